import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { makeContactSheet } from "./contact-sheet.ts";
import { shootAll } from "./take-pictures.ts";

/**
 * Takes a picture of every screen and card state with made-up contents, in light, dark and Arabic, which runs from right to
 * left, and lays them out on one sheet:
 *   npm run pictures -- [--out DIR] [--only part-of-name] [--scale 2] [--languages ar,de]
 */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(projectRoot, "pictures", "gallery") },
    only: { type: "string", default: "" },
    scale: { type: "string", default: "1" },
    languages: { type: "string", default: "ar" },
  },
});
const { out, only, scale } = values;
const languages = values.languages.split(",").filter((code) => code !== "");
if (only === "") await rm(out, { recursive: true, force: true });
const browser = await chromium.launch({
  executablePath: requireBrowser("chromium").path,
  args: chromiumFlags(),
});
try {
  const pictures = await shootAll({ browser, out, only, scale: Number(scale), languages });
  await makeContactSheet(browser, out, pictures);
  console.log(`${pictures.length} pictures and sheet.png in ${out}`);
} finally {
  await browser.close();
}
