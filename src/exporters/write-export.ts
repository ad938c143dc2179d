import { formatKeyUri } from "../domain/key-uri.ts";
import { inOwnersOrder, type PortableAccount, portableAccount, shapeOf } from "../domain/portable-account.ts";
import { aegisPlain } from "./aegis.ts";
import { aegisEncrypted } from "./aegis-encrypted.ts";
import { type ExportFormat, hindranceOf } from "./formats.ts";
import { migrationCodes } from "./google-migration.ts";
import { keyUriList } from "./key-uris.ts";
import type { RandomBytes } from "./randomness.ts";
import { twoFasBackup } from "./two-fas.ts";

/** What is to be written, and of what. */
export interface ExportOrder {
  readonly format: ExportFormat;
  readonly accounts: readonly PortableAccount[];
  /** Locks the file; null where the format has no lock. */
  readonly password: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A QR code, and the accounts that are in it. */
export interface ExportCode {
  /** What the QR code says. A secret. */
  readonly text: string;
  readonly accounts: readonly PortableAccount[];
}

/** What was written. Both kinds are secrets, unless the file is locked. */
export type WrittenExport =
  | { readonly kind: "file"; readonly text: string; readonly accounts: number }
  | { readonly kind: "codes"; readonly codes: readonly ExportCode[]; readonly accounts: number };

/**
 * Writes accounts in another app's format, in their owner's order. Those that the format can't carry are left out:
 * `hindranceOf` says which, and whoever asks has told of them before.
 * Throws Failure "export-memory" where making a key needs more than there is.
 */
export async function writeExport(order: ExportOrder, random: RandomBytes): Promise<WrittenExport> {
  const { format } = order;
  const accounts = inOwnersOrder(order.accounts)
    .filter((account) => hindranceOf(format, shapeOf(account)) === null)
    .map(portableAccount);
  const file = (text: string) => ({ kind: "file", text, accounts: accounts.length }) as const;
  const codes = (all: readonly ExportCode[]) =>
    ({ kind: "codes", codes: all, accounts: accounts.length }) as const;
  switch (format) {
    case "aegis-encrypted":
      if (order.password === null) throw new Error("a locked file wants a password");
      return file(await aegisEncrypted(accounts, order.password, random));
    case "aegis":
      return file(aegisPlain(accounts, random));
    case "two-fas":
      return file(twoFasBackup(accounts, order.now, random));
    case "key-uris":
      return file(keyUriList(accounts));
    case "google":
      return codes(migrationCodes(accounts, batchNumber(random)));
    case "codes":
    case "sheet":
      return codes(accounts.map((account) => ({ text: formatKeyUri(account), accounts: [account] })));
  }
}

/** 31 bits: a negative number would take ten bytes of every code. */
function batchNumber(random: RandomBytes): number {
  return random(4).reduce((number, byte) => number * 256 + byte, 0) % 2 ** 31;
}
