import type { Plugin } from "esbuild";
import { termIndex } from "../src/detect/term-index.ts";

/** A module that is put into pages by a script of its own, before the scripts that import it. */
interface Part {
  readonly module: RegExp;
  /** The script that brings it. */
  readonly bringer: RegExp;
  readonly exports: string;
}

const parts: readonly Part[] = [
  { module: /detect[\\/]term-index\.ts$/, bringer: /content[\\/]terms\.ts$/, exports: "termIndex" },
  { module: /detect[\\/]page\.ts$/, bringer: /content[\\/]judging\.ts$/, exports: "judgeInSteps" },
];

/**
 * To read all that a page gets at once would hold its thread for longer than a moment, so it comes in parts that find each
 * other in `countersignParts`, a global of our own world. The words of all languages are worked out here and not in every page.
 */
export const inPageParts: Plugin = {
  name: "in-page-parts",
  setup(bundler) {
    bundler.onResolve(
      { filter: /^\.{1,2}\/.*\.ts$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === "asked" || !/[\\/]src[\\/](?:content|detect)[\\/]/.test(importer))
          return undefined;
        const found = await bundler.resolve(path, { importer, resolveDir, kind, pluginData: "asked" });
        const part = parts.find(({ module }) => module.test(found.path));
        if (part === undefined || part.bringer.test(importer)) return undefined;
        return { path: part.exports, namespace: "put-in-before" };
      },
    );
    bundler.onLoad({ filter: /.*/, namespace: "put-in-before" }, ({ path }) => ({
      contents: `export const { ${path} } = globalThis.countersignParts;`,
    }));
    bundler.onLoad({ filter: /detect[\\/]term-index\.ts$/ }, () => ({
      contents: `export const termIndex = JSON.parse(${JSON.stringify(JSON.stringify(termIndex))});`,
      loader: "js",
    }));
  },
};
