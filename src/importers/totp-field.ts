import { isHexadecimal, secretOfHexadecimal } from "./hexadecimal-secret.ts";
import type { ImportedRow } from "./importer.ts";
import { type EntryExtras, rowOf } from "./row.ts";
import { steamSecret } from "./steam-secret.ts";
import { type BesideUri, uriRow } from "./uri-row.ts";
import { textIn } from "./written.ts";
import { unescaped } from "./written-uri.ts";

/**
 * The row of what password managers keep in their field for one-time codes: a key URI, `steam://` with a key, or a bare
 * key. The names of the entry around it are what the user sees; those of the URI only fill what it lacks.
 */
export function totpRow(field: string, entry: EntryExtras): ImportedRow {
  const text = field.trim();
  if (/^otpauth:\/\//i.test(text)) return uriRow(text, saidNames(entry));
  const steam = /^steam:\/\/(.*)$/is.exec(text)?.[1];
  if (steam !== undefined) return rowOf({ ...entry, type: "steam", secret: steamSecret(unescaped(steam)) });
  if (isHexadecimal(text)) {
    const warnings = [...(entry.warnings ?? []), "hexadecimal-secret"] as const;
    return rowOf({ ...entry, type: "totp", secret: secretOfHexadecimal(text), warnings });
  }
  return rowOf({ ...entry, type: "totp", secret: text });
}

// An empty name says nothing against the URI's.
function saidNames({ issuer, label, ...rest }: EntryExtras): BesideUri {
  return { ...rest, ...(textIn(issuer) !== "" && { issuer }), ...(textIn(label) !== "" && { label }) };
}
