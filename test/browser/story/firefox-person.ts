import type { Page } from "puppeteer-core";
import { eventually } from "../harness/eventually.ts";
import type { FirefoxBrowser } from "../harness/firefox.ts";
import { contextOf, type HandledPage } from "../harness/firefox-pages.ts";
import { chooseFromMenu } from "../harness/firefox-toolbar.ts";
import { firefoxKeyboard } from "./firefox-keyboard.ts";
import type { Keyboard } from "./keyboard.ts";
import { noticePlace } from "./notice-place.ts";
import type { OurPageHands, Person } from "./person.ts";

/** Longer than it takes until a click of ours counts, in milliseconds. */
const beforeClicking = 700;

export interface FirefoxPerson extends Person {
  readonly tab: Page;
  /** The popup, opened over the tab by its shortcut. */
  popupByShortcut(): Promise<OurPageHands>;
}

/**
 * A person at a tab of Firefox. There Countersign only gives notice in the page: what it says and asks stands in our own
 * window, which the notice's button opens.
 */
export async function firefoxPerson(browser: FirefoxBrowser): Promise<FirefoxPerson> {
  const tab = await browser.newPage();
  /** In front, as what is pressed elsewhere doesn't count. */
  async function ourWindow(): Promise<OurPageHands> {
    const window = await browser.ourWindow();
    await window.bringToFront();
    return ourPage(window, tab);
  }
  /** What our window says; empty, and its notice pressed, while it isn't there. */
  async function said(): Promise<string> {
    const window = await openPage(tab, `${browser.extensionOrigin}/window/window.html`);
    if (window === undefined) await pressNotice(tab).catch(() => undefined);
    const text = await window?.evaluate(() => document.body.innerText).catch(() => "");
    return text?.replace(/\s+/g, " ") ?? "";
  }
  const keyboard = keyboardOf(tab, tab);
  return {
    tab,
    async welcome() {
      const page = await browser.welcomeTab();
      await page.bringToFront();
      return ourPage(page, tab);
    },
    openOurPage: async (path) => ourPage(await browser.openExtensionPage(path), tab),
    ourWindow,
    popup: async () => ourPage(await browser.realPopup(tab), tab),
    popupByShortcut: async () => ourPage(await browser.realPopup(tab, "shortcut"), tab),
    side: async () => ourPage(await browser.sidebar(), tab),
    clipboard: () => browser.clipboard(),
    fillByShortcut: () => browser.pressFillShortcut(tab),
    chooseOverField: (selector, line) => chooseFromMenu(tab, selector, line),
    page: {
      keyboard,
      open: async (url) => void (await tab.goto(url)),
      comeToFront: () => tab.bringToFront(),
      close: () => tab.close(),
      type: (selector, text) => typeOver(tab, selector, text),
      press: (selector) => pressAndSettle(tab, selector),
      sees: (text) => shows(tab, text),
      holds: (selector, pattern) => holds(tab, selector, pattern),
      text: (selector) => tab.$eval(selector, (element) => (element as HTMLElement).innerText),
      picture: async (path) => void (await tab.screenshot({ path: path as `${string}.png` })),
    },
    countersign: {
      async says(text) {
        let last = "";
        const isSaid = async () => {
          last = await said();
          return last.includes(text) ? true : undefined;
        };
        // The window of the step before closes by itself a moment after it has said what happened.
        await eventually(`our window to say "${text}"`, isSaid, 20_000).catch((error) => {
          throw new Error(`${error.message}; it says "${last}"`);
        });
      },
      press: async (name) => (await ourWindow()).press(name),
      async byKeyboard() {
        await pressNoticeByKeyboard(tab, keyboard);
        return (await ourWindow()).keyboard;
      },
    },
  };
}

async function typeOver(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => {
    (field as HTMLInputElement).focus();
    (field as HTMLInputElement).select();
  });
  await page.keyboard.type(text);
}

/** A press on a button or a link mostly leads to another page; the next step must not act on the one before it. */
async function pressAndSettle(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  const { since, leads } = await page.$eval(selector, (element) => ({
    since: performance.timeOrigin,
    leads: element.closest("a, button") !== null,
  }));
  await page.click(selector);
  if (!leads) return;
  const isOver = async () => {
    const now = await page.evaluate(() => performance.timeOrigin).catch(() => null);
    return now !== null && now !== since ? true : undefined;
  };
  // Where it leads nowhere, the wait ends by itself.
  await eventually("another page", isOver, 1500).catch(() => undefined);
}

async function shows(page: Pick<HandledPage, "evaluate">, text: string): Promise<void> {
  let last = "";
  const isShown = async () => {
    last = await page.evaluate(() => document.body.innerText).catch(() => "");
    return last.replace(/\s+/g, " ").includes(text) ? true : undefined;
  };
  // As long as Playwright waits in Chromium.
  await eventually(`the page to show "${text}"`, isShown, 30_000).catch((error) => {
    throw new Error(`${error.message}; it shows "${last.replace(/\s+/g, " ")}"`);
  });
}

async function holds(page: Page, selector: string, pattern: RegExp): Promise<string> {
  const read = (boxes: Element[]) => boxes.map((box) => (box as HTMLInputElement).value).join("");
  const look = async () => {
    const value = await page.$$eval(selector, read).catch(() => "");
    return pattern.test(value) ? value : undefined;
  };
  return eventually(`${selector} to hold ${pattern}`, look, 40_000);
}

async function openPage(tab: Page, address: string): Promise<Page | undefined> {
  for (const page of await tab.browser().pages()) {
    if ((await page.evaluate(() => location.href).catch(() => "")).startsWith(address)) return page;
  }
  return undefined;
}

/** The notice is closed to the page's scripts and to the driver's: its main button is found by where it stands. */
async function pressNotice(page: Page): Promise<void> {
  const place = await eventually("the notice", () => page.evaluate(noticePlace).catch(() => undefined), 3000);
  await page.mouse.move(place.x - 8, place.y);
  await page.mouse.move(place.x, place.y);
  await new Promise((resolve) => setTimeout(resolve, beforeClicking));
  await page.mouse.click(place.x, place.y);
}

/** The same from the keyboard: its main button comes after its ✕. */
async function pressNoticeByKeyboard(tab: Page, keyboard: Keyboard): Promise<void> {
  await tabToNotice(tab, keyboard);
  await keyboard.press("Tab");
  await new Promise((resolve) => setTimeout(resolve, beforeClicking));
  await keyboard.press("Enter");
}

/** Waits for the notice, and goes to its first button, which comes after the page. */
export async function tabToNotice(tab: Page, { press }: Pick<Keyboard, "press">): Promise<void> {
  await eventually("the notice", () => tab.evaluate(noticePlace).catch(() => undefined));
  const isThere = () => tab.evaluate(() => document.activeElement?.matches("[popover]") ?? false);
  for (let presses = 0; !(await isThere()); presses++) {
    if (presses > 20) throw new Error("Tab never comes to the notice");
    await press("Tab");
  }
}

/** A keyboard before this page; in our window, keys count once what it shows has been there for half a second. */
function keyboardOf(page: HandledPage, tab: Page): Keyboard {
  return firefoxKeyboard({
    browser: tab.browser(),
    context: contextOf(page),
    async settle() {
      await new Promise((resolve) => setTimeout(resolve, beforeClicking));
      await eventually("keys that count", () =>
        page.evaluate(() => document.querySelector("[data-arming]") === null || undefined),
      );
    },
  });
}

/** What a person does in one of the extension's own pages; `tab` comes to the front when it is closed. */
export function ourPage(page: HandledPage, tab: Page): OurPageHands {
  const click = async (find: (name: string) => Place, name: string) => {
    const place = await placeOf(page, find, name);
    await page.mouse.click(place.x, place.y);
  };
  return {
    keyboard: keyboardOf(page, tab),
    says: (text) => shows(page, text),
    text: () => page.evaluate(() => document.body.innerText),
    texts: (selector) =>
      page.evaluate(
        (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ""),
        selector,
      ),
    type: (label, text) =>
      eventually(`"${label}" to hold what was typed`, async () => {
        if (!(await page.evaluate(focusField, label).catch(() => false))) return undefined;
        await page.keyboard.type(text);
        return (await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === text
          ? true
          : undefined;
      }).then(() => undefined),
    async press(name) {
      await placeOf(page, buttonPlace, name);
      await new Promise((resolve) => setTimeout(resolve, beforeClicking));
      await click(buttonPlace, name);
    },
    choices: (label) =>
      eventually(`the choices of "${label}"`, () =>
        page.evaluate(choicesNow, label).then((found) => found ?? undefined),
      ),
    choose: (name) => click(menuLinePlace, name),
    picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    async close() {
      await page.close();
      await tab.bringToFront();
    },
  };
}

type Place = { x: number; y: number } | undefined;

function placeOf(page: HandledPage, find: (name: string) => Place, name: string) {
  return eventually(`"${name}"`, () => page.evaluate(find, name).catch(() => undefined));
}

/** Runs in the page: puts the caret into the field with this label, over what stands in it. */
function focusField(label: string): boolean {
  const labels = [...document.querySelectorAll("label")];
  const field = labels.find(({ textContent }) => textContent?.trim() === label)?.control;
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return document.activeElement === field;
}

/** Runs in the page. */
function buttonPlace(name: string): Place {
  const named = (button: Element) =>
    `${(button as HTMLElement).innerText} ${button.getAttribute("aria-label")}`;
  const buttons = [...document.querySelectorAll("button:not([disabled])")];
  const box = buttons
    .find((button) => named(button).replace(/\s+/g, " ").includes(name))
    ?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page. */
function menuLinePlace(name: string): Place {
  const lines = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const box = lines.find(({ innerText }) => innerText.trim() === name)?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page. Null before there are any. */
function choicesNow(label: string): readonly string[] | null {
  const lists = [...document.querySelectorAll("select")];
  const list = lists.find((each) => each.getAttribute("aria-label") === label);
  return list === undefined ? null : [...list.options].map(({ text }) => text);
}
