import browser from "webextension-polyfill";
import { Failure } from "../domain/failure.ts";
import type { QrReading } from "./ports.ts";
import { createQrReader } from "./qr/read-qr.ts";
import { cropScreen } from "./qr/screen-crop.ts";

const reader = createQrReader({
  loadWasm: async () => (await fetch(browser.runtime.getURL("background/zxing_reader.wasm"))).arrayBuffer(),
});

/** The QR cascade on pictures and on what a tab shows. */
export const qrReading: QrReading = {
  async readImage(image, effort) {
    return (await reader.read(image, effort)).texts;
  },
  async readScreen(tabId, rect) {
    const picture = await capture(tabId);
    const pixels = await cropScreen(picture, rect);
    return (await reader.read(pixels, rect === null ? "screen" : "crop")).texts;
  },
};

/** A PNG data URL of what the tab shows. */
async function capture(tabId: number): Promise<string> {
  const { windowId } = await browser.tabs.get(tabId);
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: "png" });
  } catch {
    // Pages of the browser itself can't be captured, nor can a tab that was just left.
    throw new Failure("page-not-readable");
  }
}
