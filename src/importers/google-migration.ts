import { PbfReader } from "pbf";
import { Failure } from "../domain/failure.ts";
import { secretFromBytes } from "../domain/secret.ts";
import { fromBase64, fromUtf8 } from "./bytes.ts";
import type { ImportedRow, MigrationPart } from "./importer.ts";
import { partedName } from "./joint-name.ts";
import { rowOf } from "./row.ts";
import { unsupportedRow } from "./unsupported.ts";
import { longestUri } from "./written-uri.ts";

/** One `otpauth-migration:` text: what was in one QR code. */
export interface MigrationText {
  readonly rows: readonly ImportedRow[];
  /** Null when the text doesn't say. */
  readonly part: MigrationPart | null;
}

/** Whether a text is one of the codes over which Google Authenticator spreads an export. */
export function isMigration(text: string): boolean {
  return /^otpauth-migration:\/\//i.test(text);
}

/**
 * Reads one code of Google Authenticator's export: a protocol buffer of accounts in Base64. The period isn't carried, it is
 * always 30 seconds. Throws Failure "export-damaged".
 */
export function readMigration(text: string): MigrationText {
  if (text.length > longestUri) throw damaged();
  const written = /[?&]data=([^&#]*)/i.exec(text)?.[1] ?? "";
  // Query parsers turn a plus into a space; here it is a digit of Base64.
  const bytes = fromBase64(percentDecoded(written).replaceAll(" ", "+"));
  if (bytes === null || bytes.length === 0) throw damaged();
  const payload = readPayload(bytes);
  const { size, index, batchId } = payload;
  const isPart = size >= 1 && size <= 1000 && index < size;
  return { rows: payload.accounts.map(accountRow), part: isPart ? { batchId, size, index } : null };
}

const app = "Google Authenticator";

interface MigrationAccount {
  secret: Uint8Array;
  name: string;
  issuer: string;
  algorithm: number;
  digits: number;
  type: number;
  counter: number;
}

interface Payload {
  readonly accounts: MigrationAccount[];
  size: number;
  index: number;
  batchId: number;
}

function readPayload(bytes: Uint8Array): Payload {
  const payload: Payload = { accounts: [], size: 0, index: 0, batchId: 0 };
  const reader = new PbfReader(bytes);
  try {
    reader.readFields((tag, into) => {
      if (tag === 1) into.accounts.push(readAccount(wholeField(reader)));
      else if (tag === 3) into.size = reader.readVarint(true);
      else if (tag === 4) into.index = reader.readVarint(true);
      else if (tag === 5) into.batchId = reader.readVarint(true);
      if (into.accounts.length > 1000) throw damaged();
    }, payload);
  } catch {
    // Whatever the library finds wrong with it.
    throw damaged();
  }
  if (reader.pos !== bytes.length || payload.index < 0) throw damaged();
  return payload;
}

function readAccount(bytes: Uint8Array): MigrationAccount {
  const account = {
    secret: new Uint8Array(0),
    name: "",
    issuer: "",
    algorithm: 0,
    digits: 0,
    type: 0,
    counter: 0,
  };
  const reader = new PbfReader(bytes);
  reader.readFields((tag, into: MigrationAccount) => {
    if (tag === 1) into.secret = wholeField(reader);
    else if (tag === 2) into.name = textField(reader);
    else if (tag === 3) into.issuer = textField(reader);
    else if (tag === 4) into.algorithm = reader.readVarint();
    else if (tag === 5) into.digits = reader.readVarint();
    else if (tag === 6) into.type = reader.readVarint();
    else if (tag === 7) into.counter = reader.readVarint(true);
  }, account);
  if (reader.pos !== bytes.length) throw damaged();
  return account;
}

// The library cuts short what reaches beyond the end.
function wholeField(reader: PbfReader): Uint8Array {
  const field = reader.readBytes();
  if (reader.pos > reader.length) throw damaged();
  return field;
}

function textField(reader: PbfReader): string {
  const text = fromUtf8(wholeField(reader));
  if (text === null) throw damaged();
  return text;
}

const types = ["totp", "hotp", "totp"] as const;
const algorithms = ["SHA1", "SHA1", "SHA256", "SHA512", "MD5"] as const;
const lengths = [6, 6, 8] as const;

function accountRow(account: MigrationAccount): ImportedRow {
  const named = partedName(account);
  const type = types[account.type];
  const algorithm = algorithms[account.algorithm];
  const digits = lengths[account.digits];
  const { secret, counter } = account;
  if (type === undefined || algorithm === undefined || digits === undefined)
    return {
      kind: "failed",
      ...named,
      trashed: false,
      failure: { code: "export-row-malformed", detail: null },
    };
  if (algorithm === "MD5")
    return unsupportedRow("md5", named, {
      secret: secret.length > 0 ? secretFromBytes(secret) : "",
      type,
      digits,
      counter,
    });
  return rowOf({ ...named, type, secret, algorithm, digits, period: 30, counter });
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function damaged(): Failure {
  return new Failure("export-damaged", app);
}
