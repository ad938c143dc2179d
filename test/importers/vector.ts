import { readFileSync } from "node:fs";
import type { ImportedRow, ImportReport } from "../../src/importers/importer.ts";
import { readExport } from "../../src/importers/read-export.ts";

/** The password of every encrypted vector. */
export const vectorPassword = "correct horse";
/** The key of RFC 6238: ASCII `12345678901234567890`. */
export const rfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
export const otherSecret = "JBSWY3DPEHPK3PXP";

const folder = new URL("../fixtures/import-vectors/", import.meta.url);

export function vectorBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

export function readVector(name: string): Promise<ImportReport> {
  return readExport(vectorBytes(name), vectorPassword);
}

export function readText(text: string, password: string | null = null): Promise<ImportReport> {
  return readExport(new TextEncoder().encode(text), password);
}

export function readJson(value: unknown, password: string | null = null): Promise<ImportReport> {
  return readText(JSON.stringify(value), password);
}

/** A row as a line to compare: what it is, its names, and what goes into its codes. Empty extras are left out. */
export function lineOf(row: ImportedRow): Record<string, unknown> {
  const trashed = row.trashed ? { trashed: true } : {};
  if (row.kind === "unsupported")
    return { unsupported: row.what, issuer: row.issuer, label: row.label, ...trashed };
  if (row.kind === "failed") {
    const { code, detail } = row.failure;
    return {
      failed: detail === null ? code : `${code}: ${detail}`,
      issuer: row.issuer,
      label: row.label,
      ...trashed,
    };
  }
  const { parameters, issuer, label, ...extras } = row.account;
  const said = Object.entries({ ...extras, warnings: row.warnings }).filter(([name, value]) =>
    says(name, value),
  );
  return { issuer, label, ...parameters, ...Object.fromEntries(said), ...trashed };
}

export function linesOf({ rows }: ImportReport): readonly Record<string, unknown>[] {
  return rows.map(lineOf);
}

function says(name: string, value: unknown): boolean {
  if (name === "order") return false;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;
}

const totp = { type: "totp", secret: rfcSecret, algorithm: "SHA1", digits: 6, period: 30 } as const;

/** What most vectors hold: each with the names of the paper, to be completed with what the format carries. */
export const alice = {
  issuer: "Example",
  label: "alice",
  ...totp,
  algorithm: "SHA256",
  digits: 8,
  period: 60,
};
export const bob = {
  issuer: "Counter Co",
  label: "bob",
  type: "hotp",
  secret: otherSecret,
  algorithm: "SHA1",
  digits: 6,
  counter: 7,
};
export const carol = { issuer: "Steam", label: "carol", type: "steam", secret: rfcSecret };
export const plainTotp = totp;
