import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";

/** Security in real Chromium, told in order in one browser: the recovery key, the passphrase, the settings. */

const passphrase = "brass otter quilt lantern";
const secondPassphrase = "velvet anchor pepper dune";
const firstWords = "You have no recovery key yet";

/** A busy computer takes its time over a passphrase. Milliseconds. */
const slow = 120_000;

let browser: ChromiumBrowser;
let page: Page;
let kept = "";

beforeAll(async () => {
  browser = await launchChromium({ extensionDir: extensionDirs.chromium });
  page = await browser.openExtensionPage("options/options.html#security");
  page.setDefaultTimeout(slow);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Once more, to be sure").fill(passphrase);
  await press("Create my vault");
  await says(firstWords);
}, slow);
afterAll(() => browser?.close());

test("a recovery key is not even drawn for a wrong passphrase", { timeout: slow }, async () => {
  await press("Print one");
  await prove("not this one, surely", "Show the key");
  await says("That isn’t it.");
  expect(await page.locator(".key-text").count()).toBe(0);
});

test("leaving a new recovery key changes nothing, says so and takes the sheet away", async () => {
  await prove(passphrase, "Show the key");
  await says("This is the only time it is shown.");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.locator(".on-paper").count()).toBe(1);
  await press("Cancel");
  await says("Nothing changed. There’s still no recovery key.");
  await says(firstWords);
  expect(await page.locator(".on-paper, .key-text").count()).toBe(0);
});

test("only the sheet is printed, under a name of its own", async () => {
  await drawKey();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".recovery-sheet").isVisible()).toBe(true);
  expect(await page.getByRole("button").count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
  const titles = await page.evaluate(() => {
    const seen: string[] = [];
    window.print = () => {
      seen.push(document.title);
      window.dispatchEvent(new Event("afterprint"));
    };
    return new Promise<readonly string[]>((resolve) => {
      window.addEventListener("afterprint", () => setTimeout(() => resolve([...seen, document.title])));
      [...document.querySelectorAll("button")]
        .find((each) => each.textContent === "Print the sheet")
        ?.click();
    });
  });
  expect(titles).toEqual(["Countersign recovery key 001", "Security · Countersign: options"]);
});

test("a recovery key counts once its end was typed from where it was kept", { timeout: slow }, async () => {
  kept = ((await page.locator(".key-ticket .key-text").textContent()) ?? "").trim();
  expect(kept).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
  expect(await page.locator("body").textContent()).toContain(kept);
  await press("I’ve kept it");
  await expect.poll(() => page.locator("body").textContent()).not.toContain(kept);
  await endWith("XXXX");
  await says("The key doesn’t end like that.");
  await endWith(kept.slice(-4).toLowerCase());
  await says("No. 001 is your recovery key now.");
  await says("No. 001, printed");
});

test("the recovery key stands in for a forgotten passphrase", { timeout: slow }, async () => {
  await press("Change the passphrase");
  await press("Forgot it?");
  await press("Use the recovery key");
  await page.getByRole("textbox", { name: "Recovery key" }).fill(kept.toLowerCase().replace(/.{4}/g, "$& "));
  await page.getByLabel("The new one").fill(secondPassphrase);
  await page.getByLabel("Once more, to be sure").fill(secondPassphrase);
  await press("Change it");
  await says("The passphrase is changed.");
  await page.waitForFunction(() => document.activeElement?.textContent === "Change");
});

test("what is chosen is still chosen after a reload", async () => {
  await page.getByRole("combobox", { name: "Lock when I’m away" }).selectOption("After 4 hours");
  await page.getByRole("switch", { name: "Lock when the screen locks" }).click();
  await page.getByRole("switch", { name: "Lock when the screen locks", checked: false }).waitFor();
  await expect.poll(() => reloaded(), { timeout: slow }).toEqual(["240", "false"]);
});

test("a recovery key is removed, and the next one has a number of its own", { timeout: slow }, async () => {
  await press("Remove it");
  await prove(secondPassphrase, "Remove the recovery key");
  await says(firstWords);
  await drawKey(secondPassphrase);
  await page.locator(".key-name", { hasText: "No. 002" }).waitFor();
});

test("a lock elsewhere takes the shown key away at once, and says what became of it", async () => {
  const other = await browser.openExtensionPage("options/options.html#security");
  await other.getByRole("button", { name: "Lock now" }).click();
  await says("Sealed");
  await says("Nothing changed. There’s still no recovery key.");
  expect(await page.locator(".on-paper, .key-text").count()).toBe(0);
});

const press = (name: string) => page.getByRole("button", { name }).first().click();
const says = (words: string) => page.getByText(words).first().waitFor();

async function prove(typed: string, submit: string): Promise<void> {
  await page.getByLabel("Your passphrase").fill(typed);
  await press(submit);
}

async function drawKey(typed = passphrase): Promise<void> {
  await press("Print one");
  await prove(typed, "Show the key");
  await says("This is the only time it is shown.");
}

async function endWith(characters: string): Promise<void> {
  await page.getByLabel("The last four characters").fill(characters);
  await press("Use this key");
}

async function reloaded(): Promise<readonly (string | null)[]> {
  await page.reload();
  const away = page.getByRole("combobox", { name: "Lock when I’m away" });
  const screen = page.getByRole("switch", { name: "Lock when the screen locks" });
  return [await away.inputValue(), await screen.getAttribute("aria-checked")];
}
