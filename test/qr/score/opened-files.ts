import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { requireBrowser } from "../../../scripts/browsers.ts";
import { chromiumFlags } from "../../../scripts/chromium-flags.ts";
import { fromGreyImage, type GreyPixels } from "../../../src/messages/grey-image.ts";
import type { readPicture } from "../../../src/ui/picture.ts";

/** Opens picture files as the popup does, in real Chromium: PNG, JPEG, WebP, GIF and what else it knows. */
export interface FileOpener {
  /** The picture as the worker gets it; null when it is none. */
  open(bytes: Buffer): Promise<GreyPixels | null>;
  close(): Promise<void>;
}

export async function startFileOpener(): Promise<FileOpener> {
  const browser = await chromium.launch({
    executablePath: requireBrowser("chromium").path,
    args: chromiumFlags(),
  });
  const page = await browser.newPage();
  await page.evaluate(await bundle());
  return {
    async open(bytes) {
      const image = await page.evaluate(async (base64) => {
        const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return pictures.readPicture(new Blob([binary])).catch((error) => {
          if (error.code === "image-unreadable" || error.code === "image-too-large") return null;
          throw error;
        });
      }, bytes.toString("base64"));
      return image === null ? null : fromGreyImage(image);
    },
    close: () => browser.close(),
  };
}

declare const pictures: { readonly readPicture: typeof readPicture };

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "../../../src/ui/picture.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "pictures",
    target: "es2022",
  });
  // Only a variable of the window itself is seen from the next evaluation.
  return `${result.outputFiles[0]?.text ?? ""};globalThis.pictures=pictures`;
}
