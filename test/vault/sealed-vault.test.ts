import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBackupJson, largestJson, mostEntries } from "../../src/vault/backup-json.ts";
import { fromUtf8, toUtf8 } from "../../src/vault/byte-text.ts";
import { decodeSealedVault, encodeSealedVault, type SealedVault } from "../../src/vault/sealed-vault.ts";
import { failureOf } from "../domain/failure-of.ts";

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes));
const anyId = fc.stringMatching(/^[0-9a-f]{32}$/);
const anySealedVault: fc.Arbitrary<SealedVault> = fc.record({
  savedAt: fc.nat({ max: 8.64e15 }),
  snapshot: fc.record({
    header: fc.option(anyBytes),
    head: fc.option(anyBytes),
    records: fc.array(fc.tuple(anyId, anyBytes), { maxLength: 20 }).map((records) => new Map(records)),
  }),
});

const id = "00112233445566778899aabbccddeeff";
const sound = {
  format: "AV1-sealed",
  version: 1,
  savedAt: 1,
  header: "QVYx",
  head: null,
  records: { [id]: "AAEC" },
};
const decoding = (value: unknown) => failureOf(() => decodeSealedVault(toUtf8(JSON.stringify(value))));

describe("a sealed vault", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anySealedVault, (vault) => {
        expect(decodeSealedVault(encodeSealedVault(vault))).toEqual(vault);
      }),
    );
  });

  it("is JSON that the specification describes", () => {
    const records = new Map([[id, Uint8Array.of(0, 1, 2)]]);
    const bytes = encodeSealedVault({ savedAt: 1, snapshot: { header: toUtf8("AV1"), head: null, records } });
    expect(JSON.parse(fromUtf8(bytes))).toEqual(sound);
  });

  it("leaves out what lies under another name than an id", () => {
    const records = new Map([
      [id, Uint8Array.of(0, 1, 2)],
      ["__proto__", Uint8Array.of(1)],
      ["stray", Uint8Array.of(2)],
    ]);
    const bytes = encodeSealedVault({ savedAt: 1, snapshot: { header: null, head: null, records } });
    expect([...decodeSealedVault(bytes).snapshot.records.keys()]).toEqual([id]);
  });

  it("is not written when it could not be read again", () => {
    const hex = (i: number) => i.toString(16).padStart(32, "0");
    const sealed = (count: number) => () => {
      const records = new Map(Array.from({ length: count }, (_, i) => [hex(i), new Uint8Array(10)]));
      return encodeSealedVault({ savedAt: 1, snapshot: { header: null, head: null, records } });
    };
    expect(failureOf(sealed(mostEntries))).toBe("not refused");
    expect(failureOf(sealed(mostEntries + 1))).toBe("backup-too-large");
    expect(failureOf(() => encodeBackupJson("x".repeat(largestJson - 2)))).toBe("not refused");
    expect(failureOf(() => encodeBackupJson("x".repeat(largestJson - 1)))).toBe("backup-too-large");
  });
});

describe("what is no sealed vault is refused:", () => {
  it.each<[string, unknown]>([
    ["another format", { ...sound, format: "AV1-export" }],
    ["no format", { ...sound, format: undefined }],
    ["no version", { ...sound, version: undefined }],
    ["a version that is no number", { ...sound, version: "1" }],
    ["version 0", { ...sound, version: 0 }],
    ["version 1.5", { ...sound, version: 1.5 }],
    ["a time that is none", { ...sound, savedAt: -1 }],
    ["a time beyond the last", { ...sound, savedAt: 8.64e15 + 2 }],
    ["a header that is no Base64", { ...sound, header: "QVY" }],
    ["a header that is no text", { ...sound, header: 1 }],
    ["no header", { ...sound, header: undefined }],
    ["a head that is no text", { ...sound, head: {} }],
    ["no records", { ...sound, records: undefined }],
    ["records in a list", { ...sound, records: ["AAEC"] }],
    ["a record under no id", { ...sound, records: { "../x": "AAEC" } }],
    ["a record under an id in capitals", { ...sound, records: { [id.toUpperCase()]: "AAEC" } }],
    ["a record that is null", { ...sound, records: { [id]: null } }],
    ["a record that is no Base64", { ...sound, records: { [id]: "AAE*" } }],
    ["a list", [sound]],
    ["null", null],
    ["a text", "AV1-sealed"],
  ])("%s", (_, value) => {
    expect(decoding(value)).toBe("backup-malformed");
  });

  it("one that a newer build wrote, by its own name", () => {
    expect(decoding({ ...sound, version: 2 })).toBe("vault-newer");
  });

  it.each([
    ["nothing", ""],
    ["half a text", '{"format":"AV1-sealed"'],
    ["a record under __proto__", JSON.stringify(sound).replace(id, "__proto__")],
  ])("%s", (_, text) => {
    expect(failureOf(() => decodeSealedVault(toUtf8(text)))).toBe("backup-malformed");
    expect(({} as Record<string, unknown>)[id]).toBeUndefined();
  });

  it("bytes that are no UTF-8", () => {
    const bytes = toUtf8(JSON.stringify({ ...sound, note: "é" }));
    const at = bytes.indexOf(0xc3);
    expect(failureOf(() => decodeSealedVault(bytes))).toBe("not refused");
    bytes[at] = 0xff;
    expect(failureOf(() => decodeSealedVault(bytes))).toBe("backup-malformed");
  });
});

describe("a text that was made to exhaust the computer is refused before it is built:", () => {
  const wrapped = (inner: string) => toUtf8(`${JSON.stringify(sound).slice(0, -1)},"more":${inner}}`);
  const nested = (depth: number) => wrapped("[".repeat(depth) + "]".repeat(depth));

  it("one that goes deeper than 32", () => {
    expect(failureOf(() => decodeSealedVault(nested(31)))).toBe("not refused");
    expect(failureOf(() => decodeSealedVault(nested(32)))).toBe("backup-malformed");
    expect(failureOf(() => decodeSealedVault(nested(5_000_000)))).toBe("backup-malformed");
  });

  it("one of millions of empty things", () => {
    expect(failureOf(() => decodeSealedVault(wrapped(`[${"{},".repeat(3_000_000)}0]`)))).toBe(
      "backup-malformed",
    );
    expect(failureOf(() => decodeSealedVault(wrapped(`[${"0,".repeat(3_000_000)}0]`)))).toBe(
      "backup-malformed",
    );
  });

  it("but brackets and commas in a text are text", () => {
    const text = JSON.stringify(`"\\${"[{,".repeat(1_000_000)}\\"`);
    expect(failureOf(() => decodeSealedVault(wrapped(text)))).toBe("not refused");
  });

  it("one with more records than any vault of ours", () => {
    const records = Object.fromEntries(Array.from({ length: mostEntries + 1 }, (_, i) => [`r${i}`, ""]));
    expect(decoding({ ...sound, records })).toBe("backup-too-large");
  });

  it("one of more bytes", () => {
    expect(failureOf(() => decodeSealedVault(new Uint8Array(largestJson + 1)))).toBe("backup-too-large");
  });
});
