import { describe, expect, it } from "vitest";
import { noAnnotations } from "../../src/domain/annotations.ts";
import type { PortableAccount } from "../../src/domain/portable-account.ts";
import { secretFromBytes } from "../../src/domain/secret.ts";
import { migrationCodes } from "../../src/exporters/google-migration.ts";
import { joinReports, missingParts, newestSpread } from "../../src/importers/join-reports.ts";
import { readText } from "./vector.ts";

/** An export that a phone spreads over several QR codes, as a camera comes upon them. */

function accounts(owner: string, count: number): readonly PortableAccount[] {
  return Array.from({ length: count }, (_, at) => ({
    ...noAnnotations,
    issuer: "Portal",
    label: `${owner}${at}`,
    parameters: {
      type: "totp",
      secret: secretFromBytes(new TextEncoder().encode(`the key of ${owner}${at}`)),
      algorithm: "SHA1",
      digits: 6,
      period: 30,
    },
  }));
}

const texts = (owner: string, count: number, batchId: number) =>
  migrationCodes(accounts(owner, count), batchId).map(({ text }) => text) as [string, string, ...string[]];
const [one, two, three = ""] = texts("ada", 25, 7);
const [first, second] = texts("bob", 15, 9);

/** What is read of the codes that were seen, with how far that is after each. */
async function filmed(seen: readonly string[]) {
  const report = await readText(seen.join("\n"));
  const labels = report.rows.map((row) => (row.kind === "account" ? row.account.label : row.kind));
  return { report, labels: labels.sort(), spread: newestSpread(report.parts) };
}

const labelsOf = (...all: (readonly PortableAccount[])[]) =>
  all
    .flat()
    .map(({ label }) => label)
    .sort();

describe("an export that is spread over QR codes", () => {
  it("is read whatever code comes first, and tells after each how far it is", async () => {
    const seen = [two, three, one];
    const spreads = [];
    for (const at of [1, 2, 3]) spreads.push((await filmed(seen.slice(0, at))).spread);
    expect(spreads).toEqual([1, 2, 3].map((read) => ({ read, size: 3 })));
    expect((await filmed(seen)).labels).toEqual(labelsOf(accounts("ada", 25)));
  });

  it("names the code that is missing and keeps what the others hold", async () => {
    const { report, labels } = await filmed([three, one]);
    expect(missingParts(report.parts)).toEqual([{ batchId: 7, size: 3, missing: [2] }]);
    expect(labels).toHaveLength(15);
  });

  it("isn't doubled by a code that is seen twice, even where it is written in another way", async () => {
    const escaped = decodeURIComponent(two);
    expect(escaped).not.toBe(two);
    const { labels, spread } = await filmed([two, one, escaped, two]);
    expect(labels).toHaveLength(20);
    expect(spread).toEqual({ read: 2, size: 3 });
  });

  it("is kept apart from another one: nothing of either is lost or doubled", async () => {
    const { report, labels } = await filmed([one, first, two, second, three]);
    expect(labels).toEqual(labelsOf(accounts("ada", 25), accounts("bob", 15)));
    expect(missingParts(report.parts)).toEqual([]);
  });

  it("may be given up for another one, which is complete by itself; what is missing is said", async () => {
    expect((await filmed([two, first])).spread).toEqual({ read: 1, size: 2 });
    const { report, spread } = await filmed([two, first, second]);
    expect(spread).toEqual({ read: 2, size: 2 });
    expect(missingParts(report.parts)).toEqual([{ batchId: 7, size: 3, missing: [1, 3] }]);
  });

  it("is completed by what is filmed another time", async () => {
    const before = (await filmed([two])).report;
    const after = (await filmed([one, three])).report;
    expect(newestSpread([...before.parts, ...after.parts])).toEqual({ read: 3, size: 3 });
    expect(missingParts(joinReports([before, after]).parts)).toEqual([]);
  });

  it("loses nothing where a program gives all its codes the same number", async () => {
    const [ada = ""] = migrationCodes(accounts("ada", 2), 0).map(({ text }) => text);
    const [bob = ""] = migrationCodes(accounts("bob", 2), 0).map(({ text }) => text);
    expect((await filmed([ada, bob, ada])).labels).toEqual(["ada0", "ada1", "bob0", "bob1"]);
  });

  it("has no place for a code that isn't part of it, but says so", async () => {
    const { labels, spread } = await filmed([one, "https://portal.example/poster"]);
    expect(labels.filter((label) => label === "failed")).toHaveLength(1);
    expect(spread).toEqual({ read: 1, size: 3 });
  });
});
