import { inOwnersOrder, type PortableAccount, shapeOf } from "../../src/domain/portable-account.ts";
import { type ExportFormat, hindranceOf } from "../../src/exporters/formats.ts";
import { type ExportCode, writeExport } from "../../src/exporters/write-export.ts";
import type { ImportedAccount } from "../../src/importers/importer.ts";
import { readExport } from "../../src/importers/read-export.ts";

/** Milliseconds since the epoch. */
export const madeAt = 1_790_000_000_000;
export const password = "correct horse";

export const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** What an export says, as one text: of QR codes, a line each. */
export async function exported(format: ExportFormat, accounts: readonly PortableAccount[]): Promise<string> {
  const order = { format, accounts, password, now: madeAt };
  const written = await writeExport(order, randomBytes);
  return written.kind === "file" ? written.text : written.codes.map(({ text }) => text).join("\n");
}

/** The QR codes of an export. */
export async function exportedCodes(
  format: ExportFormat,
  accounts: readonly PortableAccount[],
): Promise<readonly ExportCode[]> {
  const written = await writeExport({ format, accounts, password: null, now: madeAt }, randomBytes);
  return written.kind === "codes" ? written.codes : [];
}

/** What our own importer makes of a text. Throws an Error when any of it is not an account. */
export async function readBack(text: string): Promise<readonly ImportedAccount[]> {
  const { rows } = await readExport(new TextEncoder().encode(text), password);
  return rows.map((row) => {
    if (row.kind !== "account" || row.trashed) throw new Error(`a row is ${row.kind}`);
    return row.account;
  });
}

/** The accounts that a format can carry, in the order in which it does. */
export function carried(
  format: ExportFormat,
  accounts: readonly PortableAccount[],
): readonly PortableAccount[] {
  return inOwnersOrder(accounts).filter((account) => hindranceOf(format, shapeOf(account)) === null);
}
