import { failuresOf } from "./app-failure.ts";
import { type OpenedEntry, openExtensionEntries } from "./authenticator-extension-keys.ts";
import { secretOfHexadecimal } from "./hexadecimal-secret.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { type EntryExtras, failedRow, rowTrying } from "./row.ts";
import { typedRow } from "./typed-row.ts";
import { unsupportedRow } from "./unsupported.ts";
import { type Fields, fieldsIn, isYes, orderIn, textIn } from "./written.ts";

const app = "Authenticator (browser extension)";

/** The browser extension “Authenticator: 2FA Client”: its JSON, plain or encrypted in three ways. */
export const authenticatorExtension: Importer = {
  app,
  recognise: ({ json }) => {
    const entries = entriesIn(json);
    if (entries.length === 0) return null;
    return entries.some(isSealed) ? "password" : "plain";
  },
  read: async ({ json }, tools) => {
    const entries = entriesIn(json);
    const opened = entries.some(isSealed)
      ? await openExtensionEntries(fieldsIn(json) ?? {}, entries, tools)
      : entries;
    return listed(opened, entryRow);
  },
};

const wrongPassword = failuresOf(app).wrongPassword;

function entriesIn(json: unknown): readonly Fields[] {
  const top = fieldsIn(json);
  if (top === null) return [];
  const others = ["UserSettings", "LocalStorage", "key"];
  return Object.entries(top).flatMap(([name, value]) => {
    const entry = others.includes(name) ? null : fieldsIn(value);
    return entry !== null && isEntry(entry) ? [entry] : [];
  });
}

function isEntry({ dataType, secret, type, data }: Fields): boolean {
  if (dataType === "EncOTPStorage") return typeof data === "string";
  if (dataType !== undefined && dataType !== "OTPStorage") return false;
  return typeof secret === "string" && (typeof type === "string" || typeof type === "number");
}

function isSealed({ dataType, encrypted }: Fields): boolean {
  return dataType === "EncOTPStorage" || encrypted === true;
}

// A bug of version 8 wrote the place in a list for its word.
const types = ["", "totp", "hotp", "battle", "steam", "hex", "hhex"];
const algorithms = ["", "SHA1", "SHA256", "SHA512", "GOST3411_2012_256", "GOST3411_2012_512"];

function entryRow(entry: OpenedEntry): ImportedRow {
  if (entry === "unopened") return failedRow({ issuer: "", label: "" }, wrongPassword());
  const extras = extrasOf(entry);
  const { period, counter } = entry;
  const [prefix, secret] = withoutPrefix(textIn(entry.secret));
  const type = prefix ?? wordOf(entry.type, types);
  const algorithm = wordOf(entry.algorithm, algorithms);
  if (/^GOST/i.test(algorithm))
    return unsupportedRow("gost", extras, { type, secret, algorithm, digits: entry.digits, period, counter });
  const form = { ...extras, algorithm, digits: entry.digits, period, counter };
  if (type === "battle") return typedRow({ ...form, type: "totp", secret, digits: entry.digits ?? 8 });
  if (type !== "hex" && type !== "hhex") return typedRow({ ...form, type, secret });
  const meant = type === "hex" ? "totp" : "hotp";
  return rowTrying(extras, () =>
    typedRow({ ...form, type: meant, secret: secretOfHexadecimal(evenHex(secret)) }),
  );
}

// The issuer may carry what the app looks for in a page's host.
function extrasOf(entry: Fields): EntryExtras {
  const [issuer = "", host = ""] = textIn(entry.issuer).split("::");
  const order = orderIn(entry.index);
  return { issuer, label: entry.account, sites: [host], favourite: isYes(entry.pinned), order };
}

function wordOf(value: unknown, words: readonly string[]): string {
  return typeof value === "number" ? (words[value] ?? String(value)) : textIn(value);
}

function withoutPrefix(secret: string): readonly ["battle" | "steam" | null, string] {
  if (/^bli?z-/i.test(secret)) return ["battle", secret.replace(/^bli?z-/i, "")];
  if (/^stm-/i.test(secret)) return ["steam", secret.slice(4)];
  return [null, secret];
}

// As the app makes whole bytes of an odd number of digits.
function evenHex(secret: string): string {
  if (secret.length % 2 === 0) return secret;
  return secret.endsWith("0") ? secret.slice(0, -1) : `${secret}0`;
}
