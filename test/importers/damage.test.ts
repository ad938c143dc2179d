import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { detectExport, readExport } from "../../src/importers/read-export.ts";
import { vectorBytes, vectorPassword } from "./vector.ts";
import { writers } from "./writers.ts";
import type { WrittenEntry } from "./written-entry.ts";
import { zipOf } from "./zip-of.ts";

const names = readdirSync(new URL("../fixtures/import-vectors/", import.meta.url));
const isSealed = (name: string) => /encrypted|_pw_|externalBackup/.test(name);

// All of them in the endurance run; making a key takes its time.
const [runs, sealedRuns] = process.env.EVERY_CASE ? [500, 20] : [30, 1];

/** Reads what may be anything: whatever is refused is refused by a Failure. */
async function readWhole(bytes: Uint8Array): Promise<void> {
  try {
    await detectExport(bytes);
    await readExport(bytes, vectorPassword);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

const edit = fc.record({
  at: fc.nat(),
  gone: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('"', "{", "[", ",", "\\", "0", "null", "&", "%", "=", "\n", ",otpauth://")
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function damagedBytes(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) =>
    edits.reduce<Uint8Array>((bytes, { at, gone, put }) => {
      const start = at % (bytes.length + 1);
      return Uint8Array.from([...bytes.slice(0, start), ...put, ...bytes.slice(start + gone)]);
    }, whole),
  );
}

const anEntry: WrittenEntry = {
  type: "totp",
  secret: new TextEncoder().encode("12345678901234567890"),
  algorithm: "SHA256",
  digits: 8,
  period: 60,
  counter: 7,
  issuer: "Example",
  label: "alice",
};

describe("a damaged file is refused by a Failure or read", () => {
  it.each(names)("%s, with bytes changed", async (name) => {
    const numRuns = isSealed(name) ? sealedRuns : runs;
    await fc.assert(fc.asyncProperty(damagedBytes(vectorBytes(name)), readWhole), { numRuns });
  });

  it.each(writers)("of $app, with bytes changed", async ({ write }) => {
    const whole = new TextEncoder().encode(write(anEntry));
    await fc.assert(fc.asyncProperty(damagedBytes(whole), readWhole), { numRuns: runs });
  });

  it.each([
    ["plain", undefined],
    ["sealed", vectorPassword],
  ])("a zip, %s, with bytes changed", async (_, password) => {
    const whole = await zipOf({ "raivo-otp-export.json": "[]", "export.data": '{"accounts":[]}' }, password);
    await fc.assert(fc.asyncProperty(damagedBytes(whole), readWhole), { numRuns: runs });
  });

  const jsons = names.filter(
    (name) => !isSealed(name) && vectorBytes(name)[0] !== 0x6f && /json|2fas|authpro/.test(name),
  );

  it.each(jsons)("%s, with values changed", async (name) => {
    const whole: unknown = JSON.parse(new TextDecoder().decode(vectorBytes(name)));
    const paths = pathsIn(whole);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>("__proto__", -1, 0, [], {}, { toString: 1, valueOf: 1 }, null),
    );
    const change = fc.tuple(fc.constantFrom(...paths), value);
    const damaged = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) => changes.reduce((tree, [path, put]) => replacedAt(tree, path, put), whole));
    await fc.assert(
      fc.asyncProperty(damaged, (tree) => readWhole(new TextEncoder().encode(JSON.stringify(tree)))),
      { numRuns: runs },
    );
  });

  it("bytes of any kind", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readWhole), { numRuns: 10 * runs });
  });
});

type Path = readonly string[];

function pathsIn(tree: unknown, path: Path = []): readonly Path[] {
  if (typeof tree !== "object" || tree === null) return [path];
  return [path, ...Object.entries(tree).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function replacedAt(tree: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (typeof tree !== "object" || tree === null) return tree;
  const inner = replacedAt((tree as Record<string, unknown>)[key], rest, put);
  return Array.isArray(tree) ? Object.assign([...tree], { [key]: inner }) : { ...tree, [key]: inner };
}
