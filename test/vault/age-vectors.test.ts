import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import * as vectors from "cctv-age";
import { expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { openAgeFile } from "../../src/vault/age-file.ts";
import type { FileKey } from "../../src/vault/proof.ts";

// The age format's own test vectors (C2SP, CCTV). Those for post-quantum keys, which we have none of, are left out.

interface Vector {
  readonly name: string;
  readonly expected: string;
  /** SHA-256 of what is inside, in hexadecimal. */
  readonly payload: string | undefined;
  readonly keys: readonly FileKey[];
  readonly file: Uint8Array<ArrayBuffer>;
}

const all = Object.entries(vectors).map(([name, bytes]) => readVector(name, Buffer.from(bytes)));
const ours = all.filter(({ keys }) => keys.length > 0);

it("finds the vectors", () => {
  expect([all.length, ours.length]).toEqual([143, 125]);
});

it.each(ours)("$name: $expected", async ({ expected, payload, keys, file }) => {
  const results = await Promise.all(keys.map((key) => resultOf(file, key, payload)));
  if (expected === "success") expect(results).toContain("success");
  else if (expected === "no match") expect(new Set(results)).toEqual(new Set(["no match"]));
  else {
    expect(results).toContain("backup-malformed");
    expect(results).not.toContain("success");
  }
});

async function resultOf(file: Vector["file"], key: FileKey, payload: string | undefined): Promise<string> {
  try {
    const opened = await openAgeFile(file, key);
    if (opened === null) return "no match";
    return createHash("sha256").update(opened).digest("hex") === payload ? "success" : "something else";
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

function readVector(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf("\n\n");
  const lines = bytes.subarray(0, end).toString("utf8").split("\n");
  const valuesOf = (field: string) =>
    lines.filter((line) => line.startsWith(`${field}: `)).map((line) => line.slice(field.length + 2));
  const written = bytes.subarray(end + 2);
  const file = valuesOf("compressed").includes("zlib") ? inflateSync(written) : written;
  const identities = valuesOf("identity").filter((each) => each.startsWith("AGE-SECRET-KEY-1"));
  const passphrases = valuesOf("passphrase");
  const isOthers = valuesOf("identity").length > identities.length && identities.length === 0;
  const keys: FileKey[] = [
    ...identities.map((recoveryKey) => ({ kind: "recovery-key", recoveryKey }) as const),
    ...passphrases.map((passphrase) => ({ kind: "passphrase", passphrase }) as const),
  ];
  const anyKey: FileKey = { kind: "passphrase", passphrase: "" };
  return {
    name,
    expected: valuesOf("expect")[0] ?? "",
    payload: valuesOf("payload")[0],
    keys: keys.length > 0 || isOthers ? keys : [anyKey],
    file: new Uint8Array(file),
  };
}
