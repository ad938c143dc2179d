import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { readExport } from "../../src/importers/read-export.ts";
import { failureSentence } from "../../src/ui/words/failures.ts";
import { heavyFiles } from "./hostile/heavy-files.ts";
import { keyFiles } from "./hostile/key-files.ts";
import { shapeFiles } from "./hostile/shape-files.ts";
import { zipFiles } from "./hostile/zip-files.ts";

const hostileFiles = [...heavyFiles, ...zipFiles, ...keyFiles, ...shapeFiles];

/** Milliseconds, on a machine that does nothing else. */
const longest = 2000;

describe("exports that mean no good", () => {
  it("are many", () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(40);
  });

  it.each(hostileFiles)("$name", async ({ make, password, outcome }) => {
    const bytes = await make();
    const startedAt = performance.now();
    const result = await readExport(bytes, password ?? null).catch((error: unknown) => error);
    expect(performance.now() - startedAt).toBeLessThan(longest);
    if (typeof outcome === "string") {
      expect(result).toBeInstanceOf(Failure);
      const { code, detail, message } = result as Failure;
      expect(message).toContain(outcome);
      expect(failureSentence(code, detail)).not.toBe(failureSentence("internal"));
    } else {
      const rows =
        result instanceof Error ? [result] : (result as Awaited<ReturnType<typeof readExport>>).rows;
      expect(rows.filter((row) => "kind" in row && row.kind === "account")).toHaveLength(outcome.accounts);
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
