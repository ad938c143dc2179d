import type { Frame, Page } from "playwright-core";
import type { ChromiumBrowser } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { chromiumKeyboard } from "./chromium-keyboard.ts";
import type { Keyboard } from "./keyboard.ts";
import type { OurPageHands, Person } from "./person.ts";

/** Longer than it takes until a click of ours counts, in milliseconds. */
const beforeClicking = 650;

export interface ChromiumPerson extends Person {
  readonly tab: Page;
  card(): Promise<Frame>;
}

/** A person at a tab of Chromium. */
export async function chromiumPerson(browser: ChromiumBrowser, opened?: Page): Promise<ChromiumPerson> {
  const tab = opened ?? (await browser.newPage());
  return {
    tab,
    card: () => eventually("the card", () => cardOf(tab)),
    async welcome() {
      const page = await browser.welcomeTab();
      await page.bringToFront();
      return ourPage(page, tab);
    },
    openOurPage: async (path) => ourPage(await browser.openExtensionPage(path), tab),
    ourWindow: async () => ourPage(await browser.ourWindow(), tab),
    popup: async () => ourPage(await browser.realPopup(tab), tab),
    side: async () => ourPage(await browser.sidePanel(), tab),
    async clipboard() {
      const { origin } = new URL(tab.url());
      await browser.context.grantPermissions(["clipboard-read"], { origin });
      return tab.evaluate(() => navigator.clipboard.readText());
    },
    async fillByShortcut() {
      await tab.bringToFront();
      await browser.evaluateInBackground(raiseFillCommand, null);
    },
    async chooseOverField(selector, line) {
      await tab.bringToFront();
      await tab.locator(selector).focus();
      await chooseInMenu(browser, line);
    },
    page: {
      keyboard: chromiumKeyboard({ page: tab }),
      open: async (url) => void (await tab.goto(url)),
      comeToFront: () => tab.bringToFront(),
      close: () => tab.close(),
      type: (selector, text) => tab.fill(selector, text),
      press: (selector) => tab.click(selector),
      sees: (text) => tab.getByText(text).first().waitFor(),
      holds: (selector, pattern) => holds(tab, selector, pattern),
      text: (selector) => tab.innerText(selector),
      picture: async (path) => void (await tab.screenshot({ path })),
    },
    countersign: {
      says: (text) => cardSays(tab, text),
      press: (name) => pressInCard(tab, name),
      byKeyboard: () => keyboardInCard(tab),
    },
  };
}

function cardOf(tab: Page): Frame | undefined {
  return tab.frames().find((frame) => frame.url().includes("/card/card.html"));
}

/** The card may be taken down and put up again meanwhile: each look asks for the frame of the moment. */
async function cardSays(tab: Page, text: string): Promise<void> {
  let last = "";
  await eventually(`the card to say "${text}"`, async () => {
    last =
      (await cardOf(tab)
        ?.innerText("body")
        .catch(() => "")) ?? "";
    return last.replace(/\s+/g, " ").includes(text) ? true : undefined;
  }).catch((error) => {
    throw new Error(`${error.message}; it says "${last.replace(/\s+/g, " ")}"`);
  });
}

/** Tab comes to the card after the page. A key in it counts once what it shows has been there, with the focus in it, for half a second. */
async function keyboardInCard(tab: Page): Promise<Keyboard> {
  const frame = await eventually("the card", () => cardOf(tab));
  const keyboard = chromiumKeyboard({
    page: tab,
    frame,
    async settle() {
      await tab.waitForTimeout(beforeClicking);
      await frame.locator(".page-card:not([data-arming])").waitFor();
    },
  });
  await keyboard.meets({ role: "main", name: "Countersign" });
  return keyboard;
}

async function pressInCard(tab: Page, name: string): Promise<void> {
  const frame = await eventually("the card", () => cardOf(tab));
  const button = frame.getByRole("button", { name: new RegExp(name) });
  await button.hover();
  await tab.waitForTimeout(beforeClicking);
  // As people do, who press once the ink is in.
  await frame.locator(".page-card:not([data-arming])").waitFor();
  await button.click();
}

async function holds(tab: Page, selector: string, pattern: RegExp): Promise<string> {
  const look = async () => {
    const boxes = await tab.locator(selector).all();
    const value = (await Promise.all(boxes.map((box) => box.inputValue()))).join("");
    return pattern.test(value) ? value : undefined;
  };
  return eventually(`${selector} to hold ${pattern}`, look, 40_000);
}

/** What a person does in one of the extension's own pages; `tab` comes to the front when it is closed. */
export function ourPage(page: Page, tab: Page): OurPageHands {
  return {
    keyboard: chromiumKeyboard({ page }),
    says: (text) => page.getByText(text).first().waitFor(),
    text: () => page.innerText("body"),
    texts: (selector) => page.locator(selector).allTextContents(),
    type: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    async press(name) {
      await page.waitForTimeout(page.url().includes("/window/") ? beforeClicking : 0);
      // A pattern minds the case: "Add" is not in "Don’t add".
      await page.getByRole("button", { name: new RegExp(name) }).click();
    },
    async choices(label) {
      const list = page.getByRole("combobox", { name: label, exact: true });
      await list.waitFor();
      return list.getByRole("option").allInnerTexts();
    },
    choose: (name) => page.getByRole("menuitem", { name }).click(),
    picture: async (path) => void (await page.screenshot({ path })),
    async close() {
      await page.close();
      // A tab that is not in front draws one picture a second.
      await tab.bringToFront();
    },
  };
}

/** No test reaches the browser's own shortcuts and menus: their events are raised as the browser raises them, in the real worker. */
interface Dispatched {
  dispatch(...args: readonly unknown[]): void;
}

/** Runs in the worker. */
async function raiseFillCommand(): Promise<void> {
  (chrome.commands.onCommand as unknown as Dispatched).dispatch("fill");
}

/** The box that the menu is over has the focus, as after a right click. */
async function chooseInMenu(browser: ChromiumBrowser, title: string): Promise<void> {
  const line = await eventually(`"${title}" in the menu`, async () => {
    const { menuShown } = await browser.evaluateInBackground(
      () => chrome.storage.session.get("menuShown"),
      null,
    );
    const lines: { id: string; title: string }[] = JSON.parse(String(menuShown ?? "[]"));
    return lines.find((each) => each.title === title);
  });
  await browser.evaluateInBackground(raiseMenuClick, line.id);
}

/** Runs in the worker. There is no way to list a menu, but only a line that is there can be changed. */
async function raiseMenuClick(menuItemId: string): Promise<void> {
  await chrome.contextMenus.update(menuItemId, { enabled: true });
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const click = { menuItemId, editable: true, pageUrl: tab?.url, frameId: 0 };
  (chrome.contextMenus.onClicked as unknown as Dispatched).dispatch(click, tab);
}
