import type { FailureCode } from "../../src/domain/failure.ts";
import type {
  ImportedAccount,
  ImportedRow,
  ImportProgress,
  ImportReport,
  MigrationPart,
} from "../../src/importers/importer.ts";
import { missingParts, newestSpread, type SpreadSoFar } from "../../src/importers/join-reports.ts";

// What importers find, for the screens that show it.
export type { ImportedAccount, ImportedRow, ImportProgress, ImportReport, MigrationPart, SpreadSoFar };
export { missingParts, newestSpread };

/** A file to be read, with the password that opens it, or null where none was asked for yet. */
export interface ToImportWorker {
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

/** What became of it. Any number of "progress" come before one of the others. */
export type FromImportWorker =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "password-needed"; readonly app: string }
  /** `wasLocked`: the file itself says nothing to whoever finds it. */
  | { readonly kind: "report"; readonly report: ImportReport; readonly wasLocked: boolean }
  | { readonly kind: "refused"; readonly code: FailureCode; readonly detail: string | null };
