import type { OtpParameters } from "../domain/account.ts";
import type { Annotations } from "../domain/annotations.ts";
import type { FailureCode } from "../domain/failure.ts";
import type { ExportFile } from "./export-file.ts";

/** An account as another app had it. Everything is cleaned and checked; what the app lacked is empty. */
export interface ImportedAccount extends Annotations {
  /** One line, as `cleanName` gives it. It and the label may both be empty: then the row warns "nameless". */
  readonly issuer: string;
  readonly label: string;
  readonly parameters: OtpParameters;
  /** Hints at where it signs in: whole origins, in their canonical form. */
  readonly origins: readonly string[];
  readonly recoveryCodes: readonly string[];
}

const rowWarnings = [
  /** Fewer than 80 bits. */
  "short-secret",
  /** A length that no encoder of whole bytes gives: a character may be missing. */
  "odd-secret",
  /** The key was written in hexadecimal. */
  "hexadecimal-secret",
  /** A counter-based key without its counter, which begins at 0. */
  "counter-missing",
  /** Neither issuer nor label. */
  "nameless",
  /** Issuer, label, note, a tag or a code was longer than what is kept. */
  "shortened",
  /** The other app had put it in its archive. */
  "archived",
] as const;
export type RowWarning = (typeof rowWarnings)[number];

/** Kinds of codes that this extension can't make. */
export type UnsupportedKind = "motp" | "yandex" | "md5" | "gost";

/** What became of one entry of an export. */
export type ImportedRow =
  | {
      readonly kind: "account";
      readonly account: ImportedAccount;
      /** It lay in the other app's bin: not to be revived unasked. */
      readonly trashed: boolean;
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly kind: "unsupported";
      readonly what: UnsupportedKind;
      readonly issuer: string;
      readonly label: string;
      readonly trashed: boolean;
      /** All that the other app knew of it, key included, to be kept as a note. A secret. */
      readonly note: string;
    }
  | {
      readonly kind: "failed";
      readonly issuer: string;
      readonly label: string;
      readonly trashed: boolean;
      readonly failure: { readonly code: FailureCode; readonly detail: string | null };
    };

/** One of the QR codes over which Google Authenticator spreads an export. */
export interface MigrationPart {
  readonly batchId: number;
  /** How many parts there are. */
  readonly size: number;
  /** From 0. */
  readonly index: number;
}

/** What an export holds. */
export interface ImportReport {
  /** The app that wrote it, as its users know it. */
  readonly app: string;
  readonly rows: readonly ImportedRow[];
  /** How many entries have nothing to do with one-time codes: passwords, cards, notes. */
  readonly skipped: number;
  /** Only of Google Authenticator's: which parts were there. */
  readonly parts: readonly MigrationPart[];
}

/** How far reading is. `total` is null where nobody can say: a key is being made of a password. */
export interface ImportProgress {
  readonly stage: "key" | "rows";
  readonly done: number;
  readonly total: number | null;
}

/** What an importer may use while it reads. */
export interface ReadingTools {
  /** The password that was given, or null. */
  readonly password: string | null;
  /** Say so before a key is made of the password. Throws the reason of an abort. */
  readonly beforeKey: () => void;
}

/** What an importer found: its entries, not yet made into rows, so that whoever counts them may stop. */
export interface Reading {
  readonly total: number;
  readonly rows: Iterable<ImportedRow>;
  /** Entries that hold no one-time codes. Read once the rows are through. */
  readonly skipped?: () => number;
  readonly parts?: readonly MigrationPart[];
}

/** Whether a file is of an importer's app, and whether a password opens it. */
export type Recognition = "plain" | "password" | null;

/** Reads the exports of one app. Pure: bytes in, rows out. */
export interface Importer {
  /** The app as its users know it. */
  readonly app: string;
  /** Judges by content alone. Throws Failure for a file of the app that holds no keys or that nobody can open. */
  readonly recognise: (file: ExportFile) => Recognition;
  /**
   * Reads a file that was recognised. Throws Failure "export-damaged", "export-password-needed", "export-password-wrong",
   * "export-key-too-costly", "export-memory", each with the app's name.
   */
  readonly read: (file: ExportFile, tools: ReadingTools) => Promise<Reading>;
}
