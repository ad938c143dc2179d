import type { Frame, Page } from "playwright-core";
import type { ChromiumBrowser } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
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
    welcome: async () => ourPage(await browser.welcomeTab(), tab),
    openOurPage: async (path) => ourPage(await browser.openExtensionPage(path), tab),
    ourWindow: async () => ourPage(await browser.ourWindow(), tab),
    page: {
      open: async (url) => void (await tab.goto(url)),
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
    says: (text) => page.getByText(text).first().waitFor(),
    type: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    async press(name) {
      await page.waitForTimeout(page.url().includes("/window/") ? beforeClicking : 0);
      // A pattern minds the case: "Add" is not in "Don’t add".
      await page.getByRole("button", { name: new RegExp(name) }).click();
    },
    picture: async (path) => void (await page.screenshot({ path })),
    async close() {
      await page.close();
      // A tab that is not in front draws one picture a second.
      await tab.bringToFront();
    },
  };
}
