import browser, { type Downloads as Api } from "webextension-polyfill";
import type { Bytes } from "../vault/bytes.ts";
import { fileToText } from "./file-text.ts";
import type { Downloads } from "./ports.ts";

declare const __BROWSER__: "chrome" | "firefox";

/** How often to look whether a file is written, and how often at most. Each look keeps the worker alive. */
const pause = 500;
const mostLooks = 600;
const type = "application/octet-stream";

export const browserDownloads: Downloads = {
  allowed: () => browser.permissions.contains({ permissions: ["downloads"] }),
  async save(path, bytes) {
    const url = urlOf(bytes);
    try {
      const options = { url, filename: path, saveAs: false, conflictAction: "uniquify" } as const;
      const written = await whenOver(await browser.downloads.download(options));
      return written?.state === "complete" && written.fileSize === bytes.length ? "saved" : "not-saved";
    } catch {
      // The browser may not write there, or somebody called it off.
      return "not-saved";
    } finally {
      if (url.startsWith("blob:")) URL.revokeObjectURL(url);
    }
  },
};

/** Firefox downloads no data: address; a service worker of Chrome's has no blob: one to give. */
function urlOf(bytes: Bytes): string {
  if (__BROWSER__ === "firefox") return URL.createObjectURL(new Blob([bytes], { type }));
  return `data:${type};base64,${fileToText(bytes)}`;
}

/** A download once the browser has done with it, well or badly; null when that takes too long. */
async function whenOver(id: number): Promise<Api.DownloadItem | null> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const [item] = await browser.downloads.search({ id });
    if (item !== undefined && item.state !== "in_progress") return item;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}
