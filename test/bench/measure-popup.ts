import type { CDPSession, Page } from "playwright-core";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { zippedBytes } from "../../scripts/sizes.ts";
import { extensionDirs, setup } from "../browser/harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "../browser/harness/chromium.ts";
import { askSurely } from "../browser/story/ask-worker.ts";
import { type Bounded, bounded, quantile } from "./bounded.ts";
import { median } from "./figures.ts";
import { longTasks } from "./long-tasks.ts";
import { madeAccounts } from "./made-accounts.ts";
import { watchForCodes } from "./watch-for-codes.ts";
import { watchedExtension } from "./watched-extension.ts";

/** Measures the popup in real Chromium, with few accounts and with many, and tells each figure as soon as it is known. */
export async function measurePopup(tell: (figure: Bounded) => void): Promise<readonly Bounded[]> {
  ensureBrowser("chromium");
  await setup();
  const browser = await launchChromium({ extensionDir: extensionDirs.chromium, viewport: popupSize });
  const figures: Bounded[] = [];
  const found: Found = (...each) => {
    figures.push(bounded(...each));
    tell(bounded(...each));
  };
  try {
    await begin(browser);
    await fill(browser, 0, 50);
    await measureOpening(browser, found, { accounts: 50, bound: 100 });
    await fill(browser, 50, 2000);
    await measureUse(browser, found);
    await measureOpening(browser, found, { accounts: 2000, bound: 150 });
    await measureClicks(found);
    found("the package, zipped, kB", zippedBytes(extensionDirs.chromium) / 1000, 1500);
    return figures;
  } finally {
    await browser.close();
  }
}

type Found = (name: string, value: number, bound: number) => void;

/** As large as the popup asks to be. */
const popupSize = { width: 380, height: 560 };
const popupPage = "popup/popup.html";

/** Makes the vault. */
async function begin(browser: ChromiumBrowser): Promise<void> {
  // The page that welcomes a new user would share the popup's thread.
  const desk = await browser.welcomeTab();
  await askSurely(desk, "createVault", { passphrase: "violet kettle amber ladder" });
  await browser.newPage();
  await desk.close();
}

/** Adds the made accounts of these numbers. */
async function fill(browser: ChromiumBrowser, from: number, to: number): Promise<void> {
  const accounts = madeAccounts(to)
    .slice(from)
    .map(({ issuer, label, parameters, origins, note, tags, favourite, order, icon }) => ({
      form: { issuer, label, parameters, origins, annotations: { note, tags, favourite, order, icon } },
      recoveryCodes: [],
      replaces: null,
    }));
  const desk = await browser.openExtensionPage("options/options.html");
  await askSurely(desk, "importAccounts", { accounts, notes: [] });
  await desk.close();
}

/** From the navigation until the codes of the first rows are painted, in milliseconds. */
async function measureOpening(
  browser: ChromiumBrowser,
  found: Found,
  { accounts, bound }: { readonly accounts: number; readonly bound: number },
): Promise<void> {
  const times: number[] = [];
  const worked: number[] = [];
  // The first ones fill the browser's caches, as any popup has after its first day.
  for (let run = -2; run < 15; run += 1) {
    const page = await browser.newPage();
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watchForCodes);
    const before = await busy(devtools);
    await page.goto(`${browser.extensionOrigin}/${popupPage}`);
    const time = await page.evaluate<number>("codesReadable");
    const work = (await busy(devtools)) - before;
    if (run >= 0) {
      times.push(time);
      worked.push(work);
    }
    await page.close();
  }
  const size = accounts.toLocaleString("en");
  found(`${size} accounts: to codes readable, ms`, median(times), bound);
  // What a busy computer does not change.
  found(`${size} accounts: of that, the popup's own thread, ms`, median(worked), bound);
  found(`${size} accounts: the same, the quickest of ${times.length}, ms`, Math.min(...times), bound);
}

/** An icon that nobody pinned slides into the toolbar before its popup begins, which takes a quarter of a second. */
const asIfPinned = "--animation-duration-scale=0";

/** From a click on the toolbar's icon until the real popup's codes are readable, the browser's own part included. */
async function measureClicks(found: Found): Promise<void> {
  const watched = watchedExtension(extensionDirs.chromium);
  const browser = await launchChromium({ extensionDir: watched.folder, flags: [asIfPinned] });
  try {
    await begin(browser);
    await fill(browser, 0, 50);
    const page = await browser.newPage("chrome://version");
    const times: number[] = [];
    for (let run = -2; run < 20; run += 1) {
      const clickedAt = await browser.pressIcon(page);
      const popup = await browser.openedPopup();
      await popup.waitForLoadState();
      const readableAt = await popup.evaluate<number>(
        "codesReadable.then((time) => performance.timeOrigin + time)",
      );
      if (run >= 0) times.push(readableAt - clickedAt);
      await popup.close();
    }
    found(
      "50 accounts: from a click to the real popup's codes, ms: the 95th of a hundred",
      quantile(times, 0.95),
      250,
    );
  } finally {
    await browser.close();
    watched.remove();
  }
}

/** What the popup of many accounts takes of its thread while one looks, searches and scrolls. */
async function measureUse(browser: ChromiumBrowser, found: Found): Promise<void> {
  const page = await browser.openExtensionPage(popupPage);
  await page.locator(".rows .code .spoken").first().waitFor({ state: "attached" });
  const devtools = await browser.context.newCDPSession(page);
  // What the popups before it left is cleared away at its cost, and that takes the browser ten seconds.
  await devtools.send("HeapProfiler.collectGarbage");
  await page.waitForTimeout(12_000);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  found("2,000 accounts: idle, ms of CPU a second", median(await idleSeconds(devtools, page)), 5);
  const keys = await keystrokes(devtools, page);
  found("2,000 accounts: a search keystroke, ms", median(keys), 16);
  found("2,000 accounts: the 95th of a hundred keystrokes, ms", quantile(keys, 0.95), 16);
  found("2,000 accounts: long tasks while scrolling", await scrolled(browser, page), 0);
  found("2,000 accounts: to the arranging of them, ms", await arranging(devtools, page), 100);
  await page.close();
}

async function idleSeconds(devtools: CDPSession, page: Page): Promise<readonly number[]> {
  const seconds: number[] = [];
  // Now and then the browser clears up in a page that rests, which has nothing to do with what the page does.
  for (let run = 0; run < 7; run += 1) {
    const before = await busy(devtools);
    await page.waitForTimeout(5000);
    seconds.push(((await busy(devtools)) - before) / 5);
  }
  return seconds;
}

/** What people type, letter by letter: names, an address, letters in order, a slip of the finger, nothing that is there. */
const queries = ["contoso", "person 1993", "mail-17", "northwnd", "site-42", "knmu", "exmaple 7", "zzqx"];

async function keystrokes(devtools: CDPSession, page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await page.getByRole("searchbox").focus();
  for (const query of queries) {
    for (const key of query) {
      const before = await busy(devtools);
      await page.keyboard.type(key);
      await page.waitForTimeout(60);
      times.push((await busy(devtools)) - before);
    }
    await page.getByRole("searchbox").fill("");
    await page.waitForTimeout(100);
  }
  return times;
}

/** What the thread does until they can be arranged. */
async function arranging(devtools: CDPSession, page: Page): Promise<number> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  const before = await busy(devtools);
  await page.getByRole("menuitem", { name: "Arrange accounts" }).click();
  await page.locator(".row.movable").first().waitFor();
  await page.waitForTimeout(300);
  return (await busy(devtools)) - before;
}

/** Milliseconds of its own time that the page's thread has worked. */
async function busy(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

async function scrolled(browser: ChromiumBrowser, page: Page): Promise<number> {
  await page.mouse.move(190, 300);
  return longTasks(browser.context, async () => {
    for (let step = 0; step < 120; step += 1) {
      await page.mouse.wheel(0, step % 3 === 0 ? 900 : 240);
      await page.waitForTimeout(20);
    }
    await page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight / 2));
    await page.waitForTimeout(300);
  });
}
