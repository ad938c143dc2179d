import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { heavyFiles } from "./hostile/heavy-files.ts";

it("the heaviest files take 150 MB at most beyond what the importers take themselves", async () => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-weight-"));
  try {
    for (const [at, { make }] of heavyFiles.entries())
      writeFileSync(join(folder, `${String(at).padStart(2, "0")}.export`), await make());
    const script = new URL("./weigh.ts", import.meta.url).pathname;
    const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", script, folder], {
      encoding: "utf8",
    });
    const { files, megabytes } = JSON.parse(output);
    expect(files).toBe(heavyFiles.length);
    expect(megabytes).toBeLessThan(150);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
