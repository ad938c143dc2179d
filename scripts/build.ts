import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { englishLanguage } from "../src/messages/language.ts";
import { commonPasswords } from "../src/strength/common-passwords.ts";
import { catalogues, saidElsewhere, sentencesOf, withoutNotes } from "./catalogues.ts";
import { checkBuild } from "./check-build.ts";
import { copies, type ExtensionFile, loneScripts, missingSources, pageScripts } from "./extension-files.ts";
import { licencesOf } from "./licences.ts";
import { type BrowserKind, manifestFor } from "./manifest-for.ts";
import { drawMarks } from "./marks/draw-marks.ts";
import { inPageParts } from "./page-parts.ts";
import { preloadModules } from "./preload-modules.ts";
import { projectRoot } from "./project-root.ts";

export interface ExtensionBuild {
  readonly browser: BrowserKind;
  /** Absolute path of the folder to make; whatever it holds is thrown away. */
  readonly outDir: string;
  readonly minify: boolean;
}

/**
 * Builds the extension for one browser. The same sources give the same bytes. Throws when a check of the result fails,
 * and leaves the folder as it was then.
 */
export async function buildExtension({ browser, outDir, minify }: ExtensionBuild): Promise<void> {
  const unfinished = `${outDir}.${process.pid}`;
  try {
    await buildInto(unfinished, browser, minify);
    await rm(outDir, { recursive: true, force: true });
    await rename(unfinished, outDir);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function buildInto(outDir: string, browser: BrowserKind, minify: boolean): Promise<void> {
  const missing = missingSources();
  if (missing.length > 0) throw new Error(`The build needs files that are not there: ${missing.join(", ")}`);
  const lone = await build(bundling(loneScripts, { browser, outDir, minify }));
  const pages = await build({
    ...bundling(pageScripts, { browser, outDir, minify }),
    format: "esm",
    splitting: true,
    chunkNames: "shared/[name]-[hash]",
  });
  const modules = placedIn(outDir, pages.metafile);
  for (const { from, to } of copies) {
    if (to.endsWith(".html"))
      await writeInto(outDir, to, preloadModules(await readSource(from), to, modules));
    else await copyInto(outDir, from, to);
  }
  await writeCatalogues(outDir);
  await writeInto(outDir, "marks/marks.json", JSON.stringify(drawMarks()));
  await writeFile(join(outDir, "licences.txt"), `${licencesOf([lone.metafile, pages.metafile])}\n`);
  await writeFile(join(outDir, "manifest.json"), `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
  checkBuild(outDir);
}

function bundling(
  scripts: readonly ExtensionFile[],
  { browser, outDir, minify }: ExtensionBuild,
): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: projectRoot,
    entryPoints: scripts.map(({ from, to }) => ({ in: from, out: to.replace(/\.js$/, "") })),
    outdir: outDir,
    bundle: true,
    format: "iife",
    target: browser === "chrome" ? "chrome133" : "firefox153",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { __BROWSER__: JSON.stringify(browser), "process.env.NODE_ENV": '"production"' },
    charset: "utf8",
    legalComments: "none",
    minify,
    metafile: true,
    logLevel: "warning",
    plugins: [withoutDownloads, withFewPasswords, inPageParts, withoutTranslatorsNotes],
  };
}

/**
 * The QR decoder's loader names a public server to fetch its WASM from when it is told no other place. We ship the
 * WASM; the address goes, so that nothing of ours can be fetched from elsewhere.
 */
const withoutDownloads: Plugin = {
  name: "without-downloads",
  setup(bundler) {
    bundler.onLoad({ filter: /zxing-wasm[\\/]dist[\\/]es[\\/]share\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(/https:\/\/[^`"']*?\/dist\/\$\{[^}]*\}\//g, "");
      if (contents === source)
        throw new Error("zxing-wasm's loader has changed: look again at its download address");
      return { contents, loader: "js" };
    });
  },
};

/** English is in every page of ours, so that it never waits for it. */
const withoutTranslatorsNotes: Plugin = {
  name: "without-translators-notes",
  setup(bundler) {
    bundler.onLoad({ filter: /_locales[\\/].*\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(withoutNotes(path)))});`,
      loader: "js",
    }));
  },
};

async function writeCatalogues(outDir: string): Promise<void> {
  const all = catalogues();
  const english = all.find(({ language }) => language === englishLanguage.code);
  if (english === undefined) throw new Error("every other language stands beside the English one");
  for (const catalogue of all) {
    const { language } = catalogue;
    await writeInto(outDir, `_locales/${language}/messages.json`, JSON.stringify(saidElsewhere(catalogue)));
    if (catalogue !== english)
      await writeInto(outDir, `languages/${language}.json`, JSON.stringify(sentencesOf(catalogue, english)));
  }
}

async function writeInto(outDir: string, to: string, content: string): Promise<void> {
  const target = join(outDir, to);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** Only those of zxcvbn's common passwords that we go by come along. */
const withFewPasswords: Plugin = {
  name: "with-few-passwords",
  setup(bundler) {
    bundler.onLoad({ filter: /language-common[\\/]dist[\\/]passwords\.json\.mjs$/ }, () => ({
      contents: `export default ${JSON.stringify(commonPasswords.join(" "))}.split(" ");`,
      loader: "js",
    }));
  },
};

/** The build's outputs by their places in the extension. */
function placedIn(outDir: string, { outputs }: Metafile): Metafile["outputs"] {
  const placed = (path: string) => relative(outDir, join(projectRoot, path)).split(sep).join("/");
  return Object.fromEntries(
    Object.entries(outputs).map(([path, output]) => [
      placed(path),
      { ...output, imports: output.imports.map((each) => ({ ...each, path: placed(each.path) })) },
    ]),
  );
}

function readSource(from: string): Promise<string> {
  return readFile(join(projectRoot, from), "utf8");
}

async function copyInto(outDir: string, from: string, to: string): Promise<void> {
  const target = join(outDir, to);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(projectRoot, from), target);
}
