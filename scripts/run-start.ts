import { join } from "node:path";
import { demoUsers } from "../test/portal/portal.ts";
import { ensureBrowser, findBrowser, type InstalledBrowser } from "./browsers.ts";
import { buildExtension } from "./build.ts";
import { startDemoPortal } from "./demo-portal.ts";
import { openBrowser } from "./open-browser.ts";
import { projectRoot } from "./project-root.ts";
import { walkUnseen } from "./walk-unseen.ts";

const flags = readFlags(process.argv.slice(2));
await (flags.has("--headless") || !hasDisplay() ? walk() : show(chooseBrowser()));

async function walk(): Promise<void> {
  const extensionDir = await built("chrome");
  const portal = await startDemoPortal();
  try {
    await walkUnseen({ portal, extensionDir });
  } finally {
    await portal.close();
  }
}

async function show(browser: InstalledBrowser): Promise<void> {
  const extensionDir = await built(browser.family === "firefox" ? "firefox" : "chrome");
  const portal = await startDemoPortal();
  const interruption = interrupted();
  console.log(`Opening ${browser.name} with Countersign loaded, at the demo portal ${portal.url}`);
  const window = await openBrowser({ browser, extensionDir, url: portal.url });
  for (const { email, password } of demoUsers) console.log(`  sign in as ${email} with “${password}”`);
  console.log("Close the browser or press Ctrl+C to end.");
  await Promise.race([window.closed, interruption]);
  await window.close();
  await portal.close();
}

async function built(browser: "chrome" | "firefox"): Promise<string> {
  console.log(`Building Countersign for ${browser === "chrome" ? "Chromium's family" : "Firefox"} …`);
  const outDir = join(projectRoot, "dist", browser);
  await buildExtension({ browser, outDir, minify: true });
  return outDir;
}

/** Chromium's family first; a Firefox that is there before a Chromium that would have to be fetched. */
function chooseBrowser(): InstalledBrowser {
  if (flags.has("--firefox")) return ensureBrowser("firefox");
  return findBrowser("chromium") ?? findBrowser("firefox") ?? ensureBrowser("chromium");
}

function hasDisplay(): boolean {
  if (process.env.CI !== undefined && process.env.CI !== "false") return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function readFlags(args: readonly string[]): ReadonlySet<string> {
  const unknown = args.find((arg) => arg !== "--firefox" && arg !== "--headless");
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Known are --firefox and --headless.`);
  if (args.includes("--firefox") && args.includes("--headless")) {
    throw new Error("The walk without a window is Chromium's: --firefox and --headless don't go together.");
  }
  return new Set(args);
}

/** Ctrl+C and its kin: once in order, while the browser is still opening too; the second time at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
