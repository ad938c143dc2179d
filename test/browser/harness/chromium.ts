import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from "playwright-core";
import { requireBrowser } from "../../../scripts/browsers.ts";
import { chromiumFlags } from "../../../scripts/chromium-flags.ts";
import { killChromium } from "./chromium-death.ts";
import { openedPopup, openRealPopup, pageBesideTabs, pressIcon } from "./chromium-popup.ts";
import { evaluateInWorker, stopWorker } from "./chromium-worker.ts";
import { eventually } from "./eventually.ts";
import type { ExtensionBrowser, LaunchOptions } from "./extension-browser.ts";
import { type HeapText, heapOfWorker } from "./heap.ts";
import { createNetLog, type NetLog } from "./net-log.ts";
import { createProfile, type ExtensionProfile } from "./profile.ts";

/** What only Chromium offers a test. */
export interface ChromiumBrowser extends ExtensionBrowser<Page, Frame> {
  readonly context: BrowserContext;
  /** Puts the extension in once more, as an update does. */
  update(): Promise<void>;
  /** Puts in another extension, which lies in this folder, and gives its origin. */
  addExtension(folder: string): Promise<string>;
  /** Opens the popup from the toolbar over a page, as a click on the icon does. */
  realPopup(page: Page): Promise<Page>;
  /** The side panel, once it is open: our page that is in no tab. */
  sidePanel(): Promise<Page>;
  /** Clicks on the toolbar's icon over a page, without waiting for a popup; gives the moment, in milliseconds since the epoch. */
  pressIcon(page: Page): Promise<number>;
  /** The popup that such a click has opened. */
  openedPopup(): Promise<Page>;
  /** Sets which pages the browser shows the extension, as its user does in the extension's details. */
  setSiteAccess(access: "ON_CLICK" | "ON_ALL_SITES"): Promise<void>;
  /** Pins the extension's icon to the toolbar or takes it away from there, as its user does. */
  setPinned(pinned: boolean): Promise<void>;
  /** Ends the browser as a power cut would, and leaves its profile. */
  kill(): Promise<void>;
  /** A snapshot of the service worker's memory. */
  heapOfWorker(): Promise<HeapText>;
}

interface ChromiumOptions extends LaunchOptions {
  /** What happens in the browser before it has the extension. */
  readonly beforeInstall?: ((context: BrowserContext) => Promise<void>) | undefined;
  /** Further flags of the browser itself. */
  readonly flags?: readonly string[] | undefined;
  /** The screen on which its window stands; it has none when left out. The window's size is then the page's to follow. */
  readonly display?: string | undefined;
}

/** Starts Chromium, or what is installed of its family, with the extension loaded. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const profile = options.profile ?? createProfile();
  try {
    return await startIn(profile, options);
  } catch (error) {
    profile.remove();
    throw error;
  }
}

async function startIn(profile: ExtensionProfile, options: ChromiumOptions): Promise<ChromiumBrowser> {
  const netLog = createNetLog();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: options.executablePath ?? requireBrowser("chromium").path,
    headless: options.display === undefined,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    colorScheme: options.colorScheme ?? "light",
    ...view(options),
    args: [
      ...chromiumFlags(),
      ...(options.flags ?? []),
      "--remote-debugging-port=0",
      netLog.flag,
      `--host-resolver-rules=${resolverRules}`,
    ],
  });
  try {
    const devtools = await context.browser()?.newBrowserCDPSession();
    if (devtools === undefined)
      throw new Error("Chromium started without a connection to the browser itself");
    await options.beforeInstall?.(context);
    const id = await loadExtension(devtools, options.extensionDir);
    return extensionBrowser({ context, devtools, id, profile, netLog, extensionDir: options.extensionDir });
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** In a window of its own, the page is as large as the window leaves it, which the user's zoom changes. */
function view({ display, viewport = { width: 1280, height: 800 } }: ChromiumOptions) {
  return display === undefined ? { viewport } : { viewport: null, env: { ...process.env, DISPLAY: display } };
}

/** Names that nobody can own, so that several real hosts can stand on one computer; nothing leaves it. */
const resolverRules = "MAP *.example 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1";

/** Through the debugging pipe: branded Chrome ignores --load-extension since version 137. */
async function loadExtension(devtools: CDPSession, folder: string): Promise<string> {
  const { id } = await devtools.send("Extensions.loadUnpacked", { path: folder });
  return id;
}

interface Started {
  readonly context: BrowserContext;
  readonly devtools: CDPSession;
  readonly id: string;
  readonly profile: ExtensionProfile;
  readonly netLog: NetLog;
  readonly extensionDir: string;
}

function extensionBrowser({
  context,
  devtools,
  id,
  profile,
  netLog,
  extensionDir,
}: Started): ChromiumBrowser {
  const extensionOrigin = `chrome-extension://${id}`;
  const worker = { context, devtools, extensionOrigin };
  async function newPage(url?: string): Promise<Page> {
    const page = await context.newPage();
    if (url !== undefined) await page.goto(url);
    return page;
  }
  const openExtensionPage = (path: string) => newPage(`${extensionOrigin}/${path}`);
  const cardFrame = (page: Page) =>
    eventually("the card's frame", () => page.frames().find((frame) => isCard(frame.url(), extensionOrigin)));
  const pageShowing = (path: string) =>
    context.pages().find((page) => page.url().startsWith(`${extensionOrigin}/${path}`));
  const evaluateInBackground: ChromiumBrowser["evaluateInBackground"] = (run, argument) =>
    evaluateInWorker(worker, run, argument);
  async function quit(): Promise<void> {
    await context.close();
    netLog.check();
  }
  return {
    kind: "chromium",
    extensionOrigin,
    profile,
    context,
    newPage,
    openExtensionPage,
    popup: () => openExtensionPage("popup/popup.html"),
    update: async () => void (await loadExtension(devtools, extensionDir)),
    addExtension: async (folder) => `chrome-extension://${await loadExtension(devtools, folder)}`,
    realPopup: (page) => openRealPopup({ devtools, extensionId: id, profileFolder: profile.folder, page }),
    sidePanel: () =>
      pageBesideTabs({
        devtools,
        profileFolder: profile.folder,
        address: `${extensionOrigin}/popup/side.html`,
      }),
    pressIcon: (page) => pressIcon({ devtools, extensionId: id, page }),
    openedPopup: () => openedPopup({ devtools, extensionId: id, profileFolder: profile.folder }),
    setSiteAccess: (hostAccess) => configure(context, { extensionId: id, hostAccess }),
    setPinned: (pinnedToToolbar) => configure(context, { extensionId: id, pinnedToToolbar }),
    cardFrame,
    clickInCard: async (page, selector) => (await cardFrame(page)).locator(selector).click(),
    welcomeTab: () => eventually("the welcome", () => pageShowing("options/options.html")),
    ourWindow: () => eventually("our own window", () => pageShowing("window/window.html")),
    evaluateInBackground,
    killBackground: () => stopWorker(worker),
    shiftClock: (ms) =>
      evaluateInBackground((offset) => chrome.storage.session.set({ clockOffsetMs: offset }), ms),
    manifestWarnings: () => manifestWarnings(context, id),
    heapOfWorker: () => heapOfWorker(devtools, extensionOrigin),
    kill: () => killChromium(context, devtools),
    quit,
    async close() {
      await quit();
      profile.remove();
    },
  };
}

/** As the browser's own page of extensions lists them. */
async function manifestWarnings(context: BrowserContext, extensionId: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  const warnings = await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    // Outside developer mode they are collected but not told.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const { manifestErrors } = await developerPrivate.getExtensionInfo(id);
    return manifestErrors.map(({ message }) => message);
  }, extensionId);
  await page.close();
  return warnings;
}

/** Changes what the user decides of an extension on the browser's own page of extensions. */
async function configure(context: BrowserContext, update: Configuration): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    (wanted) =>
      (
        chrome as unknown as { developerPrivate: DeveloperPrivate }
      ).developerPrivate.updateExtensionConfiguration(wanted),
    update,
  );
  await page.close();
}

interface Configuration {
  readonly extensionId: string;
  readonly hostAccess?: "ON_CLICK" | "ON_ALL_SITES";
  readonly pinnedToToolbar?: boolean;
}

interface DeveloperPrivate {
  updateExtensionConfiguration(update: Configuration): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: readonly { message: string }[] }>;
}

function isCard(url: string, extensionOrigin: string): boolean {
  return url.startsWith(`${extensionOrigin}/card/card.html`);
}
