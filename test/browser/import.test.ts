import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { toDataURL } from "qrcode";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";
import { passphrase } from "./journey.ts";
import { askWorker } from "./story/ask-worker.ts";

/** Accounts brought from other apps and taken to them through the options page, as a person does it. */

const vectors = join(import.meta.dirname, "../fixtures/import-vectors");
const vector = (name: string) => join(vectors, name);
const password = "correct horse";
/** Without a window, Chromium draws a page that rests once a second, and each press waits for two frames. */
const unthrottled = "--disable-frame-rate-limit";

let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extensionDir: extensionDirs.chromium, flags: [unthrottled] });
  page = await browser.openExtensionPage("options/options.html#import");
  page.setDefaultTimeout(20_000);
  await askWorker(page, "createVault", { passphrase });
});
afterAll(() => browser.close());

beforeEach(async () => {
  await empty();
  await page.getByRole("link", { name: "Import" }).click();
  await page.reload();
  await page.getByRole("heading", { name: "Import", exact: true }).waitFor();
});

test("a file in the open is looked at, taken, reported and undone", async () => {
  await choose("aegis_plain.json");
  await heading("Look before you import");
  await page.getByText("This file holds every key in the open.").waitFor();
  await page.getByRole("row", { name: /Kept as a note mOTP, which we don’t make/ }).waitFor();
  await page.getByRole("button", { name: "Add 3 accounts and 1 note" }).click();
  await heading("3 accounts are in");
  await page.getByText("One entry is kept as a note.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the report" }).click(),
  ]);
  const report = readFileSync((await download.path()) ?? "", "utf8");
  expect(report).toMatch(/taken\tExample, alice@example.com\tNew/);
  expect(report).not.toContain("GEZDGNBVGY3TQOJQ");
  expect(await names()).toEqual(["Counter Co, bob", "Example, alice@example.com", "Steam, carol"]);
  const accounts = await browser.openExtensionPage("options/options.html#accounts");
  const sites = accounts.locator("tr[data-account] b");
  await sites.first().waitFor();
  expect(await sites.allInnerTexts()).toEqual(["Counter Co", "Example", "Steam"]);
  await accounts.close();
  expect(await noteOf("mOTP, dan")).toContain("secret: JBSWY3DPEHPK3PXP");
  await page.getByRole("button", { name: "Undo the import" }).click();
  await page.getByText("3 accounts and 1 note taken out again.").waitFor();
  expect(await names()).toEqual([]);
});

test("a locked file asks for the password of its app, and says when it is wrong", async () => {
  await choose("2fas_encrypted.2fas");
  await heading("2FAS locked this file");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.keyboard.press("Enter");
  await page.getByText("This password doesn’t open the export of 2FAS.").waitFor();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await heading("Look before you import");
  expect(await page.getByText("every key in the open").count()).toBe(0);
  await page.getByRole("button", { name: /^Add \d accounts$/ }).click();
  await heading("accounts are in");
  expect(await names()).toContain("Example, alice");
  await page.getByRole("button", { name: "Done" }).click();
  await heading("Accounts");
  await page
    .getByRole("row", { name: /Example/ })
    .first()
    .waitFor();
});

test("several files are looked at together, and what is in both comes once", async () => {
  await choose("ente_plain.txt", "bitwarden.json");
  await heading("Look before you import");
  await page
    .getByRole("row", { name: /Twice in it/ })
    .first()
    .waitFor();
  expect(await page.getByRole("checkbox", { name: "Take Gone, old" }).isChecked()).toBe(false);
  await page.getByRole("button", { name: /^Add \d accounts$/ }).click();
  await heading("accounts are in");
  const kept = await names();
  expect(new Set(kept).size).toBe(kept.length);
});

test("a picture of one of a phone's QR codes tells which others are missing, and pasted text brings them", async () => {
  const [first = "", second = ""] = readFileSync(vector("google_migration.txt"), "utf8").trim().split(/\s+/);
  const picture = Buffer.from((await toDataURL(first, { scale: 6 })).split(",")[1] ?? "", "base64");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "phone.png", mimeType: "image/png", buffer: picture });
  await page.getByText("QR code 2 of 2 is missing.").waitFor();
  await page.getByRole("button", { name: "Add another file" }).click();
  await page.getByRole("button", { name: "Paste what it copied" }).click();
  await page.getByLabel("Paste what it copied").fill(second);
  await page.getByRole("button", { name: "Read it" }).click();
  await heading("Look before you import");
  expect(await page.getByText("is missing").count()).toBe(0);
  await page.getByRole("button", { name: "Add 3 accounts" }).click();
  await heading("3 accounts are in");
});

test("accounts leave in the open after a red page and a fresh proof, or locked; and then they all come back", async () => {
  await choose("aegis_plain.json");
  await page.getByRole("button", { name: "Add 3 accounts and 1 note" }).click();
  await heading("3 accounts are in");
  const before = await names();
  await section("Export");
  await page.getByRole("button", { name: "Show: Google Authenticator" }).click();
  await page.getByRole("row", { name: /Steam.*There are no Steam codes there/ }).waitFor();
  await page.getByRole("row", { name: /There are no codes for 60 s there/ }).waitFor();
  await page.getByRole("button", { name: "Go on with 1 account" }).click();
  await heading("These QR codes give an account away");
  const show = page.getByRole("button", { name: "Show the QR codes" });
  expect(await show.isDisabled()).toBe(true);
  await page.getByLabel("Your passphrase").fill("not the passphrase");
  await show.click();
  await page.getByText("That isn’t it.").waitFor();
  expect(await page.getByRole("img", { name: /^QR code/ }).count()).toBe(0);
  await page.getByLabel("Your passphrase").fill(passphrase);
  await show.click();
  await page.getByRole("img", { name: "QR code with the keys of Counter Co, bob" }).waitFor();
  expect(await page.content()).not.toContain("otpauth");
  await page.getByRole("button", { name: "Done" }).click();

  await page.getByRole("button", { name: "Export: Aegis, with a password" }).click();
  await page.getByRole("button", { name: "Go on with 3 accounts" }).click();
  await page.getByLabel("Password of the file").fill("four words of a file");
  await page.getByLabel("Once more, to be sure").fill("four words of a file");
  await page.getByLabel("Your passphrase").fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lock and save the file" }).click(),
  ]);
  await heading("3 accounts are in the file");
  await empty();
  expect(await names()).toEqual([]);
  await section("Import");
  await page.locator("input[type=file]").setInputFiles((await download.path()) ?? "");
  await heading("Aegis locked this file");
  await page.getByLabel("Password", { exact: true }).fill("four words of a file");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add 3 accounts" }).click();
  await heading("3 accounts are in");
  expect(await names()).toEqual(before);
});

test("a file that is no export gets a kind sentence, and nothing is lost", async () => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "holiday.txt", mimeType: "text/plain", buffer: Buffer.from("sun and sea") });
  await page.getByText("holiday.txt: This isn’t an export of an app we know.").waitFor();
  expect(await names()).toEqual([]);
});

/** Takes back all that was imported. */
async function empty(): Promise<void> {
  const kept = await askWorker<readonly { at: number }[]>(page, "viewImports", {});
  for (const { at } of kept) await askWorker(page, "undoImport", { at });
}

async function section(name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

async function choose(...files: readonly string[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(files.map(vector));
}

async function heading(name: string): Promise<void> {
  await page.getByRole("heading", { name }).waitFor();
}

async function names(): Promise<readonly string[]> {
  const { rows } = await askWorker<{ rows: readonly { issuer: string; label: string }[] }>(
    page,
    "listAccounts",
    {},
  );
  return rows.map(({ issuer, label }) => [issuer, label].filter(Boolean).join(", ")).sort();
}

/** The text of a kept note, as it is shown below the accounts once the passphrase was typed anew. */
async function noteOf(name: string): Promise<string> {
  await browser.killBackground();
  const accounts = await browser.openExtensionPage("options/options.html#accounts");
  await accounts.getByRole("button", { name: `Show the note of ${name}` }).click();
  await accounts.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await accounts.keyboard.press("Enter");
  const text = await accounts.getByRole("region", { name: `The note of ${name}` }).innerText();
  await accounts.close();
  return text;
}
