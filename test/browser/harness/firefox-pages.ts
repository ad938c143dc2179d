import type { Browser, Frame, Page } from "puppeteer-core";
import { eventually } from "./eventually.ts";

/** What is done to a page: one in a tab, or one beside the tabs. Measures are CSS pixels of the page. */
export interface HandledPage extends Pick<Page, "evaluate"> {
  /** Firefox's name for one beside the tabs. */
  readonly context?: string;
  readonly keyboard: { type(text: string): Promise<void> };
  readonly mouse: { click(x: number, y: number): Promise<void> };
  screenshot(options: { readonly path: `${string}.png` }): Promise<unknown>;
  close(): Promise<void>;
}

/** Firefox's own name for a page, which Puppeteer's types keep to themselves. */
export function contextOf(page: HandledPage | Page): string {
  if ("mainFrame" in page) return (page.mainFrame() as unknown as { readonly _id: string })._id;
  if (page.context === undefined) throw new Error("The page has no name");
  return page.context;
}

/** Opens a tab, and the address in it: in the window that Firefox started with, and not in one of ours that may be in front. */
export async function openTab(browser: Browser, url?: string): Promise<Page> {
  await (await browser.pages())[0]?.bringToFront();
  const page = await browser.newPage();
  if (url !== undefined) await (url.startsWith("moz-extension:") ? goToOurs(page, url) : page.goto(url));
  return page;
}

/** Opens a page of the extension in a tab that does not come to the front. */
export async function openBehind(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ background: true });
  await goToOurs(page, url);
  return page;
}

/** On the extension's own pages Puppeteer's goto never ends, so arrival is looked for. */
async function goToOurs(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => {
    // It gives up when the tab closes.
  });
  await eventually(url, async () => ((await arrivedAt(page, url)) ? true : undefined));
}

async function arrivedAt(page: Page, url: string): Promise<boolean> {
  const arrived = page.evaluate(
    (wanted) => location.href.startsWith(wanted) && document.readyState === "complete",
    url,
  );
  // A document that is just being replaced can't be asked.
  return arrived.catch(() => false);
}

/** The frame of a page whose address begins so, or undefined. */
export async function frameShowing(page: Page, address: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) if ((await shownAddress(frame)).startsWith(address)) return frame;
  return undefined;
}

/** The tab whose address begins so, or undefined. */
export async function pageShowing(browser: Browser, address: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) if ((await shownAddress(page)).startsWith(address)) return page;
  return undefined;
}

/** The address that a page or frame really shows: Puppeteer says about:blank of the extension's. */
async function shownAddress(place: Page | Frame): Promise<string> {
  return place.evaluate(() => location.href).catch(() => "");
}

/**
 * Clicks in the middle of an element of a frame, by the mouse on the page: Firefox's automation does not take elements
 * of an extension's frame for clickable. Waits until the element is there.
 */
export async function clickInFrame(page: Page, frame: Frame, selector: string): Promise<void> {
  await frame.waitForSelector(selector);
  const inFrame = await frame.evaluate(middleOnScreen, selector);
  const corner = await page.evaluate(() => [window.mozInnerScreenX, window.mozInnerScreenY] as const);
  await page.mouse.click(inFrame[0] - corner[0], inFrame[1] - corner[1]);
}

/** Where the middle of an element is on the screen, in CSS pixels. Runs in the frame. */
function middleOnScreen(selector: string): readonly [number, number] {
  const element = document.querySelector(selector);
  if (element === null) throw new Error("The element has gone");
  element.scrollIntoView({ block: "nearest" });
  const box = element.getBoundingClientRect();
  return [window.mozInnerScreenX + box.x + box.width / 2, window.mozInnerScreenY + box.y + box.height / 2];
}

declare global {
  interface Window {
    /** Firefox only: where the document's corner is on the screen, in CSS pixels. */
    readonly mozInnerScreenX: number;
    readonly mozInnerScreenY: number;
  }
}
