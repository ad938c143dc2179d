import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { type BrowserFamily, installedCandidates, programsOnPath } from "./browser-places.ts";
import { downloadBrowser, downloadedFirefox } from "./download-browser.ts";
import { installFromDebian } from "./install-from-debian.ts";

export type { BrowserFamily } from "./browser-places.ts";

/** A browser on this computer. */
export interface InstalledBrowser {
  readonly family: BrowserFamily;
  /** As people call it, such as "Google Chrome". */
  readonly name: string;
  /** Absolute path of its program. */
  readonly path: string;
}

/**
 * The browser to use, or null when none is installed: the one that CHROME_PATH or FIREFOX_PATH names, then what is
 * installed in the usual places or on the PATH, then a download made by an earlier run.
 * Throws Error when the variable names a file that is not there.
 */
export function findBrowser(family: BrowserFamily): InstalledBrowser | null {
  const named = namedByVariable(family);
  if (named !== null) return named;
  const places = [...installedCandidates(family), ...programsOnPath(family)];
  const installed = places.find(({ path }) => existsSync(path));
  if (installed !== undefined) return { family, ...installed };
  const path = family === "chromium" ? playwrightsChromium() : downloadedFirefox();
  return path === null ? null : { family, name: family === "chromium" ? "Chromium" : "Firefox", path };
}

/** As findBrowser, but getting one when there is none. Says what it does; throws Error saying what to install by hand. */
export function ensureBrowser(family: BrowserFamily): InstalledBrowser {
  const found = findBrowser(family);
  if (found !== null) return found;
  const name = family === "chromium" ? "Chromium" : "Firefox";
  console.log(`No ${name} is installed: downloading one for these runs …`);
  downloadBrowser(family);
  const downloaded = findBrowser(family);
  if (downloaded !== null) return downloaded;
  console.log(`The download failed. Trying this system's own package …`);
  installFromDebian(family);
  return requireBrowser(family);
}

/** As findBrowser; throws Error saying what to install when there is none. */
export function requireBrowser(family: BrowserFamily): InstalledBrowser {
  const found = findBrowser(family);
  if (found === null) throw new Error(whatToDo[family]);
  return found;
}

const whatToDo: Readonly<Record<BrowserFamily, string>> = {
  chromium:
    "No browser of Chromium's family could be found or fetched. Install Chrome, Chromium, Edge or Brave, or set CHROME_PATH to its program.",
  firefox: "No Firefox could be found or fetched. Install Firefox, or set FIREFOX_PATH to its program.",
};

function namedByVariable(family: BrowserFamily): InstalledBrowser | null {
  const variable = family === "chromium" ? "CHROME_PATH" : "FIREFOX_PATH";
  const path = process.env[variable];
  if (path === undefined || path === "") return null;
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, which is not there.`);
  return { family, name: variable, path };
}

function playwrightsChromium(): string | null {
  const path = chromium.executablePath();
  return path !== "" && existsSync(path) ? path : null;
}
