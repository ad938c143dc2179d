import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of an extension that means us no good: it has a script in every page, and lends pages its messaging. */
export function secondExtension(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "second-extension-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const manifest = {
  manifest_version: 3,
  name: "Second",
  version: "1",
  permissions: ["tabs"],
  host_permissions: ["<all_urls>"],
  content_scripts: [{ matches: ["https://*/*"], js: ["content.js"], run_at: "document_idle" }],
  // Without one of these, a page has no messaging to try.
  externally_connectable: { matches: ["https://*.hostile.example/*"] },
};

const files: Readonly<Record<string, string>> = {
  "manifest.json": JSON.stringify(manifest),
  "content.js": "globalThis.secondIsHere = true;",
  "page.html": "<!doctype html><title>Second</title>",
};
