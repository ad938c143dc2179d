import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { BrowserFamily } from "./browser-places.ts";
import { projectRoot } from "./project-root.ts";

/** Where Puppeteer's downloader keeps browsers by its own custom. */
const firefoxFolder = join(homedir(), ".cache", "puppeteer");
const patienceMs = 5 * 60_000;

/**
 * Lets the libraries that drive the browsers fetch one of their own: Playwright a Chromium, Puppeteer a Firefox (since
 * Playwright's is a patched one). They show how far they are. Whether it worked is seen by looking for the browser again.
 */
export function downloadBrowser(family: BrowserFamily): void {
  const [program, ...args] = downloaders[family];
  spawnSync(process.execPath, [join(projectRoot, "node_modules", program), ...args], {
    stdio: ["ignore", "inherit", process.env.DEBUG ? "inherit" : "ignore"],
    timeout: patienceMs,
  });
}

const downloaders: Readonly<Record<BrowserFamily, readonly [string, ...string[]]>> = {
  chromium: ["playwright-core/cli.js", "install", "chromium"],
  firefox: ["@puppeteer/browsers/lib/cjs/main-cli.js", "install", "firefox@stable", "--path", firefoxFolder],
};

/** The program of a Firefox that was downloaded before, the newest first; null when there is none. */
export function downloadedFirefox(): string | null {
  const versions = join(firefoxFolder, "firefox");
  if (!existsSync(versions)) return null;
  const programs = ["firefox/firefox", "Firefox.app/Contents/MacOS/firefox", "core/firefox.exe"];
  const paths = readdirSync(versions)
    .sort()
    .reverse()
    .flatMap((version) => programs.map((program) => join(versions, version, program)));
  return paths.find((path) => existsSync(path)) ?? null;
}
