import { posix } from "node:path";
import type { Metafile } from "esbuild";

/**
 * A page with its module's imports named in it, so that the browser reads them all at once instead of one level after the
 * other. `place` is the page's in the extension; `outputs` are the build's, by their paths there.
 */
export function preloadModules(page: string, place: string, outputs: Metafile["outputs"]): string {
  return page.replace(
    /^( *)<script type="module" src="([^"]+)">/gm,
    (tag, indent: string, source: string) => {
      const folder = posix.dirname(place);
      const links = importsOf(posix.join(folder, source), outputs).map(
        (path) => `${indent}<link rel="modulepreload" href="${posix.relative(folder, path)}" />\n`,
      );
      return links.join("") + tag;
    },
  );
}

/** What a module imports, directly and through others. */
function importsOf(
  module: string,
  outputs: Metafile["outputs"],
  seen = new Set<string>(),
): readonly string[] {
  for (const { path, kind } of outputs[module]?.imports ?? []) {
    if (kind !== "import-statement" || seen.has(path)) continue;
    seen.add(path);
    importsOf(path, outputs, seen);
  }
  return [...seen];
}
