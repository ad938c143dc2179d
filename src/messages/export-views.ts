import type { AccountShape, PortableAccount } from "../domain/portable-account.ts";

// What leaves, for the screens that show it.
export type { AccountShape, PortableAccount };

/** An account that may leave, without its secret. */
export interface ExportableRow extends AccountShape {
  readonly id: string;
}

/** All that may leave, in its owner's order. */
export interface Exportable {
  readonly rows: readonly ExportableRow[];
  /** How many records could not be opened. They stay behind. */
  readonly damaged: number;
  /** Whether the organisation lets them leave in a form that anybody can read. */
  readonly plain: "allowed" | "forbidden";
}
