import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { acts } from "./acts.ts";

interface Surface {
  readonly module: string;
  readonly screens: string;
  readonly width: number;
  readonly height: number;
  /** Whether the picture is cut to what is drawn. */
  readonly cut: boolean;
  /** Whether what stands below the window's edge is in the picture, too. */
  readonly whole?: boolean;
}

async function shootAll(out: string, only: string, executablePath: string): Promise<void> {
  const surfaces: readonly Surface[] = [
    { module: "./popup-screens.tsx", screens: "popupScreens", width: 380, height: 560, cut: false },
    {
      module: "./options-screens.tsx",
      screens: "optionsScreens",
      width: 1100,
      height: 820,
      cut: false,
      whole: true,
    },
    {
      module: "./backup-screens.tsx",
      screens: "backupScreens",
      width: 1100,
      height: 820,
      cut: false,
      whole: true,
    },
    { module: "./card-states.tsx", screens: "cardStates", width: 380, height: 700, cut: true },
    { module: "./window-screens.tsx", screens: "windowScreens", width: 400, height: 520, cut: false },
  ];
  const folder = await mkdtemp(join(tmpdir(), "gallery-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  await mkdir(out, { recursive: true });
  for (const surface of surfaces) await shootSurface(surface, { browser, folder, out, only });
  await browser.close();
  await rm(folder, { recursive: true });
}

interface Studio {
  readonly browser: Browser;
  readonly folder: string;
  readonly out: string;
  readonly only: string;
}

async function shootSurface(surface: Surface, { browser, folder, out, only }: Studio): Promise<void> {
  const address = await bundle(surface, folder);
  const { width, height } = surface;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2, locale: "en-GB" });
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(address);
  const names = (await page.locator("body").getAttribute("data-names")) ?? "";
  for (const name of names.split(" ").filter((each) => each.includes(only))) {
    // Left in forced colours, the next page would be painted half in them.
    await page.emulateMedia(media.light);
    await page.goto("about:blank");
    await page.goto(`${address}#${name}`);
    await acts[name]?.(page);
    const shoot = surface.cut
      ? (path: string) => page.locator("body > *").first().screenshot({ path, animations: "disabled" })
      : (path: string) => page.screenshot({ path, animations: "disabled", fullPage: surface.whole === true });
    for (const theme of themesOf(name)) {
      await page.emulateMedia(media[theme]);
      await shoot(join(out, `${name}-${theme}.png`));
    }
  }
  await page.close();
}

const media = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

function themesOf(name: string): readonly (keyof typeof media)[] {
  return /^(list|search|page-offer|card-fill|options-security|options-security-damaged|options-new-key|locked|backup|restore-preview|bin)$/.test(
    name,
  )
    ? ["light", "dark", "forced"]
    : ["light", "dark"];
}

async function bundle({ module, screens }: Surface, folder: string): Promise<string> {
  const name = screens.toLowerCase();
  await build({
    stdin: {
      contents: `import { draw } from "./draw.tsx"; import { ${screens} } from "${module}"; draw(${screens});`,
      resolveDir: import.meta.dirname,
      loader: "tsx",
    },
    outfile: join(folder, `${name}.js`),
    bundle: true,
    format: "iife",
    target: "chrome123",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="${name}.css"><body><script src="${name}.js"></script></body></html>`;
  const path = join(folder, `${name}.html`);
  await writeFile(path, html);
  return pathToFileURL(path).href;
}

/**
 * Takes a picture of every screen with canned contents, in light and dark, and of the list in forced colours:
 *   npx tsx test/gallery/shoot.ts --out DIR [--only part-of-name] [--browser /usr/bin/chromium]
 */
const { values } = parseArgs({
  options: {
    out: { type: "string" },
    only: { type: "string", default: "" },
    browser: { type: "string", default: "/usr/bin/chromium" },
  },
});
if (values.out === undefined) throw new Error("Say where the pictures go: --out DIR");
await shootAll(values.out, values.only, values.browser);
