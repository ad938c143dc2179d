import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildExtension } from "../../scripts/build.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(["chrome", "firefox"] as const)("the same sources give the same bytes for %s", async (browser) => {
  const builds = [join(folder, `${browser}-1`), join(folder, "elsewhere", `${browser}-2`)];
  for (const outDir of builds) await buildExtension({ browser, outDir, minify: true });
  const [one, other] = builds.map(digestsIn);
  expect(Object.keys(one ?? {})).toContain("manifest.json");
  expect(other).toEqual(one);
});

/** The SHA-256 of each file, by its path. */
function digestsIn(outDir: string): Record<string, string> {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(outDir, file), createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}
