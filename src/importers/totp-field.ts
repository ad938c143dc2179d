import { isHexadecimal, secretOfHexadecimal } from "./hexadecimal-secret.ts";
import type { ImportedRow } from "./importer.ts";
import { type EntryExtras, rowOf } from "./row.ts";
import { steamSecret } from "./steam-secret.ts";
import { uriRow } from "./uri-row.ts";
import { parameterIn, takeApart, unescaped } from "./written-uri.ts";

/**
 * The row of what password managers keep in their field for one-time codes: a key URI, `steam://` with a key, or a bare
 * key. The names of the entry around it are what the user sees; those of the URI only fill what it lacks.
 */
export function totpRow(field: string, entry: EntryExtras): ImportedRow {
  const text = field.trim();
  const uri = takeApart(text);
  if (uri !== null) {
    const [inUri] = unescaped(uri.path).split(":").slice(-1);
    return uriRow(text, {
      ...entry,
      issuer: entry.issuer || parameterIn(uri, "issuer") || issuerOf(uri.path),
      label: entry.label || inUri?.trim() || "",
    });
  }
  const steam = /^steam:\/\/(.*)$/is.exec(text)?.[1];
  if (steam !== undefined) return rowOf({ ...entry, type: "steam", secret: steamSecret(unescaped(steam)) });
  if (isHexadecimal(text)) {
    const warnings = [...(entry.warnings ?? []), "hexadecimal-secret"] as const;
    return rowOf({ ...entry, type: "totp", secret: secretOfHexadecimal(text), warnings });
  }
  return rowOf({ ...entry, type: "totp", secret: text });
}

function issuerOf(path: string): string {
  const name = unescaped(path);
  return name.slice(0, Math.max(0, name.indexOf(":")));
}
