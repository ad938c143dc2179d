import type { Frame, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { passphrase } from "./journey.ts";
import { ada, enterPassword, grace, oneBox } from "./story/portal-steps.ts";
import { openScene, type Scene } from "./story/scene.ts";

/**
 * From the install to the first filled code with nothing but the keyboard, by what things are called and what they are; then
 * what a newcomer may meet next: the practice, and a browser that withholds pages.
 */

const patience = 120_000;
const offer = "wants a sign-in code from now on.";
/** Within it whoever knows what to type has the first code on the page; milliseconds. */
const aMinute = 60_000;
/** Longer than it takes until a key of ours counts in the card, in milliseconds. */
const beforePressing = 650;
let scene: Scene;
let installedAt: number;

beforeAll(async () => {
  scene = await openScene({ vault: false });
  installedAt = Date.now();
}, patience);
afterAll(() => scene?.close());

test("a minute after the install the first code is on the portal's page, by the keyboard alone", {
  timeout: patience,
}, async () => {
  const { browser, person, portal } = scene;
  const welcome = await browser.welcomeTab();
  await chooseByKeyboard(welcome);
  await welcome.close();

  const { tab } = person;
  await tab.bringToFront();
  await tab.goto(`${portal.url}/u/login`);
  await typeInto(tab, tab.locator("#username"), ada.email);
  await typeInto(tab, tab.locator("#password"), ada.password);
  await tab.keyboard.press("Enter");
  await person.countersign.says(offer);
  const card = await person.card();
  await card.getByRole("main", { name: "Countersign" }).waitFor();
  await card.getByRole("heading", { name: "portal.example" }).waitFor();
  await pressByKeyboard(tab, card, "Add to Countersign");
  await person.page.holds(oneBox, /^\d{6}$/);
  expect(Date.now() - installedAt).toBeLessThan(aMinute);

  await tabTo(tab, tab.getByRole("button", { name: "Continue" }));
  await tab.keyboard.press("Enter");
  await person.countersign.says("is showing a recovery code");
  expect(portal.stateOf(ada.email)).toMatchObject({ wrongTries: 0 });
});

async function chooseByKeyboard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole("heading", { name: "Your sign-in codes, kept under your seal" }).waitFor();
  expect(await page.getByRole("list", { name: "What Countersign does" }).getByRole("listitem").count()).toBe(
    3,
  );
  // The caret stands there from the start.
  await isFocused(page.getByLabel("Passphrase", { exact: true }));
  await page.keyboard.type("Password123!");
  await page.getByRole("status").getByText("Many people use one like it").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(passphrase);
  await page.getByRole("status").getByText("Strong.").waitFor();
  await tabTo(page, page.getByRole("button", { name: "Suggest one" }));
  await typeInto(page, page.getByLabel("Once more, to be sure"), passphrase);
  await page.keyboard.press("Enter");
  await isFocused(page.getByRole("heading", { name: "Your vault is ready" }));
}

test("a pretend site is practised on to its end, by the keyboard alone, and nothing of it stays", {
  timeout: patience,
}, async () => {
  const page = await scene.browser.openExtensionPage("options/options.html#start");
  const before = await page.evaluate(keptAndBinned);
  await tabTo(page, page.getByRole("link", { name: "Practise" }));
  await page.keyboard.press("Enter");
  const site = page.getByRole("region", { name: "A pretend site" });
  const said = page.getByRole("complementary", { name: "What Countersign says" });
  await site.getByRole("img", { name: "QR code of the practice account" }).waitFor();
  await tabTo(page, said.getByRole("button", { name: "Add to Countersign" }));
  await page.keyboard.press("Enter");
  const box = site.getByRole("textbox", { name: "Your one-time code" });
  await isFocused(box);
  expect(await box.inputValue()).toMatch(/^\d{6}$/);
  await page.keyboard.press("Enter");

  await isFocused(site.getByRole("heading", { name: "Write down your recovery code" }));
  await tabTo(page, said.getByRole("button", { name: "Keep it" }));
  await page.keyboard.press("Enter");
  await isFocused(site.getByRole("button", { name: "Continue" }));
  await page.keyboard.press("Enter");

  await isFocused(site.getByRole("heading", { name: "Verify your identity" }));
  await tabTo(page, said.getByRole("button", { name: /Fill/ }));
  await page.keyboard.press("Enter");
  await isFocused(box);
  await page.keyboard.press("Enter");
  await isFocused(site.getByRole("heading", { name: "You are signed in" }));
  await tabTo(page, said.getByRole("button", { name: "Remove the practice account" }));
  await page.keyboard.press("Enter");
  await page.getByText("The practice account is gone for good.").waitFor();

  expect(await page.evaluate(keptAndBinned)).toEqual(before);
});

/** Runs in a page of ours: the names of the accounts that are kept, and what is in the bin. */
async function keptAndBinned() {
  const [list, bin] = await Promise.all(
    ["listAccounts", "viewBin"].map((question) =>
      chrome.runtime.sendMessage({ to: "worker", question, request: {} }),
    ),
  );
  return { kept: list.value.rows.map(({ issuer }: { issuer: string }) => issuer), bin: bin.value };
}

test("set to show us pages on click, Chromium has us offer and fill there; once all are granted, an open page starts by itself", {
  timeout: patience,
}, async () => {
  const { browser, at } = scene;
  await browser.setSiteAccess("ON_CLICK");
  const { person: elsewhere } = await scene.withNewTab();
  await enterPassword(elsewhere, at("else.portal.example"), grace);
  await elsewhere.page.sees("Secure your account");
  await fillOnClick();
  expect(elsewhere.tab.frames()).toHaveLength(1);
  await browser.setSiteAccess("ON_ALL_SITES");
  await elsewhere.tab.bringToFront();
  await elsewhere.countersign.says(offer);
});

async function fillOnClick(): Promise<void> {
  const { browser, person, at } = scene;
  await person.tab.bringToFront();
  await enterPassword(person, at("clicked.portal.example"), grace);
  // The first click runs what Chromium withheld on this page, and opens nothing.
  await browser.pressIcon(person.tab);
  await person.countersign.says(offer);
  const popup = await browser.realPopup(person.tab);
  await popup.getByText("only when you open Countersign on it").waitFor();
  await popup.getByRole("button", { name: "Allow on all sites" }).waitFor();
  await popup.getByRole("button", { name: "Only on this site" }).waitFor();
  await popup.getByRole("button", { name: /Client Portal.*Add/ }).click();
  await person.page.holds(oneBox, /^\d{6}$/);
  await popup.close();
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** A key in the card counts once what it shows has been there, with the focus in it, for half a second. */
async function pressByKeyboard(page: Page, card: Frame, name: string): Promise<void> {
  await tabTo(page, card.getByRole("button", { name }));
  await page.waitForTimeout(beforePressing);
  await card.locator(".page-card:not([data-arming])").waitFor();
  await page.keyboard.press("Enter");
}

async function isFocused(wanted: Locator): Promise<void> {
  await wanted.waitFor();
  await expect.poll(() => hasFocus(wanted), { timeout: 30_000 }).toBe(true);
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement && document.hasFocus());
}
