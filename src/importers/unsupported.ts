import { cleanNote } from "../domain/annotations.ts";
import type { ImportedRow, UnsupportedKind } from "./importer.ts";
import { type EntryExtras, namesOf } from "./row.ts";
import { textIn } from "./written.ts";

const names: Readonly<Record<UnsupportedKind, string>> = {
  motp: "mOTP",
  yandex: "Yandex Key",
  md5: "one-time codes by MD5",
  gost: "one-time codes by GOST 34.11",
};

/**
 * The row of an entry whose codes can't be made here: all that the other app knew of it as a note, so that nothing is lost.
 * `facts` are what goes into its codes, by name.
 */
export function unsupportedRow(
  what: UnsupportedKind,
  extras: EntryExtras,
  facts: Readonly<Record<string, unknown>>,
): ImportedRow {
  const { issuer, label, trashed } = namesOf(extras);
  const named = [issuer, label].filter((name) => name !== "").join(", ");
  const lines = [
    named === "" ? names[what] : `${named}: ${names[what]}`,
    ...Object.entries(facts).flatMap(([name, value]) =>
      textIn(value) === "" ? [] : `${name}: ${textIn(value)}`,
    ),
    textIn(extras.note),
  ];
  return { kind: "unsupported", what, issuer, label, trashed, note: cleanNote(lines.join("\n")) };
}
