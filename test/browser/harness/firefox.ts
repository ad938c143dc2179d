import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";
import { requireBrowser } from "../../../scripts/browsers.ts";
import { eventually } from "./eventually.ts";
import type { ExtensionBrowser, LaunchOptions } from "./extension-browser.ts";
import { pageBesideTabs } from "./firefox-beside-tabs.ts";
import { runInFirefoxItself } from "./firefox-itself.ts";
import {
  clickInFrame,
  frameShowing,
  type HandledPage,
  openBehind,
  openTab,
  pageShowing,
} from "./firefox-pages.ts";
import { allowWhatIsAsked, askTheUser, clipboardText, pressIcon, pressShortcut } from "./firefox-toolbar.ts";
import { createProfile, type ExtensionProfile } from "./profile.ts";

/** What only Firefox offers a test. */
export interface FirefoxBrowser extends ExtensionBrowser<Page, Frame> {
  /** Opens the popup over a page, by the toolbar's icon or by its shortcut. */
  realPopup(page: Page, by?: "icon" | "shortcut"): Promise<HandledPage>;
  /** Waits for the sidebar. */
  sidebar(): Promise<HandledPage>;
  /** Presses the shortcut that fills the page. */
  pressFillShortcut(page: Page): Promise<void>;
  /** From now on Firefox asks its user whether we may have what we want. Until then whoever asks for leave has it. */
  askTheUser(): Promise<void>;
  /** Waits until Firefox asks that, allows it, and gives what it asked. */
  allowWhatIsAsked(): Promise<string>;
  /** What is on the clipboard, as text. */
  clipboard(): Promise<string>;
}

export interface FirefoxOptions extends LaunchOptions {
  /** What an administrator has set for the extension; nothing when left out. */
  readonly managed?: object | undefined;
}

/** Starts Firefox with the extension installed for as long as it runs. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const profile = options.profile ?? createProfile();
  try {
    const browser = await start(profile, options);
    try {
      await browser.installExtension(options.extensionDir);
    } catch (error) {
      await browser.close();
      throw error;
    }
    return await extensionBrowser(browser, profile);
  } catch (error) {
    profile.remove();
    throw error;
  }
}

/** Firefox draws an address for every installation; a test states it instead. */
const installationId = "6f2d8a14-3c5b-4e0f-9a77-1d0c0de51690";
const addOnId = "countersign@countersign.invalid";
const extensionOrigin = `moz-extension://${installationId}`;

function start(profile: ExtensionProfile, options: FirefoxOptions): Promise<Browser> {
  const { managed } = options;
  return puppeteer.launch({
    browser: "firefox",
    executablePath: options.executablePath ?? requireBrowser("firefox").path,
    headless: true,
    userDataDir: profile.folder,
    ...(managed === undefined ? {} : { env: { ...process.env, HOME: managedHome(profile, managed) } }),
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [addOnId]: installationId }),
      // An extension that is loaded for one run loses all it has with the browser's end otherwise.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      // Whoever asks for leave has it: nobody sits there to answer.
      "extensions.webextOptionalPermissionPrompts": false,
      // Every host is this computer, so that several can stand on it; nothing leaves it.
      "network.dns.forceResolve": "127.0.0.1",
      "layout.css.prefers-color-scheme.content-override": options.colorScheme === "dark" ? 0 : 1,
    },
  });
}

/** A home folder of this Firefox alone, with an administrator's file where it looks for it on Linux. Goes with the profile. */
function managedHome(profile: ExtensionProfile, settings: object): string {
  const home = join(profile.folder, "home");
  const folder = join(home, ".mozilla", "managed-storage");
  mkdirSync(folder, { recursive: true });
  const file = { name: addOnId, description: "Set for a test", type: "storage", data: settings };
  writeFileSync(join(folder, `${addOnId}.json`), JSON.stringify(file));
  return home;
}

async function extensionBrowser(browser: Browser, profile: ExtensionProfile): Promise<FirefoxBrowser> {
  const openExtensionPage = (path: string) => openTab(browser, `${extensionOrigin}/${path}`);
  const cardFrame = (page: Page) =>
    eventually("the card's frame", () => frameShowing(page, `${extensionOrigin}/card/card.html`));
  // As long as no window of ours is in front, in which it would open.
  const workbench = await openBehind(browser, `${extensionOrigin}/${scriptlessPage}`);
  const evaluateInBackground: FirefoxBrowser["evaluateInBackground"] = async (run, argument) =>
    workbench.evaluate(run as (argument: unknown) => ReturnType<typeof run>, argument);
  return {
    kind: "firefox",
    extensionOrigin,
    profile,
    newPage: (url) => openTab(browser, url),
    openExtensionPage,
    popup: () => openExtensionPage("popup/popup.html"),
    async realPopup(page, by = "icon") {
      await page.bringToFront();
      await (by === "icon"
        ? pressIcon(browser, extensionObject)
        : pressShortcut(browser, extensionObject, "_execute_action"));
      return pageBesideTabs(browser, "/popup/popup.html");
    },
    sidebar: () => pageBesideTabs(browser, "/popup/side.html"),
    async pressFillShortcut(page) {
      await page.bringToFront();
      await pressShortcut(browser, extensionObject, "fill");
    },
    askTheUser: () => askTheUser(browser),
    allowWhatIsAsked: () => allowWhatIsAsked(browser),
    clipboard: () => clipboardText(browser),
    cardFrame,
    clickInCard: async (page, selector) => clickInFrame(page, await cardFrame(page), selector),
    welcomeTab: () =>
      eventually("the welcome", () => pageShowing(browser, `${extensionOrigin}/options/options.html`)),
    ourWindow: () =>
      eventually("our own window", () => pageShowing(browser, `${extensionOrigin}/window/window.html`)),
    evaluateInBackground,
    killBackground: () => endEventPage(browser),
    shiftClock: (ms) =>
      evaluateInBackground((offset) => chrome.storage.session.set({ clockOffsetMs: offset }), ms),
    manifestWarnings: async () =>
      JSON.parse(await runInFirefoxItself(browser, `JSON.stringify(${extensionObject}.warnings)`)),
    quit: () => browser.close(),
    async close() {
      await browser.close();
      profile.remove();
    },
  };
}

/**
 * Firefox lets no tool into the background page. A picture of ours, opened in a tab behind, has the same API and runs nothing of
 * its own.
 */
const scriptlessPage = "icons/mark-16.png";

/** Firefox's own object for the extension. */
const extensionObject = `WebExtensionPolicy.getByID(${JSON.stringify(addOnId)}).extension`;

/** Ends the event page at once; the next event starts it anew. */
async function endEventPage(browser: Browser): Promise<void> {
  const state = await runInFirefoxItself(
    browser,
    `(() => { const extension = ${extensionObject};
      return extension.terminateBackground({ disableResetIdleForTest: true }).then(() => extension.backgroundState); })()`,
  );
  if (state !== "stopped") throw new Error(`The event page is ${state} after it was ended`);
}
