import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import type { BrowserContext, CDPSession, Page, Route } from "playwright-core";
import type { PageReport } from "../../src/messages/contract.ts";
import { extensionDirs } from "../browser/harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "../browser/harness/chromium.ts";
import { eventually } from "../browser/harness/eventually.ts";
import { bundle } from "./bundle.ts";
import { hasHeardMark, lookAt, watchReports } from "./in-worker.ts";
import { isolatedWorld, type World } from "./isolated-world.ts";
import type { JudgedPage } from "./judged-page.ts";

/** A page to be judged. */
export interface PageFile {
  /** The folder that the files stand in. */
  readonly folder: string;
  /** The page's file, from that folder. */
  readonly file: string;
  readonly qrRendering?: string | undefined;
  /** Selectors to name boxes by, where they answer to one. */
  readonly preferred?: readonly string[];
}

export interface ExtensionJudge {
  /** Judges each page, several at once, and tells each as it is done; an Error of what could not be judged. */
  judgeAll<Each extends PageFile>(
    pages: readonly Each[],
    tell: (page: Each, judged: JudgedPage | Error) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

const origin = "https://site.example";

/** How many pages are open at a time. */
const windowCount = 4;

/**
 * Opens pages in real Chromium with the built extension. What it says of a page is what its content script reported to
 * its worker, QR codes included; the same sources, run once more in the extension's own world, add where the boxes are
 * and why. Nothing of this is in the extension itself.
 */
export async function openExtensionJudge(): Promise<ExtensionJudge> {
  const browser = await launchChromium({ extensionDir: extensionDirs.chromium });
  await browser.evaluateInBackground(watchReports, null);
  const scripts = { inPage: await bundle("in-page.ts"), drawQr: await bundle("draw-qr.ts") };
  // What the worker heard of a page it knows by its address: no two have the same.
  let opened = 0;
  return {
    async judgeAll(pages, tell) {
      const waiting = [...pages];
      const work = async (window: JudgeWindow) => {
        const judge = (page: PageFile) => window.judge(page, opened++);
        for (let page = waiting.shift(); page !== undefined; page = waiting.shift())
          tell(page, await twice(judge, page));
        await window.close();
      };
      const windows: JudgeWindow[] = [];
      while (windows.length < Math.min(windowCount, pages.length))
        windows.push(await openWindow(browser, scripts));
      await Promise.all(windows.map(work));
    },
    close: () => browser.close(),
  };
}

/** A page on a busy computer gets a second chance. */
async function twice<Page>(
  judge: (page: Page) => Promise<JudgedPage>,
  page: Page,
): Promise<JudgedPage | Error> {
  const first = judge(page).catch(() => judge(page));
  return first.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
}

interface JudgeWindow {
  judge(page: PageFile, index: number): Promise<JudgedPage>;
  close(): Promise<void>;
}

/** A window, not a tab: what is not in view is read less eagerly, and its screen can't be captured. */
async function openWindow(
  browser: ChromiumBrowser,
  scripts: { readonly inPage: string; readonly drawQr: string },
): Promise<JudgeWindow> {
  const page = await newWindow(browser.context);
  await page.addInitScript(scripts.drawQr);
  const devtools = await browser.context.newCDPSession(page);
  const world = await isolatedWorld(devtools, browser.extensionOrigin);
  let shown: PageFile | null = null;
  await page.route(`${origin}/**`, (route) => serve(route, shown));
  return {
    async judge(each, index) {
      shown = each;
      const url = `${origin}/${index}/${each.qrRendering ? `?qr=${each.qrRendering}` : ""}`;
      await page.goto(url, { waitUntil: "load" });
      await drawInClosedRoots(devtools);
      return judgeShown(browser, world, { url, script: scripts.inPage, preferred: each.preferred ?? [] });
    },
    close: () => page.close(),
  };
}

// What the always-present script has to say by then, it has said before: it looks in idle slices, one behind a frame.
const nextSlice = `new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 500 })))`;
const markWhenQuiet = `new Promise((resolve) => setTimeout(resolve, 300))
  .then(async () => { for (let slices = 0; slices < 12; slices++) await ${nextSlice}; })
  .then(() => void chrome.runtime.sendMessage({ to: "worker", question: "mark", request: {} }).catch(() => null))`;

async function judgeShown(
  browser: ChromiumBrowser,
  world: World,
  { url, script, preferred }: { url: string; script: string; preferred: readonly string[] },
): Promise<JudgedPage> {
  await world.ready();
  await world.run(markWhenQuiet);
  await eventually("the page's mark", async () =>
    (await browser.evaluateInBackground(hasHeardMark, url)) ? true : undefined,
  );
  for (let tries = 0; ; tries++) {
    const reported = await browser.evaluateInBackground(lookAt, { url, settle: 250 });
    await world.run(script);
    const judged = (await world.run(`judged(${JSON.stringify(preferred)})`)) as JudgedPage;
    if (reported === null || agree(reported, judged)) return { ...judged, reported };
    if (tries === 3) throw new Error(`${url} is not judged as its content script reported`);
  }
}

/** Whether the page was still the same when it was judged once more. */
function agree(report: PageReport, { judgement }: JudgedPage): boolean {
  const { codeField, recoveryField, recoveryCodes, setup } = judgement;
  return (
    report.codeField?.acceptsRecovery === codeField?.acceptsRecovery &&
    report.codeField?.outOfBand === codeField?.outOfBand &&
    report.codeField?.format === codeField?.format &&
    (report.recoveryField === null) === (recoveryField === null) &&
    report.recoveryCodes.join() === recoveryCodes.join() &&
    setup.every(({ keyUri }) => report.keyUris.includes(keyUri))
  );
}

async function newWindow(context: BrowserContext): Promise<Page> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  const url = "about:blank#judge";
  const opened = context.waitForEvent("page", (page) => page.url() === url);
  await devtools?.send("Target.createTarget", {
    url,
    newWindow: true,
    width: 1280,
    height: 900,
  });
  return opened;
}

async function serve(route: Route, shown: PageFile | null): Promise<void> {
  const request = route.request();
  const path = decodeURIComponent(new URL(request.url()).pathname).replace(/^\/\d+\//, "");
  if (shown === null || normalize(path).startsWith("..")) return route.abort();
  const file = path === "" ? shown.file : join(dirname(shown.file), path);
  const body = await readFile(join(shown.folder, file)).catch(() => null);
  if (body === null) return route.fulfill({ status: 404, body: "" });
  const isHtml = path === "" || /\.html?$/.test(path);
  return route.fulfill({ body, ...(isHtml ? { contentType: "text/html; charset=utf-8" } : { path: file }) });
}

/** A closed shadow root can't be entered by a page's own scripts, but from here. */
async function drawInClosedRoots(devtools: CDPSession): Promise<void> {
  const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
  for (const backendNodeId of closedRoots(root)) {
    const { object } = await devtools.send("DOM.resolveNode", { backendNodeId });
    await devtools.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: "function () { drawQr(this); }",
    });
  }
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: "user-agent" | "open" | "closed";
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function closedRoots(node: DomNode): number[] {
  const { children = [], shadowRoots = [], contentDocument } = node;
  const inside = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])];
  return [
    ...(node.shadowRootType === "closed" ? [node.backendNodeId] : []),
    ...inside.flatMap((each) => closedRoots(each)),
  ];
}
