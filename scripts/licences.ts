import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { projectRoot } from "./project-root.ts";

/**
 * The licences of all packages whose code went into a bundle, as their authors ask for: each with its name, version and
 * own text. Throws Error for a package that brings no licence text.
 */
export function licencesOf(bundles: readonly Metafile[]): string {
  const packages = new Set(
    bundles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => packageOf(path) ?? []),
  );
  return [...packages].sort().map(licenceOf).join("\n\n");
}

/** The package that a source belongs to, such as "@scope/name"; null for our own. */
function packageOf(path: string): string | null {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

function licenceOf(name: string): string {
  const folder = join(projectRoot, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence text; a copy of its code needs one`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
