import type * as v from "valibot";

/** Where a question comes from, by what the browser says of its sender. */
export type Surface = "popup" | "options" | "card" | "window" | "content";

/** Marks a line's reply type; carries nothing at run time. */
export interface Reply<T> {
  readonly __reply?: T;
}

export const reply = <T>(): Reply<T> => ({});

/** One question: who may ask it, in what shape, and what comes back. */
export interface Line {
  readonly from: readonly Surface[];
  readonly request: v.GenericSchema;
  readonly reply: Reply<unknown>;
}
