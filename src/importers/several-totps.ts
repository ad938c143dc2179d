import type { ImportedRow } from "./importer.ts";
import type { EntryExtras } from "./row.ts";
import { totpRow } from "./totp-field.ts";
import { textIn } from "./written.ts";

/** A field for one-time codes, with the name that its user gave it. */
export interface TotpField {
  readonly name: unknown;
  readonly value: unknown;
}

/**
 * The rows of an entry that may have several fields for one-time codes: beyond the first, the field's name goes to the
 * label. Null where there is none.
 */
export function totpRows(fields: readonly TotpField[], entry: EntryExtras): readonly ImportedRow[] | null {
  const filled = fields.filter(({ value }) => textIn(value).trim() !== "");
  if (filled.length === 0) return null;
  return filled.map(({ name, value }, at) => {
    const suffix = at > 0 && textIn(name) !== "" ? ` (${textIn(name)})` : "";
    return totpRow(textIn(value), { ...entry, label: `${textIn(entry.label)}${suffix}`.trim() });
  });
}
