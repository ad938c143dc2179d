/** How an account of another app stands to those that are here. */
export type ImportState =
  | "new"
  /** The same secret is here: there is nothing to add. */
  | "same"
  /** The same secret is here, and the other app's counter is ahead of ours. */
  | "further"
  /** Another secret is here under the same names. */
  | "differs"
  /** An account before it in the same export has the same secret. */
  | "repeated"
  /** The same secret is here, in the bin. */
  | "removed";

export interface ComparedImport {
  readonly state: ImportState;
  /** The account here that it was compared with, or null. */
  readonly here: {
    readonly id: string;
    readonly issuer: string;
    readonly label: string;
    /** When it was added; milliseconds since the epoch. */
    readonly addedAt: number;
  } | null;
}

/** What an import did. */
export interface ImportDone {
  /** Accounts that came beside what was here, and those that came in place of one. */
  readonly added: number;
  readonly replaced: number;
  /** Counters that were moved forward. */
  readonly advanced: number;
  /** Entries that were kept as notes. */
  readonly noted: number;
  /** Its moment, by which it can be undone; milliseconds since the epoch. */
  readonly at: number;
}

/** What was taken back with an import. */
export interface ImportUndone {
  readonly removed: number;
  readonly notes: number;
}

/** An import of which there still are accounts or notes. */
export interface ImportMade {
  readonly at: number;
  readonly accounts: number;
  readonly notes: number;
}
