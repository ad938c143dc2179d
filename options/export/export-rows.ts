import type { AccountShape, ExportableRow } from "../../src/messages/export-views.ts";
import { words } from "../../src/ui/words.ts";
import { type ExportFormat, type Hindrance, hindranceOf } from "./worker-messages.ts";

/** An account, and what keeps it out of the format, or null. */
export interface ExportRow extends ExportableRow {
  readonly hindrance: Hindrance | null;
}

/** The accounts as they stand to a format: those that can't go along first, the others in their owner's order. */
export function exportRows(format: ExportFormat, rows: readonly ExportableRow[]): readonly ExportRow[] {
  const judged = rows.map((row) => ({ ...row, hindrance: hindranceOf(format, row) }));
  return [
    ...judged.filter(({ hindrance }) => hindrance !== null),
    ...judged.filter(({ hindrance }) => hindrance === null),
  ];
}

/** The ids of those that can go along. */
export function carriable(rows: readonly ExportRow[]): readonly string[] {
  return rows.filter(({ hindrance }) => hindrance === null).map(({ id }) => id);
}

/** The kind of its codes in a few words. */
export function codesOf({ parameters }: AccountShape): string {
  const said = words.exporting;
  if (parameters.type === "steam") return said.steam;
  return parameters.type === "hotp" ? said.counter(parameters.digits) : said.time(parameters.digits);
}

/** What keeps it out, in a sentence. */
export function hindranceWords(hindrance: Hindrance, { parameters }: AccountShape): string {
  const said = words.exporting.hindrance;
  if (hindrance === "steam-name") return said.steamName;
  if (parameters.type === "steam" || hindrance === "steam") return said.steam;
  if (hindrance === "algorithm") return said.algorithm(parameters.algorithm);
  if (hindrance === "digits") return said.digits(parameters.digits);
  return parameters.type === "hotp" ? said.counter : said.period(parameters.period);
}
