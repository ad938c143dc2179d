import { readFileSync } from "node:fs";

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  "portal.css": "text/css; charset=utf-8",
  "portal.svg": "image/svg+xml",
  "copy.js": "text/javascript; charset=utf-8",
  "draw-qr.js": "text/javascript; charset=utf-8",
  "split-field.js": "text/javascript; charset=utf-8",
};

/** A file of the assets folder, read anew each time so that a change shows on reload. Null for any other path. */
export function findAsset(path: string): Asset | null {
  const name = /^\/assets\/([\w.-]+)$/.exec(path)?.[1] ?? "";
  const type = types[name];
  if (type === undefined) return null;
  return { type, body: readFileSync(new URL(`./assets/${name}`, import.meta.url)) };
}
