import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { checkNotes, type KeptNote } from "../domain/kept-note.ts";
import { checkSites, type SiteSettings } from "../domain/site-settings.ts";
import { checkStored } from "../domain/stored-account.ts";
import { textsOf, toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import { checkSettings, type VaultSettings } from "./settings.ts";
import type { Version } from "./version.ts";

/** An account with its recovery codes' values, which are sealed once more. */
export interface AccountContent {
  readonly kind: "account";
  readonly version: Version;
  readonly account: Account;
  /** The sealed value (Base64) by the recovery code's id. */
  readonly recoveryValues: ReadonlyMap<string, string>;
}

/** What is left of an account that is gone for good, so that no other copy of the vault brings it back. */
export interface Tombstone {
  readonly kind: "tombstone";
  readonly version: Version;
  /** When the account was put in the bin; milliseconds since the epoch. */
  readonly removedAt: number;
}

/** How this copy of the vault behaves. */
export interface SettingsContent {
  readonly kind: "settings";
  readonly settings: VaultSettings;
}

/** What was set for single sites. */
export interface SitesContent {
  readonly kind: "sites";
  readonly sites: readonly SiteSettings[];
}

/** What other apps knew of entries whose codes we can't make. */
export interface NotesContent {
  readonly kind: "notes";
  readonly notes: readonly KeptNote[];
}

/** A record of a kind that this build does not know: left alone. */
export interface ForeignContent {
  readonly kind: "foreign";
  readonly schema: number;
  /** What was sealed, as it was. */
  readonly plaintext: Bytes;
}

export type RecordContent =
  | AccountContent
  | Tombstone
  | SettingsContent
  | SitesContent
  | NotesContent
  | ForeignContent;

/** The version of what `encodeContent` writes. */
export const schemaVersion = 2;

/** Bytes for sealing: JSON with the kind inside, so that a record tells nothing from outside. */
export function encodeContent(content: RecordContent): Bytes {
  switch (content.kind) {
    case "foreign":
      return content.plaintext.slice();
    case "settings":
    case "sites":
    case "notes":
      return toUtf8(JSON.stringify(content));
    case "tombstone":
      return toUtf8(JSON.stringify({ ...content, version: Object.fromEntries(content.version) }));
    case "account": {
      const version = Object.fromEntries(content.version);
      const recoveryValues = Object.fromEntries(content.recoveryValues);
      return toUtf8(
        JSON.stringify({ kind: content.kind, version, account: content.account, recoveryValues }),
      );
    }
  }
}

/** The schema under which a content is sealed. */
export function schemaOf(content: RecordContent): number {
  return content.kind === "foreign" ? content.schema : schemaVersion;
}

/**
 * What was sealed in the record `id`, checked again; null when it is not what a record may hold. What schema 1 wrote has
 * no version yet: it is taken for the first state of all.
 */
export function decodeContent(plaintext: Uint8Array, id: string, schema: number): RecordContent | null {
  const [text = null] = textsOf([plaintext]);
  return text === null ? null : readContent(text, plaintext, id, schema);
}

/** The same where the plaintext's text is there already. */
export function readContent(
  text: string,
  plaintext: Uint8Array,
  id: string,
  schema: number,
): RecordContent | null {
  try {
    const value: unknown = JSON.parse(text);
    return checkContent(value, id) ?? foreignContent(value, plaintext, schema);
  } catch (error) {
    // Text that is no JSON, or an account with a part out of range.
    if (error instanceof Failure || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** An account that is about to be stored. Throws Failure "account-malformed" when it could not be read again. */
export function checkedAccount(account: Account): Account {
  return checkStored(account);
}

const knownKinds: ReadonlySet<unknown> = new Set(["account", "tombstone", "settings", "sites", "notes"]);

function checkContent(value: unknown, id: string): RecordContent | null {
  const { kind, version, account, recoveryValues, removedAt, settings, sites, notes } = fieldsOf(value);
  if (kind === "settings") return { kind, settings: checkSettings(settings) };
  if (kind === "sites") return { kind, sites: checkSites(sites) };
  if (kind === "notes") return { kind, notes: checkNotes(notes) };
  const checkedVersion = checkVersion(version);
  if (checkedVersion === null) return null;
  if (kind === "tombstone")
    return typeof removedAt === "number" ? { kind, version: checkedVersion, removedAt } : null;
  if (kind !== "account") return null;
  const checked = checkStored(account);
  const values = checkValues(recoveryValues);
  if (checked.id !== id || values === null) return null;
  return { kind, version: checkedVersion, account: checked, recoveryValues: values };
}

function foreignContent(value: unknown, plaintext: Uint8Array, schema: number): ForeignContent | null {
  const { kind } = fieldsOf(value);
  if (typeof kind !== "string" || knownKinds.has(kind)) return null;
  return { kind: "foreign", schema, plaintext: new Uint8Array(plaintext) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function checkVersion(value: unknown): Version | null {
  const entries = Object.entries(value ?? {});
  return entries.every(isVersionEntry) ? new Map(entries) : null;
}

function isVersionEntry(entry: [string, unknown]): entry is [string, number] {
  return /^[0-9a-f]{32}$/.test(entry[0]) && Number.isSafeInteger(entry[1]);
}

function checkValues(value: unknown): ReadonlyMap<string, string> | null {
  if (typeof value !== "object" || value === null) return null;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === "string")
    ? new Map(entries)
    : null;
}
