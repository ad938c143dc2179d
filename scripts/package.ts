import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildExtension } from "./build.ts";
import type { BrowserKind } from "./manifest-for.ts";
import { projectRoot } from "./project-root.ts";
import { zipFolder } from "./zip-folder.ts";

/** The largest package that we hand to a store, in bytes. */
const limit = 1_500_000;

const folder = join(projectRoot, "dist", "packages");
const { version } = JSON.parse(readFileSync(join(projectRoot, "manifest.json"), "utf8"));

/** Builds the extension for a browser as its store takes it, and zips it. Throws where the zip is too large. */
async function makePackage(browser: BrowserKind): Promise<void> {
  const outDir = join(folder, browser);
  await buildExtension({ browser, outDir, minify: true });
  withoutKey(join(outDir, "manifest.json"));
  write(`countersign-${version}-${browser}.zip`, await zipFolder(outDir));
}

/** The key gives an unpacked extension its id; stores give their own, and Chrome's takes no package that brings one. */
function withoutKey(path: string): void {
  const { key: _, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Firefox's reviewers build from the sources and compare. */
function packSources(): void {
  const archive = ["archive", "--format=zip", `--prefix=countersign-${version}/`, "HEAD"];
  write(
    `countersign-${version}-source.zip`,
    execFileSync("git", archive, { cwd: projectRoot, maxBuffer: 2 ** 30 }),
    Number.POSITIVE_INFINITY,
  );
}

function write(name: string, bytes: Uint8Array, most = limit): void {
  if (bytes.length > most) throw new Error(`${name} has ${bytes.length} bytes; at most ${most} may be`);
  writeFileSync(join(folder, name), bytes);
  console.log(`dist/packages/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}

/** Makes what the stores take: npm run package */
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await makePackage("chrome");
await makePackage("firefox");
packSources();
