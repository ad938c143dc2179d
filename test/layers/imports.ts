import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import type { SourceFile } from "./source-files.ts";
import { browserFiles, exceptions, type Rule, rules } from "./table.ts";

/** Every import of a file that the table does not allow, as "path: what it reaches for". */
export function violations(file: SourceFile): readonly string[] {
  const rule = exceptions[file.path] ?? rules[layerOf(file.path)];
  if (rule === undefined) return [`${file.path}: a layer that has no rule`];
  const wrong = importsOf(file).filter((specifier) => !isAllowed(specifier, file.path, rule));
  return wrong.map((specifier) => `${file.path}: ${nameOf(specifier, file.path)}`);
}

/** Whether a file uses the browser's own objects, which need no import, where its layer has no business with them. */
export function touchesBrowserAmiss({ path, text }: SourceFile): boolean {
  return /(?<![\w.])(?:chrome|browser)\.[a-z]/.test(text) && !mayTouchBrowser(path);
}

function isAllowed(specifier: string, path: string, rule: Rule): boolean {
  const name = nameOf(specifier, path);
  if (specifier.startsWith(".")) return name === layerOf(path) || rule.layers.includes(name);
  return rule.packages.includes(name) && (name !== "webextension-polyfill" || mayTouchBrowser(path));
}

function mayTouchBrowser(path: string): boolean {
  const layer = layerOf(path);
  const files = browserFiles[layer];
  return files === undefined || files.some((file) => path === `src/${layer}/${file}`);
}

const unreadable = "an import of what can't be read";

/** What a file imports or exports from, in its own words. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const still = text.matchAll(/(?:^|[;}\n])\s*(?:import|export)\b(?:[^;"'()]*?\bfrom)?\s*["']([^"']+)["']/g);
  const running = text.matchAll(/(?<![\w.])import\(\s*(?:["']([^"']+)["']\s*\))?/g);
  return [...still, ...running].map(([, specifier]) => specifier ?? unreadable);
}

function nameOf(specifier: string, path: string): string {
  if (specifier === unreadable || specifier.startsWith("node:")) return specifier;
  if (specifier.startsWith(".")) return layerOf(normalize(join(dirname(path), specifier)));
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** The layer that a path belongs to: a folder of src, or popup or options. */
export function layerOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? second : top;
}

/** The packages that a file loads, itself or through what it imports; types are not loaded. */
export function packagesBehind(path: string): readonly string[] {
  return filesBehind(path).flatMap((file) =>
    importsOf(file).filter((specifier) => !specifier.startsWith(".")),
  );
}

function filesBehind(path: string, seen = new Set<string>()): readonly SourceFile[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, "utf8").replace(/(?:import|export)\s+type\b[^;]*;/g, "");
  const file = { path, text };
  const near = importsOf(file).filter((specifier) => specifier.startsWith("."));
  return [file, ...near.flatMap((specifier) => filesBehind(join(dirname(path), specifier), seen))];
}
