import { failuresOf } from "./app-failure.ts";
import { fromUtf8, toHex, toUtf8 } from "./bytes.ts";
import { parseJson } from "./export-file.ts";
import type { ReadingTools } from "./importer.ts";
import { argon2 } from "./key-derivation.ts";
import { openOpensslText } from "./openssl-text.ts";
import { type Fields, fieldsIn, fieldsOrNone, textIn } from "./written.ts";

const app = "Authenticator (browser extension)";
const failures = failuresOf(app);

/** An entry with its key readable, or that the password doesn't open it: an old bug let entries have several. */
export type OpenedEntry = Fields | "unopened";

/**
 * Opens the entries of an encrypted export. Version 3 has keys made by Argon2id, each sealing whole entries; version 2 one
 * random key, itself sealed with the password, and version 1 the password alone, both sealing nothing but secrets.
 * Throws Failure "export-password-needed", and "export-password-wrong" when no entry opens.
 */
export async function openExtensionEntries(
  top: Fields,
  entries: readonly Fields[],
  tools: ReadingTools,
): Promise<readonly OpenedEntry[]> {
  const password = failures.passwordOf(tools);
  const passphrases = await newPassphrases(top, entries, password, tools);
  const old = await oldPassphrase(top, password);
  const opened: OpenedEntry[] = [];
  for (const entry of entries.slice(0, mostEntries)) {
    if (entry.dataType === "EncOTPStorage") opened.push(await openWhole(entry, passphrases));
    else opened.push(entry.encrypted === true ? await openSecret(entry, old) : entry);
  }
  if (opened.every((entry) => entry === "unopened")) throw failures.wrongPassword();
  return opened;
}

const mostEntries = 20_001;
const mostKeys = 5;
const cost = { passes: 2, kibibytes: 19_456, lanes: 1 };

/** The passphrase of each key that seals an entry: Argon2id of the password, in Base64 without its padding. */
async function newPassphrases(
  top: Fields,
  entries: readonly Fields[],
  password: string,
  tools: ReadingTools,
): Promise<ReadonlyMap<string, string>> {
  const used = new Set(entries.map(({ keyId }) => textIn(keyId)));
  const keys = Object.values(top)
    .map(fieldsOrNone)
    .filter(
      ({ dataType, id, salt }) => dataType === "Key" && used.has(textIn(id)) && textIn(salt).length >= 8,
    );
  if (keys.length > mostKeys) throw failures.tooCostly();
  const passphrases = new Map<string, string>();
  for (const { id, salt } of keys) {
    tools.beforeKey();
    const raw = await argon2(password, toUtf8(textIn(salt)), cost, app);
    passphrases.set(textIn(id), btoa(String.fromCharCode(...raw)).replace(/=+$/, ""));
  }
  return passphrases;
}

async function openWhole(entry: Fields, passphrases: ReadonlyMap<string, string>): Promise<OpenedEntry> {
  const passphrase = passphrases.get(textIn(entry.keyId));
  if (passphrase === undefined) return "unopened";
  const plain = await openOpensslText(entry.data, passphrase);
  const opened = fieldsIn(parseJson((plain && fromUtf8(plain)) ?? ""));
  return opened === null ? "unopened" : { index: entry.index, ...opened };
}

async function oldPassphrase(top: Fields, password: string): Promise<string | null> {
  const sealed = fieldsIn(top.key)?.enc ?? top.enc;
  if (typeof sealed !== "string") return password;
  const key = await openOpensslText(sealed, password);
  return key && toHex(key);
}

async function openSecret(entry: Fields, passphrase: string | null): Promise<OpenedEntry> {
  const plain = passphrase === null ? null : await openOpensslText(entry.secret, passphrase);
  const secret = plain && fromUtf8(plain);
  // Nothing else tells a wrong passphrase from the right one.
  return secret && /^(?:(?:bli?z-|stm-)?[A-Z2-7]+=*|[0-9a-f]+)$/i.test(secret)
    ? { ...entry, secret }
    : "unopened";
}
