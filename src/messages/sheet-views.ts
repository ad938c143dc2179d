/** An account as the recovery sheet may name it, before anything secret is known. */
export interface SheetRow {
  readonly id: string;
  readonly issuer: string;
  readonly label: string;
  readonly origins: readonly string[];
  /** Where its owner put it, smallest first, or null. */
  readonly order: number | null;
  /** How many recovery codes it has that were never typed. */
  readonly unused: number;
}

/** The same with its unused recovery codes, in the order in which their page showed them. */
export interface SheetAccount extends SheetRow {
  readonly codes: readonly string[];
}
