import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { Picture } from "./take-pictures.ts";

/** How wide a picture stands on the sheet, in CSS pixels. */
const widths: Readonly<Record<string, number>> = { options: 330, backup: 330, "side-600": 285 };
const usualWidth = 190;
const sheetWidth = 6_000;

/** Over a thousand pictures take a while, in milliseconds. */
const patience = 300_000;

/** Lays all pictures of a folder out on one sheet, `sheet.html` and `sheet.png`: the looks of a screen side by side. */
export async function makeContactSheet(browser: Browser, out: string, pictures: readonly Picture[]) {
  const path = join(out, "sheet.html");
  await writeFile(path, sheetOf(pictures));
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 1_000 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(out, "sheet.png"), fullPage: true, timeout: patience });
  await page.close();
}

function sheetOf(pictures: readonly Picture[]): string {
  const parts = groups(pictures, ({ surface }) => surface).map(([surface, all]) => {
    const figures = groups(all, ({ scene }) => scene).map(
      ([scene, looks]) =>
        `<figure><figcaption>${scene}</figcaption><div>${looks.map(imageOf).join("")}</div></figure>`,
    );
    return `<h2>${surface}</h2><section>${figures.join("")}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${parts.join("")}`;
}

/** The pictures by what they have in common, in the order of first appearance. */
function groups(pictures: readonly Picture[], keyOf: (picture: Picture) => string) {
  const keys = [...new Set(pictures.map(keyOf))];
  return keys.map((key) => [key, pictures.filter((picture) => keyOf(picture) === key)] as const);
}

function imageOf({ file, look, surface }: Picture): string {
  return `<img src="${file}" alt="${look}" width="${widths[surface] ?? usualWidth}">`;
}

const style = `
body { margin: 24px; background: #8a8884; font: 11px/16px system-ui; color: #fff }
section { display: flex; flex-wrap: wrap; gap: 16px 20px; align-items: start }
figure { margin: 0 } figure div { display: flex; gap: 4px; align-items: start }
img { display: block }
`;
