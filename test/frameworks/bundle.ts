import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { projectRoot } from "../../scripts/project-root.ts";
import { frameworksDir, installFrameworks } from "./install.ts";

const pagesDir = join(frameworksDir, "pages");
const cacheDir = join(projectRoot, "dist/frameworks");

/**
 * Bundles every page with its framework, once for each state of pages and lockfile. Gives the folder: a script for each
 * page by its name, and a style sheet where it has one.
 */
export async function bundlePages(): Promise<string> {
  const outdir = join(cacheDir, stateOf());
  if (existsSync(outdir)) return outdir;
  await installFrameworks();
  rmSync(cacheDir, { recursive: true, force: true });
  const unfinished = `${outdir}.part`;
  await build({
    entryPoints: pageNames().map((name) => ({ in: join(pagesDir, fileOf(name)), out: name })),
    outdir: unfinished,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "chrome120",
    jsx: "automatic",
    jsxImportSource: "react",
    tsconfigRaw: {},
    conditions: ["svelte", "browser", "module"],
    mainFields: ["svelte", "browser", "module", "main"],
    define: {
      "process.env.NODE_ENV": '"production"',
      "process.env": "{}",
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "empty" },
    plugins: [svelte],
    logLevel: "error",
  });
  renameSync(unfinished, outdir);
  return outdir;
}

/** Every page, by name. */
export function pageNames(): readonly string[] {
  return readdirSync(pagesDir)
    .filter((file) => /\.jsx?$/.test(file) && !/-state\./.test(file))
    .map((file) => file.replace(/\.jsx?$/, ""));
}

function fileOf(name: string): string {
  return existsSync(join(pagesDir, `${name}.jsx`)) ? `${name}.jsx` : `${name}.js`;
}

function stateOf(): string {
  const hash = createHash("sha256");
  const files = readdirSync(pagesDir)
    .sort()
    .map((file) => join(pagesDir, file));
  for (const file of [join(frameworksDir, "package-lock.json"), join(frameworksDir, "bundle.ts"), ...files])
    hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Svelte's own compiler, for components and for modules with runes. */
const svelte: Plugin = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte(?:\.js)?$/ }, async ({ path }) => {
      const { compile, compileModule } = createRequire(join(frameworksDir, "package.json"))(
        "svelte/compiler",
      );
      const source = readFileSync(path, "utf8");
      const options = { filename: path, generate: "client", dev: false };
      const { js } = path.endsWith(".js")
        ? compileModule(source, options)
        : compile(source, { ...options, css: "injected" });
      return { contents: js.code, loader: "js" };
    });
  },
};
