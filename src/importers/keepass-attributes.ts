import { Failure } from "../domain/failure.ts";
import { type Bytes, fromBase64, fromHex, toUtf8 } from "./bytes.ts";
import type { ImportedRow } from "./importer.ts";
import { type EntryExtras, failedRow, rowOf } from "./row.ts";
import { totpRow } from "./totp-field.ts";
import { typedRow } from "./typed-row.ts";
import { unescaped } from "./written-uri.ts";

/**
 * The rows of what an entry of KeePass holds for one-time codes, in the ways of its plug-ins and of KeePassXC: `otp` with a
 * key URI or KeeOtp's query; `TOTP Seed` with `TOTP Settings`; KeePass's own `TimeOtp-…` and `HmacOtp-…`.
 */
export function keepassRows(
  attributes: ReadonlyMap<string, string>,
  extras: EntryExtras,
): readonly ImportedRow[] {
  const rows: ImportedRow[] = [];
  for (const [name, value] of attributes) {
    if (/^otp(?:_\d+)?$/i.test(name) && value.trim() !== "") rows.push(otpRow(value.trim(), extras));
  }
  const seed = attributes.get("TOTP Seed");
  if (seed?.trim()) rows.push(seedRow(seed, attributes.get("TOTP Settings") ?? "", extras));
  for (const type of ["totp", "hotp"] as const) {
    const secret = ownSecret(attributes, type === "totp" ? "TimeOtp" : "HmacOtp");
    if (secret !== null) rows.push(ownRow(type, secret, attributes, extras));
  }
  return rows;
}

function otpRow(value: string, extras: EntryExtras): ImportedRow {
  if (!/(?:^|&)key=/i.test(value) || /^[a-z]+:\/\//i.test(value)) return totpRow(value, extras);
  const given = new Map(value.split("&").map((piece) => pairOf(piece)));
  const secret = encoded(given.get("key") ?? "", given.get("encoding") ?? "base32");
  if (secret === null) return failedRow(extras, new Failure("secret-bad-character"));
  return typedRow({
    ...extras,
    type: given.get("type") ?? "totp",
    secret,
    algorithm: given.get("otphashmode"),
    digits: given.get("size"),
    period: given.get("step"),
    counter: given.get("counter"),
  });
}

// `30;6`, or `30;S` for Steam; a third part puts a clock right.
function seedRow(seed: string, settings: string, extras: EntryExtras): ImportedRow {
  const [period, digits] = settings.split(";").map((part) => part.trim());
  if (digits?.toUpperCase() === "S") return rowOf({ ...extras, type: "steam", secret: seed, period });
  return rowOf({ ...extras, type: "totp", secret: seed, period, digits });
}

function ownRow(
  type: "totp" | "hotp",
  secret: string | Bytes,
  attributes: ReadonlyMap<string, string>,
  extras: EntryExtras,
): ImportedRow {
  const of = (name: string) => attributes.get(name);
  if (type === "hotp") return rowOf({ ...extras, type, secret, counter: of("HmacOtp-Counter") });
  return rowOf({
    ...extras,
    type,
    secret,
    algorithm: of("TimeOtp-Algorithm"),
    digits: of("TimeOtp-Length"),
    period: of("TimeOtp-Period"),
  });
}

/** The key in whichever of four spellings it stands; null where there is none. */
function ownSecret(attributes: ReadonlyMap<string, string>, prefix: string): string | Bytes | null {
  const base32 = attributes.get(`${prefix}-Secret-Base32`);
  if (base32) return base32;
  for (const [end, encoding] of [
    ["-Hex", "hex"],
    ["-Base64", "base64"],
    ["", "utf8"],
  ] as const) {
    const written = attributes.get(`${prefix}-Secret${end}`);
    if (written) return encoded(written, encoding) ?? written;
  }
  return null;
}

function encoded(written: string, encoding: string): string | Bytes | null {
  const kind = encoding.toLowerCase().replace("-", "");
  if (kind === "base32") return written;
  if (kind === "hex") return fromHex(written.replace(/\s/g, ""));
  if (kind === "base64") return fromBase64(written);
  return kind === "utf8" ? toUtf8(written) : null;
}

function pairOf(piece: string): readonly [string, string] {
  const at = piece.indexOf("=");
  return [piece.slice(0, Math.max(0, at)).toLowerCase(), unescaped(piece.slice(at + 1))];
}
