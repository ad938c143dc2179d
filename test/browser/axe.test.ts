import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOnly } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { type Scene, walkGallery } from "../gallery/gallery.ts";
import { lostInWideText } from "../gallery/lost-text.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const inLight: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What another theme can change. */
const inDark: RunOnly = { type: "rule", values: ["color-contrast"] };

declare global {
  interface Window {
    axe: typeof import("axe-core");
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: requireBrowser("chromium").path,
    args: chromiumFlags(),
  });
});
afterAll(() => browser?.close());

test("every screen and card state is open to everybody, light and dark", { timeout: 600_000 }, async () => {
  const found: string[] = [];
  let screens = 0;
  await walkGallery({ browser, only: "", language: "en", scale: 1 }, async (scene) => {
    const { name, page } = scene;
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
    found.push(...(await violations(name, page, inLight)));
    screens += 1;
    found.push(...(await lostTexts(scene)));
    // The colours are those of the same screen in its usual size.
    if (/^(side|zoomed)-/.test(name)) return;
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await violations(`${name}, dark`, page, inDark)));
  });
  expect(screens).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

/** What can't be read with wide text; of pages of ours where they are as narrow as at four times their size (WCAG 1.4.10). */
async function lostTexts({ name, surface, page }: Scene): Promise<readonly string[]> {
  if (surface.whole) await page.setViewportSize({ width: 320, height: surface.height });
  const lost = await lostInWideText(page);
  if (surface.whole) await page.setViewportSize(surface);
  return lost.map((text) => `${name}: can't be read with wide text: ${text}`);
}

/** What axe finds against a screen, each with the element that it is about. */
async function violations(name: string, page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  const results = await page.evaluate(
    (runOnly): Promise<AxeResults> => window.axe.run(document, { runOnly, resultTypes: ["violations"] }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${name}: ${id}: ${node.html.slice(0, 120)}`),
  );
}
