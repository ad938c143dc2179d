/** How the time until clicks count is drawn. */
export interface Arming {
  /** Milliseconds. */
  readonly leftMs: number;
  /** Turns with each new beginning, so that the ink begins anew. */
  readonly turn: "odd" | "even";
}
