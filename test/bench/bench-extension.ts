import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { projectRoot } from "../../scripts/project-root.ts";

/** The page in which everything is measured. */
export const benchPage = "bench.html";

/** An extension of the vault alone, in a folder of its own. */
export interface BenchExtension {
  readonly folder: string;
  remove(): void;
}

/**
 * Builds an extension with the real vault on the real storage of an extension, and a page to measure it from. Only the
 * calibration is left out: every vault costs the floor.
 */
export async function buildBenchExtension(): Promise<BenchExtension> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  await build({
    absWorkingDir: projectRoot,
    entryPoints: { bench: join(import.meta.dirname, "in-page.ts") },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome133",
    define: { __BROWSER__: '"chrome"' },
    logLevel: "warning",
    plugins: [atTheFloor],
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(
    join(folder, benchPage),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const manifest = {
  manifest_version: 3,
  name: "Countersign's bench",
  version: "0.0.1",
  permissions: ["storage", "unlimitedStorage"],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
};

const atTheFloor: Plugin = {
  name: "at-the-floor",
  setup(bundler) {
    bundler.onResolve({ filter: /\/kdf-calibration\.ts$/ }, () => ({
      path: join(import.meta.dirname, "floor-costs.ts"),
    }));
  },
};
