import { PbfWriter } from "pbf";
import type { AccountShape, PortableAccount } from "../domain/portable-account.ts";
import { secretBytes } from "../domain/secret.ts";
import { toBase64, toUtf8 } from "../importers/bytes.ts";
import type { Hindrance } from "./hindrance.ts";

/** One QR code of an export to Google Authenticator. */
export interface MigrationCode {
  /** What the QR code says. A secret. */
  readonly text: string;
  readonly accounts: readonly PortableAccount[];
}

/**
 * The QR codes over which Google Authenticator spreads an export. A code holds at most ten accounts, and no more than
 * what makes a QR code of version 20, where it is not a single account that takes more. `batchId` is common to them:
 * a random number of 31 bits.
 */
export function migrationCodes(
  accounts: readonly PortableAccount[],
  batchId: number,
): readonly MigrationCode[] {
  const groups = grouped(accounts, batchId);
  return groups.map((group, index) => ({
    text: textOf(group, { batchId, size: groups.length, index }),
    accounts: group,
  }));
}

/** What keeps an account out of Google Authenticator's export. */
export function migrationHindrance({ parameters }: AccountShape): Hindrance | null {
  if (parameters.type === "steam") return "steam";
  if (!algorithms.has(parameters.algorithm)) return "algorithm";
  if (!lengths.has(parameters.digits)) return "digits";
  return parameters.type === "totp" && parameters.period !== 30 ? "period" : null;
}

const mostAccounts = 10;
/** The bytes of a QR code of version 20 with the least error correction (ISO/IEC 18004, table 7). */
const longestText = 858;

// The protocol buffer's own numbers; 0 is what was never set.
const types = { hotp: 1, totp: 2 } as const;
const algorithms: ReadonlyMap<string, number> = new Map([
  ["SHA1", 1],
  ["SHA256", 2],
  ["SHA512", 3],
]);
const lengths: ReadonlyMap<number, number> = new Map([
  [6, 1],
  [8, 2],
]);

function grouped(
  accounts: readonly PortableAccount[],
  batchId: number,
): readonly (readonly PortableAccount[])[] {
  const groups: PortableAccount[][] = [];
  // As long as the numbers of any part are.
  const part = { batchId, size: accounts.length, index: accounts.length };
  for (const account of accounts) {
    const last = groups.at(-1);
    const fits =
      last !== undefined &&
      last.length < mostAccounts &&
      textOf([...last, account], part).length <= longestText;
    if (fits) last.push(account);
    else groups.push([account]);
  }
  return groups;
}

interface Part {
  readonly batchId: number;
  readonly size: number;
  readonly index: number;
}

function textOf(accounts: readonly PortableAccount[], { batchId, size, index }: Part): string {
  const writer = new PbfWriter();
  for (const account of accounts) writer.writeMessage(1, writeAccount, account);
  writer.writeVarintField(2, 1);
  writer.writeVarintField(3, size);
  writer.writeVarintField(4, index);
  writer.writeVarintField(5, batchId);
  return `otpauth-migration://offline?data=${encodeURIComponent(toBase64(writer.finish()))}`;
}

function writeAccount({ issuer, label, parameters }: PortableAccount, writer: PbfWriter): void {
  if (parameters.type === "steam") throw new Error("what can't be carried is left out before");
  // As the app writes it. A colon in a label that stands alone would be taken for an issuer's.
  const name = issuer !== "" || label.includes(":") ? `${issuer}:${label}` : label;
  writer.writeBytesField(1, secretBytes(parameters.secret));
  // As bytes: the library's own UTF-8 is wrong above U+7FFFF.
  writer.writeBytesField(2, toUtf8(name));
  writer.writeBytesField(3, toUtf8(issuer));
  writer.writeVarintField(4, algorithms.get(parameters.algorithm) ?? 0);
  writer.writeVarintField(5, lengths.get(parameters.digits) ?? 0);
  writer.writeVarintField(6, types[parameters.type]);
  if (parameters.type === "hotp") writer.writeVarintField(7, parameters.counter);
}
