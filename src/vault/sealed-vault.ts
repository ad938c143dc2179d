import { Failure } from "../domain/failure.ts";
import {
  checkTime,
  checkVersionNumber,
  encodeBackupJson,
  type Fields,
  fieldsOf,
  malformed,
  mostEntries,
  parseBackupJson,
} from "./backup-json.ts";
import { fromBase64, toBase64 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import type { Snapshot } from "./database.ts";

/** A vault exactly as it lay, sealed. */
export interface SealedVault {
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly snapshot: Snapshot;
}

/** The same with all that lay beside it, so that it can be put back as it was. */
export interface WholeVault extends SealedVault {
  /** The second copy, where that held anything else; or null. */
  readonly second: Snapshot | null;
  /** The vault as it was before a migration, or null. */
  readonly previous: Bytes | null;
}

/** What this JSON calls itself. */
export const sealedFormat = "AV1-sealed";
const version = 1;

/** UTF-8 JSON with what is sealed in Base64, as src/vault/README.md says. Throws Failure "backup-too-large". */
export function encodeSealedVault({ savedAt, snapshot }: SealedVault): Bytes {
  return encodeBackupJson({ format: sealedFormat, version, savedAt, ...fieldsFor(snapshot) });
}

/** A sealed copy as any other, which says more to who puts a vault back. Throws as `encodeSealedVault`. */
export function encodeWholeVault({ savedAt, snapshot, second, previous }: WholeVault): Bytes {
  return encodeBackupJson({
    format: sealedFormat,
    version,
    savedAt,
    ...fieldsFor(snapshot),
    second: second === null ? null : fieldsFor(second),
    previous: base64OrNull(previous),
  });
}

/** Throws as `decodeSealedVault`. */
export function decodeWholeVault(bytes: Bytes): WholeVault {
  const value = parseBackupJson(bytes);
  const { second, previous } = fieldsOf(value);
  return {
    ...checkSealedVault(value),
    second: second === null ? null : snapshotOf(fieldsOf(second)),
    previous: bytesOrNull(previous),
  };
}

function fieldsFor({ header, head, records }: Snapshot): Fields {
  // Under another name than an id there is nothing of ours.
  const named = [...records].filter(([id]) => isRecordId(id));
  if (named.length > mostEntries) throw new Failure("backup-too-large");
  return {
    header: base64OrNull(header),
    head: base64OrNull(head),
    records: Object.fromEntries(named.map(([id, bytes]) => [id, toBase64(bytes)])),
  };
}

/**
 * The vault in these bytes; nothing in it is known to be genuine yet.
 * Throws Failure "backup-malformed", "backup-too-large", and "vault-newer" when a newer build wrote them.
 */
export function decodeSealedVault(bytes: Bytes): SealedVault {
  return checkSealedVault(parseBackupJson(bytes));
}

/** When these bytes were made, also by a newer build. Milliseconds since the epoch. Throws Failure "backup-malformed". */
export function savedAtOf(bytes: Bytes): number {
  return checkTime(fieldsOf(parseBackupJson(bytes)).savedAt);
}

/** As `decodeSealedVault`, for JSON that is parsed already. */
export function checkSealedVault(value: unknown): SealedVault {
  const fields = fieldsOf(value);
  if (fields.format !== sealedFormat) throw malformed();
  checkVersionNumber(fields.version, version);
  return { savedAt: checkTime(fields.savedAt), snapshot: snapshotOf(fields) };
}

function snapshotOf(fields: Fields): Snapshot {
  const [header, head] = [bytesOrNull(fields.header), bytesOrNull(fields.head)];
  const entries = Object.entries(fieldsOf(fields.records));
  if (entries.length > mostEntries) throw new Failure("backup-too-large");
  return { header, head, records: new Map(entries.map(([id, text]) => [checkRecordId(id), bytesOf(text)])) };
}

function base64OrNull(bytes: Bytes | null): string | null {
  return bytes === null ? null : toBase64(bytes);
}

function bytesOrNull(value: unknown): Bytes | null {
  return value === null ? null : bytesOf(value);
}

function bytesOf(value: unknown): Bytes {
  const bytes = typeof value === "string" ? fromBase64(value) : null;
  if (bytes === null) throw malformed();
  return bytes;
}

function checkRecordId(id: string): string {
  if (!isRecordId(id)) throw malformed();
  return id;
}

function isRecordId(id: string): boolean {
  return /^[0-9a-f]{32}$/.test(id);
}
