import { join } from "node:path";
import { buildExtension } from "./build.ts";
import { projectRoot } from "./project-root.ts";
import { sizeTable } from "./sizes.ts";

for (const browser of ["chrome", "firefox"] as const) {
  const outDir = join(projectRoot, "dist", browser);
  await buildExtension({ browser, outDir, minify: true });
  console.log(`dist/${browser}\n${sizeTable(outDir)}`);
}
