import type * as v from "valibot";

/** Where a question comes from, by what the browser says of its sender. */
export type Surface = "popup" | "options" | "card" | "window" | "clipboard" | "content";

/** Marks a line's reply type; carries nothing at run time. */
export interface Reply<T> {
  readonly __reply?: T;
}

export const reply = <T>(): Reply<T> => ({});

/** How often the documents of a tab may put a question: so many at once, and so many more with each minute. */
export interface Pace {
  readonly atOnce: number;
  readonly perMinute: number;
}

/** How large a request may be whose line says nothing else, in characters of its JSON. */
export const largestRequest = 64 * 1024;

interface Asking<Who extends Surface> {
  /** Who may ask: never nobody. */
  readonly from: readonly [Who, ...Who[]];
  readonly request: v.GenericSchema;
  readonly reply: Reply<unknown>;
  /** How large a request may be, in characters of its JSON, where `largestRequest` is too little. */
  readonly largest?: number;
  readonly pace?: Pace;
}

/** One question: who may ask it, in what shape, and what comes back. What a page may ask has its pace. */
export type Line = Asking<Exclude<Surface, "content">> | (Asking<Surface> & { readonly pace: Pace });

/** Whether a line names this surface among those that may ask. */
export function mayAsk({ from }: Line, surface: Surface): boolean {
  return from.some((each) => each === surface);
}
