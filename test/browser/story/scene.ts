import type { BrowserContext } from "playwright-core";
import { makeCertificate } from "../../portal/certificate.ts";
import { type Portal, type PortalOptions, startPortal } from "../../portal/portal.ts";
import { extensionDirs } from "../harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "../harness/chromium.ts";
import type { ExtensionBrowser } from "../harness/extension-browser.ts";
import { type FirefoxBrowser, launchFirefox } from "../harness/firefox.ts";
import { firstRun, passphrase, type Stage } from "../journey.ts";
import { type AskingPage, askSurely } from "./ask-worker.ts";
import { type ChromiumPerson, chromiumPerson } from "./chromium-person.ts";
import { type FirefoxPerson, firefoxPerson } from "./firefox-person.ts";

/** A portal over https on made-up hosts, a browser with the extension, and somebody at a tab of it. */
export interface World extends Stage {
  readonly browser: Pick<ExtensionBrowser<unknown, unknown>, "kind" | "killBackground">;
  /** The portal under a host of its own, so that no other story's accounts are bound to it. */
  at(host: string): string;
  /** The same world with another tab. */
  withNewTab(): Promise<World>;
  /** Asks the worker as the options page does, where nothing is to be refused. */
  ask<Value>(question: string, request: object): Promise<Value>;
  close(): Promise<void>;
}

/** One in Chromium. */
export interface Scene extends World {
  readonly browser: ChromiumBrowser;
  readonly person: ChromiumPerson;
  withNewTab(): Promise<Scene>;
}

/** One in Firefox. */
export interface FirefoxScene extends World {
  readonly browser: FirefoxBrowser;
  readonly person: FirefoxPerson;
  withNewTab(): Promise<FirefoxScene>;
}

interface SceneOptions {
  readonly portal?: PortalOptions;
  /** Makes a vault at once; true when left out. */
  readonly vault?: boolean;
  between?(browser: ChromiumBrowser): Promise<void>;
  /** What happens in the browser before it has the extension. */
  beforeInstall?(context: BrowserContext, portal: Portal): Promise<void>;
  /** Further flags of the browser itself. */
  readonly flags?: readonly string[];
  /** The extension; as it is built if left out. */
  readonly extensionDir?: string;
  /** The screen on which the browser's window stands; it has none when left out. */
  readonly display?: string | undefined;
}

type FirefoxSceneOptions = Pick<SceneOptions, "portal" | "vault" | "extensionDir"> & {
  between?(browser: FirefoxBrowser): Promise<void>;
  /** What an administrator has set; nothing when left out. */
  readonly managed?: object;
};

/** Opens a scene. To be closed by who opened it. */
export async function openScene({
  portal: options = {},
  vault = true,
  between,
  beforeInstall,
  flags,
  extensionDir = extensionDirs.chromium,
  display,
}: SceneOptions = {}): Promise<Scene> {
  const portal = await startSafePortal(options);
  const browser = await launchChromium({
    extensionDir,
    display,
    beforeInstall: async (context) => beforeInstall?.(context, portal),
    flags,
  });
  const world = {
    ...worldOf(portal, browser),
    browser,
    between: async () => between?.(browser),
  };
  const withNewTab = async (): Promise<Scene> => ({
    ...world,
    person: await chromiumPerson(browser),
    withNewTab,
  });
  const scene = await withNewTab();
  if (vault) await firstRun(scene);
  return scene;
}

/** Opens a scene in Firefox, with a vault made at once unless it is left for its user to make. To be closed by who opened it. */
export async function openFirefoxScene({
  portal: options = {},
  vault = true,
  between,
  extensionDir = extensionDirs.firefox,
  managed,
}: FirefoxSceneOptions = {}): Promise<FirefoxScene> {
  const portal = await startSafePortal(options);
  const browser = await launchFirefox({ extensionDir, managed });
  const world = {
    ...worldOf(portal, browser),
    browser,
    between: async () => between?.(browser),
  };
  const withNewTab = async (): Promise<FirefoxScene> => ({
    ...world,
    person: await firefoxPerson(browser),
    withNewTab,
  });
  const scene = await withNewTab();
  if (vault) {
    await scene.ask("createVault", { passphrase });
    await (await browser.welcomeTab()).close();
  }
  return scene;
}

function startSafePortal(options: PortalOptions): Promise<Portal> {
  const https = makeCertificate(["localhost", "127.0.0.1", "*.example", "*.portal.example"]);
  return startPortal({ https, host: "portal.example", ...options });
}

/** What is the same in both browsers. */
function worldOf(portal: Portal, browser: ExtensionBrowser<AskingTab, unknown>) {
  let shift = 0;
  return {
    portal,
    at: (host: string) => portal.at(host),
    say: () => undefined,
    picture: async () => undefined,
    async later(ms: number) {
      shift += ms;
      portal.shiftClock(ms);
      await browser.shiftClock(shift);
    },
    async ask<Value>(question: string, request: object): Promise<Value> {
      const desk = await browser.openExtensionPage("options/options.html");
      try {
        return await askSurely<Value>(desk, question, request);
      } finally {
        await desk.close();
      }
    },
    async close() {
      await browser.close();
      await portal.close();
    },
  };
}

interface AskingTab extends AskingPage {
  close(): Promise<void>;
}
