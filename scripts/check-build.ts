import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { transformSync } from "esbuild";
import { filesIn } from "./files-in.ts";
import { gzippedBytes } from "./sizes.ts";

/** What the script that stands in every page may cost, minified and gzipped. */
const watchLimitBytes = 6_000;

/** Refuses a built extension that breaks one of our promises: throws Error saying which. */
export function checkBuild(outDir: string): void {
  refuseHeavyWatch(outDir);
  for (const file of filesIn(outDir)) {
    if (file.endsWith(".js")) refuseForeignCode(outDir, file);
    if (relative(outDir, file).startsWith("content/")) refuseRequests(outDir, file);
    if (/^(?:content|card)\//.test(relative(outDir, file))) refusePassphraseFields(outDir, file);
    if (file.endsWith(".html")) refuseDeadLinks(outDir, file);
    if (file.endsWith(".map"))
      throw new Error(`${relative(outDir, file)} is a source map: it doesn't belong here`);
  }
}

function refuseHeavyWatch(outDir: string): void {
  const source = readFileSync(join(outDir, "content/watch.js"), "utf8");
  const bytes = gzippedBytes(transformSync(source, { minify: true, charset: "utf8" }).code);
  if (bytes <= watchLimitBytes) return;
  throw new Error(
    `content/watch.js is ${bytes} bytes minified and gzipped; it stands in every page and may be ${watchLimitBytes}`,
  );
}

const foreignCode: readonly (readonly [RegExp, string])[] = [
  [/\beval\(/, "eval"],
  [/\bnew Function\b/, "new Function"],
  [/\bimportScripts\(/, "importScripts"],
  [/https?:\/\/[^\s"'`]*\.(?:m?js|wasm)\b/, "the address of code elsewhere"],
  [/https?:\/\/[^\s"'`]*(?:jsdelivr|unpkg|cdnjs)/, "the address of a package server"],
];

function refuseForeignCode(outDir: string, file: string): void {
  const source = readFileSync(file, "utf8");
  for (const [pattern, what] of foreignCode) {
    const found = pattern.exec(source);
    if (found === null) continue;
    const near = source.slice(Math.max(0, found.index - 60), found.index + 100).replace(/\s+/g, " ");
    throw new Error(`${relative(outDir, file)} holds ${what}: … ${near} …`);
  }
}

/** What a content script asks of the network goes out in the page's name, where no network log tells it from the page. */
function refuseRequests(outDir: string, file: string): void {
  const found = /\b(?:fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource)/.exec(
    readFileSync(file, "utf8"),
  );
  if (found !== null) throw new Error(`${relative(outDir, file)} could ask the network: ${found[0]}`);
}

/** A field that hides what is typed, as HTML, as a property and as what a JSX element becomes. */
const passphraseField =
  /<input[^>]*password|"input",\s*\{\s*type:\s*"password"|\.type\s*=\s*["'`]password|"type",\s*"password"/;

/** What stands in somebody else's page must never ask for a passphrase, nor look as if we ever did. */
function refusePassphraseFields(outDir: string, file: string): void {
  // An equality is a question, not a field.
  const source = readFileSync(file, "utf8").replaceAll(/[=!]==?/g, "is");
  if (passphraseField.test(source))
    throw new Error(
      `${relative(outDir, file)} holds a field for a passphrase, and stands in pages of others`,
    );
}

/** A page whose script or style is missing shows nothing at all, and says so nowhere. */
function refuseDeadLinks(outDir: string, file: string): void {
  const html = readFileSync(file, "utf8");
  for (const [, link = ""] of html.matchAll(/(?:src|href)="([^"#:]+)"/g)) {
    if (existsSync(join(dirname(file), link))) continue;
    throw new Error(`${relative(outDir, file)} asks for ${link}, which the build has not made`);
  }
}
