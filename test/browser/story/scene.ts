import type { BrowserContext } from "playwright-core";
import { makeCertificate } from "../../portal/certificate.ts";
import { type Portal, type PortalOptions, startPortal } from "../../portal/portal.ts";
import { extensionDirs } from "../harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "../harness/chromium.ts";
import { firstRun, type Stage } from "../journey.ts";
import { type ChromiumPerson, chromiumPerson } from "./chromium-person.ts";

/** A portal over https on made-up hosts, a Chromium with the extension, and somebody at a tab of it. */
export interface Scene extends Stage {
  readonly portal: Portal;
  readonly browser: ChromiumBrowser;
  readonly person: ChromiumPerson;
  /** The portal under a host of its own, so that no other story's accounts are bound to it. */
  at(host: string): string;
  /** The same world with another tab. */
  withNewTab(): Promise<Scene>;
  close(): Promise<void>;
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
  const https = makeCertificate(["localhost", "127.0.0.1", "*.example", "*.portal.example"]);
  const portal = await startPortal({ https, host: "portal.example", ...options });
  const browser = await launchChromium({
    extensionDir,
    display,
    beforeInstall: async (context) => beforeInstall?.(context, portal),
    flags,
  });
  let shift = 0;
  const world = {
    portal,
    browser,
    at: (host: string) => portal.at(host),
    say: () => undefined,
    picture: async () => undefined,
    between: async () => between?.(browser),
    async later(ms: number) {
      shift += ms;
      portal.shiftClock(ms);
      await browser.shiftClock(shift);
    },
    async close() {
      await browser.close();
      await portal.close();
    },
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
