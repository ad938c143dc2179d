import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { requireBrowser } from "../../../scripts/browsers.ts";
import { chromiumFlags } from "../../../scripts/chromium-flags.ts";
import type { GreyPixels } from "../../../src/messages/grey-image.ts";
import type { Place, Places, Sent } from "./in-page.ts";
import type { Painting } from "./media.ts";
import { greyOfPng } from "./png.ts";
import { screenSize } from "./scenes.ts";

/** What real Chromium paints. */
export interface Painter {
  /** Paints boxes onto one sheet; the places are in its pixels. */
  sheet(cells: readonly string[], paintings: readonly Painting[], pixelRatio: number): Promise<Sheet>;
  /** Paints a page of 1280 × 800 CSS pixels; the place is that of its `#slot`. */
  scene(markup: string, pixelRatio: number): Promise<{ screen: GreyPixels; slot: Place }>;
  close(): Promise<void>;
}

export interface Sheet {
  readonly picture: GreyPixels;
  readonly places: readonly Places[];
  /** What the content script would send of each box. */
  readonly sent: readonly Sent[];
}

export async function startPainter(): Promise<Painter> {
  const browser = await chromium.launch({
    executablePath: requireBrowser("chromium").path,
    args: chromiumFlags(),
  });
  const script = await bundle();
  const windows = new Map<number, Promise<Window>>();
  const windowOf = (pixelRatio: number) => {
    const known = windows.get(pixelRatio) ?? openWindow(browser, script, pixelRatio);
    windows.set(pixelRatio, known);
    return known;
  };
  return {
    async sheet(cells, paintings, pixelRatio) {
      const { page, resize, capture } = await windowOf(pixelRatio);
      const height = await page.evaluate(([all, drawn]) => showCells(all, drawn), [
        cells,
        paintings,
      ] as const);
      await resize(height);
      const places = await page.evaluate(() => placesOfCells());
      const picture = await capture();
      const sent = await page.evaluate(() => readCells());
      return { picture, places, sent };
    },
    async scene(markup, pixelRatio) {
      const { page, resize, capture } = await windowOf(pixelRatio);
      await resize(screenSize.height);
      const slot = await page.evaluate((html) => showScene(html), markup);
      return { screen: await capture(), slot };
    },
    close: () => browser.close(),
  };
}

interface Window {
  readonly page: Page;
  /** CSS pixels. */
  resize(height: number): Promise<void>;
  capture(): Promise<GreyPixels>;
}

async function openWindow(browser: Browser, script: string, pixelRatio: number): Promise<Window> {
  const page = await browser.newPage({ viewport: null });
  await page.setContent("<!doctype html><html><body></body></html>");
  await page.evaluate(script);
  // The pixel ratio and the picture have to go through one session: one captures only what it has set itself.
  const session = await page.context().newCDPSession(page);
  return {
    page,
    async resize(height) {
      const { width } = screenSize;
      const metrics = { width, height, deviceScaleFactor: pixelRatio, mobile: false };
      await session.send("Emulation.setDeviceMetricsOverride", metrics);
    },
    async capture() {
      const { data } = await session.send("Page.captureScreenshot", {
        format: "png",
        optimizeForSpeed: true,
      });
      return greyOfPng(Buffer.from(data, "base64"));
    },
  };
}

declare const showCells: (cells: readonly string[], paintings: readonly Painting[]) => Promise<number>;
declare const placesOfCells: () => Promise<Places[]>;
declare const showScene: (markup: string) => Promise<Place>;
declare const readCells: () => Promise<Sent[]>;

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return result.outputFiles[0]?.text ?? "";
}
