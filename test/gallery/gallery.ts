import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { drawMarks } from "../../scripts/marks/draw-marks.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { englishLanguage, languages } from "../../src/messages/language.ts";
import { acts } from "./acts.ts";

/** Where a screen is shown, and how large that is in CSS pixels. */
export interface Surface {
  readonly name: string;
  readonly module: string;
  readonly screens: string;
  readonly width: number;
  readonly height: number;
  /** Whether the picture is cut to what is drawn. */
  readonly cut: boolean;
  /** Whether what stands below the window's edge is in the picture, too. */
  readonly whole: boolean;
}

const settingsPage = { width: 1100, height: 820, cut: false, whole: true };
const surfaces: readonly Surface[] = [
  {
    name: "popup",
    module: "./popup-screens.tsx",
    screens: "popupScreens",
    width: 380,
    height: 560,
    cut: false,
    whole: false,
  },
  ...[320, 400, 600].map((width) => ({
    name: `side-${width}`,
    module: "./side-screens.tsx",
    screens: `sideScreens${width}`,
    width,
    height: 720,
    cut: false,
    whole: false,
  })),
  {
    name: "card",
    module: "./card-states.tsx",
    screens: "cardStates",
    width: 380,
    height: 700,
    cut: true,
    whole: false,
  },
  {
    name: "window",
    module: "./window-screens.tsx",
    screens: "windowScreens",
    width: 400,
    height: 520,
    cut: false,
    whole: false,
  },
  { name: "options", module: "./options-screens.tsx", screens: "optionsScreens", ...settingsPage },
  { name: "backup", module: "./backup-screens.tsx", screens: "backupScreens", ...settingsPage },
  {
    name: "zoomed",
    module: "./zoomed-screens.tsx",
    screens: "zoomedScreens",
    ...settingsPage,
    width: settingsPage.width / 2,
    height: settingsPage.height / 2,
  },
];

/** A screen as it is drawn now, with made-up contents. */
export interface Scene {
  readonly name: string;
  readonly surface: Surface;
  readonly page: Page;
}

interface Walk {
  readonly browser: Browser;
  /** Only screens with this in their names. */
  readonly only: string;
  /** What is spoken: the code of a language. */
  readonly language: string;
  /** Physical pixels to a CSS pixel. */
  readonly scale: number;
}

/** Draws every screen and card state, one after the other, and has each looked at. */
export async function walkGallery(walk: Walk, look: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gallery-"));
  try {
    for (const surface of surfaces) await walkSurface(surface, await bundle(surface, folder), walk, look);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function walkSurface(
  surface: Surface,
  address: string,
  { browser, only, language, scale }: Walk,
  look: (scene: Scene) => Promise<void>,
): Promise<void> {
  const { width, height } = surface;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: "en-GB",
  });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  const names = (await page.locator("body").getAttribute("data-names")) ?? "";
  for (const name of names.split(" ").filter((each) => each.includes(only))) {
    await page.emulateMedia({ ...still, colorScheme: "light", forcedColors: "none" });
    await page.mouse.move(0, 0);
    await page.evaluate((hash) => location.replace(hash), `#${name}`);
    await page.locator(`body[data-drawn="${name}"]`).waitFor();
    // They find their way by English words.
    await acts[name.replace(/^side-\d+-/, "")]?.(page);
    if (language !== englishLanguage.code) await page.evaluate(`drawIn(...${spokenIn(language)})`);
    await look({ name, surface, page });
  }
  await page.close();
}

// Nothing is looked at half way.
const still = { reducedMotion: "reduce" } as const;

/** The language and its catalogue, in JSON. */
function spokenIn(code: string): string {
  const language = languages.find((each) => each.code === code) ?? englishLanguage;
  const catalogue = JSON.parse(
    readFileSync(join(projectRoot, "_locales", language.code, "messages.json"), "utf8"),
  );
  return JSON.stringify([language, catalogue]);
}

async function bundle({ name, module, screens }: Surface, folder: string): Promise<string> {
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
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Countersign</title><link rel="stylesheet" href="${name}.css"><body><script src="marks.js"></script><script src="${name}.js"></script></body></html>`;
  await writeFile(join(folder, "marks.js"), `countersignMarks = ${JSON.stringify(drawMarks())};`);
  const path = join(folder, `${name}.html`);
  await writeFile(path, html);
  return pathToFileURL(path).href;
}
