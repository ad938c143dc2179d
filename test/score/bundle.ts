import { join } from "node:path";
import { build } from "esbuild";

/** A script of this folder with all that it imports, to be run in a page. */
export async function bundle(file: "in-page.ts" | "draw-qr.ts"): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    platform: "browser",
  });
  return result.outputFiles[0]?.text ?? "";
}
