import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { languages } from "../src/messages/language.ts";
import { setup as buildExtensions } from "../test/browser/harness/build-first.ts";
import { requireBrowser } from "./browsers.ts";
import { chromiumFlags } from "./chromium-flags.ts";
import { projectRoot } from "./project-root.ts";
import { composePicture, composeTile, pageSize } from "./shots/compose.ts";
import { requireGlyphs } from "./shots/glyphs.ts";
import { speakLanguage } from "./shots/spoken-language.ts";
import { type PictureName, storePictures, tile } from "./shots/store-pictures.ts";
import { takeScreens } from "./shots/take-screens.ts";

/**
 * Takes the pictures that the stores show, into dist/store/<language>:
 *   npm run store-pictures -- [--languages de,ja | --languages all]
 */
const { values } = parseArgs({ options: { languages: { type: "string", default: "en" } } });
const codes = values.languages === "all" ? languages.map(({ code }) => code) : values.languages.split(",");

await buildExtensions();
const browser = await chromium.launch({
  executablePath: requireBrowser("chromium").path,
  args: chromiumFlags(),
});
try {
  for (const code of codes) await shootIn(browser, code);
} finally {
  await browser.close();
}

async function shootIn(browser: Browser, code: string): Promise<void> {
  const spoken = speakLanguage(code);
  await requireGlyphs(browser, spoken);
  const screens = await takeScreens(spoken, pageSize);
  const out = join(projectRoot, "dist", "store", code);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const page = await browser.newPage();
  const { language } = spoken;
  for (const name of Object.keys(storePictures) as PictureName[]) {
    const picture = storePictures[name];
    const png = await composePicture(page, { picture, screen: screens[name], language });
    writeFileSync(join(out, picture.file), png);
  }
  writeFileSync(join(out, tile.file), await composeTile(page, language));
  await page.close();
  console.log(`dist/store/${code}  ${language.name}`);
}
