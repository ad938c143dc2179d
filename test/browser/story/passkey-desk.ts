import { extensionDirs } from "../harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { type FirefoxBrowser, launchFirefox } from "../harness/firefox.ts";
import {
  type AuthenticatorTraits,
  plugIntoChromium,
  plugIntoFirefox,
  type VirtualAuthenticator,
} from "../harness/virtual-authenticator.ts";
import { ourPage as chromiumHands } from "./chromium-person.ts";
import { ourPage as firefoxHands } from "./firefox-person.ts";
import type { OurPageHands } from "./person.ts";

/** How long to wait for what a busy computer does slowly. Milliseconds. */
export const patience = 60_000;
const touchWindow = "window/window.html#touch";

/** What a passkey answered, as the contract carries it. */
export interface PasskeyAnswer {
  readonly credentialId: string;
  readonly prf: string;
}

/** One of our own pages at a time, in front of somebody with passkeys at hand. */
export interface PasskeyDesk {
  /** Shows one of the extension's pages, such as "popup/popup.html". */
  open(path: string): Promise<OurPageHands>;
  plugIn(traits?: AuthenticatorTraits): Promise<VirtualAuthenticator>;
  /** Asks the worker as the open page does, and gives its answer. */
  ask(question: string, request: object): Promise<unknown>;
  /** From now on, and until another page is opened, keeps what passkeys answer. */
  overhear(): Promise<void>;
  /** What was overheard last, or null. */
  overheard(): Promise<PasskeyAnswer | null>;
  /** Opens the window that stands in for the popup, and waits until it closes by itself. */
  passThroughTouchWindow(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium: its authenticators belong to a page, so everything is shown in the same one. */
export async function chromiumDesk(): Promise<PasskeyDesk & { readonly browser: ChromiumBrowser }> {
  const browser = await launchChromium({ extensionDir: extensionDirs.chromium });
  const page = await ownWindow(browser);
  page.setDefaultTimeout(patience);
  /** The worker answers any page of ours: another, once this one has closed itself. */
  const asking = () => (page.isClosed() ? browser.popup() : page);
  return {
    browser,
    async open(path) {
      // Between two places of one page nothing would be loaded anew.
      await page.goto("about:blank");
      await page.goto(`${browser.extensionOrigin}/${path}`);
      return chromiumHands(page, page);
    },
    plugIn: (traits) => plugIntoChromium(page, traits),
    ask: async (question, request) => (await asking()).evaluate(askWorker, { question, request }),
    overhear: () => page.evaluate(listen),
    overheard: () => page.evaluate(heard),
    async passThroughTouchWindow() {
      const closed = page.waitForEvent("close");
      await page.goto(`${browser.extensionOrigin}/${touchWindow}`);
      await closed;
    },
    close: () => browser.close(),
  };
}

/** A window like those that the extension opens for itself: it may close without taking a tab along. */
async function ownWindow(browser: ChromiumBrowser) {
  const opened = browser.context.waitForEvent("page", (page) => page.url().endsWith("/icons/mark-48.png"));
  await browser.evaluateInBackground(async () => {
    await chrome.windows.create({ type: "popup", url: chrome.runtime.getURL("icons/mark-48.png") });
  }, null);
  return opened;
}

/** Firefox: its authenticators belong to the browser. */
export async function firefoxDesk(): Promise<PasskeyDesk & { readonly browser: FirefoxBrowser }> {
  const browser = await launchFirefox({ extensionDir: extensionDirs.firefox });
  let page = await browser.newPage();
  return {
    browser,
    async open(path) {
      const before = page;
      page = await browser.openExtensionPage(path);
      await before.close();
      return firefoxHands(page, page);
    },
    plugIn: (traits) => plugIntoFirefox(page, traits),
    ask: (question, request) => page.evaluate(askWorker, { question, request }),
    overhear: () => page.evaluate(listen),
    overheard: () => page.evaluate(heard),
    async passThroughTouchWindow() {
      const id = await browser.evaluateInBackground(openClosable, touchWindow);
      await eventually("the window to close", () => browser.evaluateInBackground(isClosed, id), patience);
    },
    close: () => browser.close(),
  };
}

/** Runs in the extension: opens a window as the popup does. */
async function openClosable(path: string): Promise<number> {
  const wanted = { type: "popup", url: chrome.runtime.getURL(path), allowScriptsToClose: true } as const;
  const opened = await chrome.windows.create(wanted);
  return opened?.id ?? -1;
}

/** Runs in the extension. */
async function isClosed(windowId: number): Promise<true | undefined> {
  const all = await chrome.windows.getAll();
  return all.some(({ id }) => id === windowId) ? undefined : true;
}

/** Runs in the page. */
async function askWorker(asked: { question: string; request: object }): Promise<unknown> {
  return chrome.runtime.sendMessage({ to: "worker", ...asked });
}

declare global {
  interface Window {
    heardPasskey?: { credentialId: string; prf: string };
  }
}

/** Runs in the page: what the browser hands to our own ceremony is copied before that overwrites it. */
function listen(): void {
  const { credentials } = navigator;
  const get = credentials.get.bind(credentials);
  const base64 = (bytes: BufferSource) => btoa(String.fromCharCode(...new Uint8Array(bytes as ArrayBuffer)));
  credentials.get = async (options) => {
    const credential = await get(options);
    const { rawId } = credential as PublicKeyCredential;
    const results = (credential as PublicKeyCredential).getClientExtensionResults().prf?.results;
    if (results !== undefined)
      window.heardPasskey = { credentialId: base64(rawId), prf: base64(results.first) };
    return credential;
  };
}

/** Runs in the page. */
function heard(): PasskeyAnswer | null {
  return window.heardPasskey ?? null;
}
