import { Failure } from "../domain/failure.ts";
import { isMigration, readMigration } from "./google-migration.ts";
import type { ImportedRow, Importer, MigrationPart } from "./importer.ts";
import { failedRow } from "./row.ts";
import { hasLine, rowOfLine, uriLines } from "./uri-list.ts";

/** Google Authenticator: the texts of its export's QR codes, a line each. A code that was scanned twice counts once. */
export const googleAuthenticator: Importer = {
  app: "Google Authenticator",
  recognise: ({ text }) => (hasLine(text, /otpauth-migration:\/\//) ? "plain" : null),
  read: async ({ text }) => {
    const lines = [...new Set(uriLines(text ?? ""))];
    const parts = new Map<string, MigrationPart>();
    const rows = lines.flatMap((line) => rowsOfLine(line, lines.length, parts));
    return { total: rows.length, rows, parts: [...parts.values()] };
  },
};

function rowsOfLine(line: string, lines: number, parts: Map<string, MigrationPart>): readonly ImportedRow[] {
  if (!isMigration(line)) return [rowOfLine(line)];
  try {
    const { part, rows } = readMigration(line);
    if (part === null) return rows;
    // The numbers alone don't tell: other programs give all their exports the same.
    const said = JSON.stringify([part, rows]);
    if (parts.has(said)) return [];
    parts.set(said, part);
    return rows;
  } catch (error) {
    // One that can't be read costs the others nothing.
    if (!(error instanceof Failure) || lines === 1) throw error;
    return [failedRow({ issuer: "", label: "" }, error)];
  }
}
