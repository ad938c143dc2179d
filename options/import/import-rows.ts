import type { ComparedImport } from "../../src/messages/import-views.ts";
import type { ImportedAccount, ImportedRow, ImportReport } from "./worker-messages.ts";

/** A file, picture or text that was read. */
export interface ImportSource {
  /** The file's name, or what stands for one. */
  readonly name: string;
  readonly report: ImportReport;
  /** It is a file that no password locks: whoever finds it has every key in it. */
  readonly liesOpen: boolean;
}

/** One entry of what was read, as the preview shows it. */
export type PreviewRow =
  | {
      readonly kind: "account";
      readonly key: string;
      readonly row: Extract<ImportedRow, { kind: "account" }>;
      readonly compared: ComparedImport;
    }
  /** Its codes can't be made: what the other app knew can be kept as a note. */
  | {
      readonly kind: "note";
      readonly key: string;
      readonly row: Extract<ImportedRow, { kind: "unsupported" }>;
      /** The app that it comes from. */
      readonly app: string;
    }
  | {
      readonly kind: "left-out";
      readonly key: string;
      readonly row: Extract<ImportedRow, { kind: "failed" }>;
    };

export type AccountRow = Extract<PreviewRow, { kind: "account" }>;
export type NoteRow = Extract<PreviewRow, { kind: "note" }>;
export type LeftOutRow = Extract<PreviewRow, { kind: "left-out" }>;

/**
 * The accounts among what was read: they are what is compared. Those in the other app's bin come last, so that of one that is
 * there twice it is the other that counts.
 */
export function accountsIn(sources: readonly ImportSource[]): readonly ImportedAccount[] {
  const rows = sources.flatMap(({ report }) => report.rows.filter((row) => row.kind === "account"));
  return [...rows.filter(({ trashed }) => !trashed), ...rows.filter(({ trashed }) => trashed)].map(
    ({ account }) => account,
  );
}

/**
 * What was read with how it stands to what is here: first what can't be taken or only as a note, then what wants a decision, then what is new.
 * `compared` is in the order of `accountsIn`.
 */
export function previewRows(
  sources: readonly ImportSource[],
  compared: readonly ComparedImport[],
): readonly PreviewRow[] {
  const standing = new Map(accountsIn(sources).map((account, at) => [account, compared[at]]));
  const rows = sources.flatMap(({ report }, source) =>
    report.rows.map((row, place): PreviewRow => {
      const key = `${source}-${place}`;
      if (row.kind === "failed") return { kind: "left-out", key, row };
      if (row.kind === "unsupported") return { kind: "note", key, row, app: report.app };
      return {
        kind: "account",
        key,
        row,
        compared: standing.get(row.account) ?? { state: "new", here: null },
      };
    }),
  );
  return rows.sort((one, other) => placeOf(one) - placeOf(other));
}

const order = ["differs", "further", "removed", "trashed", "new", "repeated", "same"] as const;

function placeOf(row: PreviewRow): number {
  if (row.kind !== "account") return -1;
  return order.indexOf(row.row.trashed && row.compared.state === "new" ? "trashed" : row.compared.state);
}

/** Whether there is anything to take: not what is here already, nor what can't be read. */
export function canBeTaken(row: PreviewRow): boolean {
  if (row.kind !== "account") return row.kind === "note";
  return row.compared.state !== "same" && row.compared.state !== "repeated";
}

/** What is ticked at first: all that adds something, but nothing that was thrown away, there or here. */
export function tickedAtFirst(rows: readonly PreviewRow[]): ReadonlySet<string> {
  const taken = rows.filter(
    (row) =>
      canBeTaken(row) && !row.row.trashed && !(row.kind === "account" && row.compared.state === "removed"),
  );
  return new Set(taken.map(({ key }) => key));
}

/** What is in an import, in numbers. */
export interface Tally {
  readonly found: number;
  readonly added: number;
  readonly replaced: number;
  readonly advanced: number;
  /** Kept as notes. */
  readonly noted: number;
  readonly same: number;
  /** The keys of others among them. */
  readonly repeated: number;
  readonly unread: number;
}

export function tally(
  rows: readonly PreviewRow[],
  ticked: ReadonlySet<string>,
  replacing: ReadonlySet<string>,
): Tally {
  const accounts = rows.filter((row): row is AccountRow => row.kind === "account");
  const taken = accounts.filter(({ key }) => ticked.has(key));
  const advanced = taken.filter(({ compared }) => compared.state === "further").length;
  const replaced = taken.filter(({ key }) => replacing.has(key)).length;
  return {
    found: rows.length,
    added: taken.length - advanced - replaced,
    replaced,
    advanced,
    noted: rows.filter(({ kind, key }) => kind === "note" && ticked.has(key)).length,
    same: accounts.filter(({ compared }) => compared.state === "same").length,
    repeated: accounts.filter(({ compared }) => compared.state === "repeated").length,
    unread: rows.filter(({ kind }) => kind === "left-out").length,
  };
}
