import { Failure } from "../domain/failure.ts";
import { type ExportFile, openExportFile } from "./export-file.ts";
import { refuseHopeless } from "./hopeless.ts";
import type {
  ImportedRow,
  Importer,
  ImportProgress,
  ImportReport,
  Reading,
  Recognition,
} from "./importer.ts";
import { guessers, importers } from "./importers.ts";
import { isZip } from "./zip.ts";

/** The most entries that an export may hold. */
export const mostEntries = 20_000;
const rowsAtOnce = 250;

/** What a file is, before it is read. */
export interface DetectedExport {
  /** The app that wrote it, as its users know it. */
  readonly app: string;
  readonly needsPassword: boolean;
}

/**
 * Tells whose export a file is, by its content alone. Throws Failure "export-unknown", "export-too-large", and those for
 * files that nobody can take keys from: "export-account-restricted", "export-without-secrets", "export-openpgp",
 * "export-kdbx", "export-web-page", "export-encrypted-steam".
 */
export async function detectExport(bytes: Uint8Array): Promise<DetectedExport> {
  const { importer, recognition } = await pick(await openExportFile(bytes));
  return { app: importer.app, needsPassword: recognition === "password" };
}

/**
 * Reads an export of any app that we know, whatever the file is called. `password` is the one that was set in that app,
 * or null. Nothing is kept and nothing is asked of anybody: bytes in, report out.
 *
 * Throws Failure: those of `detectExport`, and those of `Importer.read`. Aborting `signal` throws its reason, between two
 * lots of rows and before a key is made; a key that is being made can't be interrupted, only its worker ended.
 */
export async function readExport(
  bytes: Uint8Array,
  password: string | null,
  onProgress: (progress: ImportProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<ImportReport> {
  const { file, importer } = await pick(await openExportFile(bytes));
  signal?.throwIfAborted();
  const reading = await importer.read(file, {
    password: password === "" ? null : password,
    beforeKey: () => {
      signal?.throwIfAborted();
      onProgress({ stage: "key", done: 0, total: null });
    },
  });
  const rows = await collect(reading, onProgress, signal);
  return {
    app: importer.app,
    rows,
    skipped: reading.skipped?.() ?? 0,
    parts: reading.parts ?? [],
  };
}

interface Picked {
  readonly file: ExportFile;
  readonly importer: Importer;
  readonly recognition: Exclude<Recognition, null>;
}

async function pick(file: ExportFile): Promise<Picked> {
  const sure = first(importers, file);
  if (sure !== null) return sure;
  const inside = await onlyFileIn(file);
  if (inside !== null) return pick(inside);
  refuseHopeless(file);
  const guess = first(guessers, file);
  if (guess !== null) return guess;
  throw new Failure("export-unknown");
}

function first(candidates: readonly Importer[], file: ExportFile): Picked | null {
  for (const importer of candidates) {
    const recognition = importer.recognise(file);
    if (recognition !== null) return { file, importer, recognition };
  }
  return null;
}

// An export that somebody packed. A zip in a zip is nobody's.
async function onlyFileIn({ zip }: ExportFile): Promise<ExportFile | null> {
  const names = zip?.names.filter((each) => !/^__MACOSX\/|(?:^|\/)\.DS_Store$/.test(each)) ?? [];
  const [name] = names;
  if (!zip || name === undefined || names.length > 1 || zip.isEncrypted(name)) return null;
  const content = await zip.read(name, null, null);
  return content === null || isZip(content) ? null : openExportFile(content);
}

async function collect(
  { total, rows }: Reading,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal | undefined,
): Promise<readonly ImportedRow[]> {
  if (total > mostEntries) throw new Failure("export-too-large");
  const collected: ImportedRow[] = [];
  for (const row of rows) {
    if (collected.length === mostEntries) throw new Failure("export-too-large");
    if (collected.length % rowsAtOnce === 0) {
      onProgress({ stage: "rows", done: collected.length, total });
      await breath();
      signal?.throwIfAborted();
    }
    collected.push(row);
  }
  onProgress({ stage: "rows", done: collected.length, total: collected.length });
  return collected;
}

// So that a message that asks to stop is heard.
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
