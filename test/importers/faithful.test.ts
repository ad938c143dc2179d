import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName } from "../../src/domain/name.ts";
import { readText } from "./vector.ts";
import { writers } from "./writers.ts";
import { meaningOf, writtenEntry } from "./written-entry.ts";

describe("what an app wrote is taken as it was meant, or not at all", () => {
  it.each(writers)("$app", async ({ app, write, zero, as = (entry) => entry }) => {
    await fc.assert(
      fc.asyncProperty(writtenEntry.map(as), async (entry) => {
        const report = await readText(write(entry));
        expect(report.app).toBe(app);
        const [row] = report.rows;
        const meant = meaningOf(entry, zero);
        if (meant === "refused") {
          expect(row?.kind).toBe("failed");
          return;
        }
        if (row?.kind !== "account") throw new Error(`${app} was not taken: ${JSON.stringify(row)}`);
        expect(row.account.parameters).toEqual(meant);
        expect([row.account.issuer, row.account.label]).toEqual([
          cleanName(entry.issuer),
          cleanName(entry.label),
        ]);
      }),
      { numRuns: process.env.EVERY_CASE ? 2000 : 60 },
    );
  });
});
