import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";
import { passphrase } from "./journey.ts";

/** A backup, as a person makes one and brings it back, in a browser that has never seen the vault. */

// scrypt at N = 2^18 takes seconds, and more of them on a busy machine.
const patience = 480_000;
const secrets = { Portal: "JBSWY3DPEHPK3PXP", "Git Harbour": "GEZDGNBVGY3TQOJQ", Zoo: "MFRGGZDFMZTWQ2LK" };

let folder: string;
let browser: ChromiumBrowser | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backup-"));
});
afterEach(async () => {
  await browser?.close();
  browser = null;
});
afterAll(() => rm(folder, { recursive: true }));

test(
  "a backup is written, looked at, taken from, and opened where there is no vault, which is then set aside",
  async () => {
    const page = await optionsPage("backup");
    await makeVault(page);
    await page.getByText("There is no backup yet.").waitFor();

    await page.getByRole("button", { name: "Back up with your passphrase" }).click();
    await page.getByRole("textbox", { name: "Your passphrase" }).fill("not the passphrase");
    await page.keyboard.press("Enter");
    await page.getByText("nothing was written").waitFor();
    await page.getByRole("textbox", { name: "Your passphrase" }).fill(passphrase);
    const file = await saved(page, () => page.keyboard.press("Enter"));
    await page.getByText("3 accounts, checked one by one.").waitFor();
    await page.getByText("Last backed up today at").waitFor();

    const { Portal: portal, Zoo: zoo } = await idsByIssuer(page);
    await ask(page, "renameAccount", { accountId: portal, issuer: "Portal", label: "renamed" });
    await ask(page, "removeAccount", { accountId: zoo });
    await openFile(page, file, "wrong from start to end");
    await page.getByText("That isn’t the passphrase of this file.").waitFor();
    await page.getByRole("textbox").fill(passphrase);
    await page.keyboard.press("Enter");
    await page.getByText("Look before you restore").waitFor();
    expect(await whatHappens(page)).toEqual({
      Portal: "Yours is newer",
      Zoo: "Deleted here",
      "Git Harbour": "Same",
    });
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await page.getByRole("checkbox", { name: "Take Portal" }).check();
    await page.getByText("Yours goes to the bin for 30 days").waitFor();
    await page.getByRole("button", { name: "Replace 1 account" }).click();
    await page.getByRole("heading", { name: "One account is in" }).waitFor();
    await page.getByText("The one it replaced is in the bin for 30 days.").waitFor();
    await page.getByRole("link", { name: "Bin" }).click();
    await page.getByRole("row", { name: "Portal renamed" }).waitFor();

    await browser?.close();
    const elsewhere = await optionsPage("open-backup");
    await openFile(elsewhere, file, passphrase);
    await elsewhere.getByRole("heading", { name: "3 accounts are in" }).waitFor();
    await elsewhere.getByRole("button", { name: "Done" }).click();
    await elsewhere.getByText("accounts kept").waitFor();
    expect(Object.keys(await idsByIssuer(elsewhere)).sort()).toEqual(Object.keys(secrets).sort());
    await ask(elsewhere, "lock", {});
    await setAside(elsewhere);
    await elsewhere.getByText("A vault was set aside today at").waitFor();
    const next = "messing otter steppdecke";
    await elsewhere.getByLabel("Passphrase", { exact: true }).fill(next);
    await elsewhere.getByLabel("Once more").fill(next);
    await elsewhere.getByRole("button", { name: "Create my vault" }).click();
    await elsewhere.getByRole("link", { name: "Backup" }).click();
    await elsewhere.getByRole("button", { name: "Open", exact: true }).click();
    await elsewhere.getByRole("textbox", { name: "Passphrase of the backup" }).fill(passphrase);
    await elsewhere.keyboard.press("Enter");
    await elsewhere.getByRole("button", { name: "Add 3 accounts" }).click();
    await elsewhere.getByRole("heading", { name: "3 accounts are in" }).waitFor();

    await ask(elsewhere, "lock", {});
    await elsewhere.getByRole("button", { name: "Forgot it?" }).click();
    await elsewhere.getByRole("button", { name: "Bring it back" }).click();
    await elsewhere.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await elsewhere.getByRole("button", { name: "Unlock" }).click();
    await elsewhere.getByText("A vault was set aside today at").waitFor();
  },
  patience,
);

test(
  "with the recovery key a backup is written while locked, a forgotten passphrase is replaced, and the backup opens instead",
  async () => {
    const page = await optionsPage("backup");
    await makeVault(page);
    const { recoveryKey } = await ask<{ recoveryKey: string }>(page, "draftRecoveryKey", {});
    expect(await ask(page, "keepRecoveryKey", { passphrase, recoveryKey })).toBe("changed");
    await ask(page, "lock", {});

    const file = await saved(page, () => page.getByRole("button", { name: "Back up", exact: true }).click());
    await page.getByText("Backup written. It opens with the recovery key.").waitFor();
    const start = (await readFile(file)).subarray(0, 200).toString("latin1");
    expect(start).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);

    await page.getByRole("button", { name: "Use the recovery key" }).click();
    await page.getByRole("textbox", { name: "Recovery key" }).fill(inGroups(recoveryKey));
    await page.getByRole("button", { name: "Unlock" }).click();
    await page.getByText("Choose a new passphrase").waitFor();
    const next = "messing otter steppdecke";
    await page.getByRole("textbox", { name: "New passphrase" }).fill(next);
    await page.getByRole("textbox", { name: "Once more" }).fill(next);
    await page.getByRole("button", { name: "Use this passphrase" }).click();
    await page.getByText("Last backed up today at").waitFor();
    expect(await ask(page, "prove", { proof: { kind: "passphrase", passphrase } })).toBe("refused");
    expect(await ask(page, "prove", { proof: { kind: "passphrase", passphrase: next } })).toBe("proved");

    await ask(page, "lock", {});
    await page.getByRole("button", { name: "Forgot it?" }).click();
    await page.getByRole("button", { name: "Open a backup instead" }).click();
    await page.setInputFiles('input[type="file"]', file);
    await page.getByRole("textbox", { name: "Recovery key" }).fill(recoveryKey);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("heading", { name: "3 accounts are in" }).waitFor();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText("A vault was set aside today at").waitFor();
    expect(await ask(page, "prove", { proof: { kind: "passphrase", passphrase } })).toBe("proved");
  },
  patience,
);

test(
  "a file that is no backup, or too large for one, is refused before anything is asked",
  async () => {
    const page = await optionsPage("backup");
    await makeVault(page);
    const notes = join(folder, "notes.txt");
    await writeFile(notes, "no backup");
    await page.setInputFiles('input[type="file"]', notes);
    await page.getByText("This file isn’t a backup we can read.").waitFor();
    const film = join(folder, "film.age");
    await writeFile(film, Buffer.alloc(24 * 1024 * 1024 + 1));
    await page.setInputFiles('input[type="file"]', film);
    await page.getByText("This file is larger than any backup of ours.").waitFor();
  },
  patience,
);

async function optionsPage(place: string): Promise<Page> {
  browser = await launchChromium({ extensionDir: extensionDirs.chromium });
  const page = await browser.openExtensionPage(`options/options.html#${place}`);
  page.setDefaultTimeout(patience / 4);
  return page;
}

async function makeVault(page: Page): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Once more").fill(passphrase);
  await page.getByRole("button", { name: "Create my vault" }).click();
  await page.getByText("Never backed up yet").waitFor();
  const usual = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0, bindTo: null };
  for (const [issuer, secret] of Object.entries(secrets))
    await ask(page, "addAccount", { ...usual, issuer, label: "ada", secret });
}

async function openFile(page: Page, file: string, typed: string): Promise<void> {
  await page.setInputFiles('input[type="file"]', file);
  await page.getByRole("textbox", { name: "Passphrase of the backup" }).fill(typed);
  await page.keyboard.press("Enter");
}

/** What somebody does who can't open the vault any more. */
async function setAside(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Forgot it?" }).click();
  await page.getByRole("button", { name: "Set this vault aside and begin anew" }).click();
  const begin = page.getByRole("button", { name: "Begin anew", exact: true });
  const [number = ""] = /\d{4}/.exec(await page.getByText(/^Type \d{4} to go on$/).innerText()) ?? [];
  const field = page.getByRole("textbox", { name: "to go on" });
  await field.fill(String(10_000 - Number(number)));
  expect(await begin.isDisabled()).toBe(true);
  await field.fill(number);
  await begin.click();
}

/** What the browser was handed by a deed, as a file. */
async function saved(page: Page, deed: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), deed()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** What the preview says of each account, by its issuer. */
async function whatHappens(page: Page): Promise<Readonly<Record<string, string>>> {
  const rows = await page.locator("tbody tr").all();
  const said = await Promise.all(
    rows.map(async (row) => [await row.locator("b").innerText(), await row.locator(".tag").innerText()]),
  );
  return Object.fromEntries(said);
}

async function idsByIssuer(page: Page): Promise<Readonly<Record<string, string>>> {
  const { rows } = await ask<{ rows: readonly { issuer: string; id: string }[] }>(page, "listAccounts", {});
  return Object.fromEntries(rows.map(({ issuer, id }) => [issuer, id]));
}

/** As it stands on paper. */
function inGroups(recoveryKey: string): string {
  return recoveryKey.replace(/.{4}/g, "$& ");
}

/** Puts a question to the worker, from the options page. */
async function ask<T = unknown>(page: Page, question: string, request: object): Promise<T> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: "worker",
    question,
    request,
  });
  expect(answer).toMatchObject({ ok: true });
  return answer.value as T;
}
