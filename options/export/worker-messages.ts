import type { FailureCode } from "../../src/domain/failure.ts";
import { type ExportFormat, exportFormats, hindranceOf, isLocked } from "../../src/exporters/formats.ts";
import type { Hindrance } from "../../src/exporters/hindrance.ts";
import type { ExportCode, ExportOrder, WrittenExport } from "../../src/exporters/write-export.ts";

// What exporters can do and what they wrote, for the screens that show it.
export type { ExportCode, ExportFormat, Hindrance, WrittenExport };
export { exportFormats, hindranceOf, isLocked };

/** What is to be written. */
export type ToExportWorker = ExportOrder;

/** What became of it. */
export type FromExportWorker =
  | { readonly kind: "written"; readonly written: WrittenExport }
  | { readonly kind: "refused"; readonly code: FailureCode; readonly detail: string | null };
