import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** A source and the place it has in the extension, both with forward slashes. */
export interface ExtensionFile {
  readonly from: string;
  readonly to: string;
}

/**
 * The scripts of our pages: modules, so that what several of them need lies there once. One that imports a style sheet
 * has it written beside it under the script's name.
 */
export const pageScripts: readonly ExtensionFile[] = [
  { from: "src/card/main.tsx", to: "card/card.js" },
  { from: "src/window/main.tsx", to: "window/window.js" },
  { from: "popup/main.tsx", to: "popup/popup.js" },
  { from: "options/main.tsx", to: "options/options.js" },
];

/** Each a script by itself: workers, and what is put into pages of others. */
export const loneScripts: readonly ExtensionFile[] = [
  { from: "src/background/service-worker.ts", to: "background/service-worker.js" },
  { from: "src/content/watch.ts", to: "content/watch.js" },
  { from: "src/content/terms.ts", to: "content/terms.js" },
  { from: "src/content/judging.ts", to: "content/judging.js" },
  { from: "src/content/page.ts", to: "content/page.js" },
  { from: "src/ui/first.ts", to: "ui/first.js" },
  { from: "src/clipboard/main.ts", to: "clipboard/clipboard.js" },
  { from: "src/strength/worker.ts", to: "strength/worker.js" },
  { from: "options/import-worker.ts", to: "options/import-worker.js" },
  { from: "options/export-worker.ts", to: "options/export-worker.js" },
];

/** Copied as they are. */
export const copies: readonly ExtensionFile[] = [
  { from: "src/managed-schema.json", to: "managed-schema.json" },
  { from: "src/card/card.html", to: "card/card.html" },
  { from: "src/window/window.html", to: "window/window.html" },
  { from: "src/clipboard/clipboard.html", to: "clipboard/clipboard.html" },
  { from: "popup/popup.html", to: "popup/popup.html" },
  { from: "popup/side.html", to: "popup/side.html" },
  { from: "options/options.html", to: "options/options.html" },
  { from: "node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", to: "background/zxing_reader.wasm" },
  ...["16", "32", "48", "128"].map((size) => ({
    from: `src/ui/mark/mark-${size}.png`,
    to: `icons/mark-${size}.png`,
  })),
];

/** The sources that are not there, as paths from the project's root. */
export function missingSources(): string[] {
  return [...pageScripts, ...loneScripts, ...copies]
    .map(({ from }) => from)
    .filter((from) => !existsSync(join(projectRoot, from)));
}
