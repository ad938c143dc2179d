/** What the files of one layer may import: layers (their own is understood), and packages. */
export interface Rule {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const surface: Rule = { layers: ["domain", "messages", "ui"], packages: ["preact", "webextension-polyfill"] };

/** The table of src/README.md, "Import direction". */
export const rules: Readonly<Record<string, Rule>> = {
  domain: { layers: [], packages: ["otpauth", "tldts"] },
  detect: { layers: ["domain"], packages: [] },
  importers: {
    layers: ["domain"],
    packages: ["@noble/ciphers", "@zip.js/zip.js", "hash-wasm", "papaparse", "pbf", "sax"],
  },
  // How bytes and keys are written is the same in both directions.
  exporters: { layers: ["domain", "importers"], packages: ["pbf"] },
  vault: { layers: ["domain"], packages: ["age-encryption", "hash-wasm", "idb"] },
  messages: { layers: ["domain", "_locales"], packages: ["valibot", "webextension-polyfill"] },
  background: {
    layers: ["domain", "vault", "messages", "importers", "clipboard"],
    packages: ["jsqr", "qr", "webextension-polyfill", "zxing-wasm"],
  },
  // Where the worker can't reach the clipboard, a page of it does.
  clipboard: { layers: ["messages"], packages: [] },
  content: { layers: ["domain", "detect", "messages"], packages: [] },
  // Runs in a worker of its own, off the pages that ask it.
  strength: { layers: [], packages: ["@zxcvbn-ts/core", "@zxcvbn-ts/language-common"] },
  card: surface,
  // Our own window draws a page's view in the card's words.
  window: { ...surface, layers: [...surface.layers, "card"] },
  // Of strength what it hears from there, and its measure; never the estimate itself, which would come along with all its words.
  ui: {
    layers: [...surface.layers, "_locales", "strength"],
    packages: [...surface.packages, "intl-messageformat"],
  },
  popup: surface,
  // The recovery key is printed as a QR code, too; practice draws the card.
  options: { ...surface, layers: [...surface.layers, "card"], packages: [...surface.packages, "qr"] },
};

/**
 * Within these layers, only these files may touch the browser. The service worker's are its start-up files and its
 * ports: everything else is given what it needs, and so runs without a browser.
 */
export const browserFiles: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  detect: [],
  importers: [],
  exporters: [],
  vault: [],
  messages: ["ask.ts", "ask-page.ts", "serve.ts"],
  background: [
    "browser-alarms.ts",
    "browser-clipboard.ts",
    "browser-downloads.ts",
    "browser-language.ts",
    "browser-menus.ts",
    "browser-policy.ts",
    "browser-ports.ts",
    "browser-presence.ts",
    "browser-tab-visits.ts",
    "browser-windows.ts",
    "local-area.ts",
    "open-tabs.ts",
    "qr-reading.ts",
    "service-worker.ts",
    "session-area.ts",
    "shortcuts.ts",
  ],
};

/** Files whose job is to bring together what their layer otherwise keeps apart. */
export const exceptions: Readonly<Record<string, Rule>> = {
  "options/import-worker.ts": { layers: ["domain", "importers", "messages"], packages: [] },
  "options/export-worker.ts": { layers: ["domain", "exporters", "messages"], packages: [] },
  // The types of what these two find and write.
  "options/export/worker-messages.ts": { layers: ["domain", "exporters"], packages: [] },
  "options/import/worker-messages.ts": { layers: ["domain", "importers"], packages: [] },
};

/** Runs in every page of every site, so it carries no library. */
export const lightest = "src/content/watch.ts";
