import type { PageAdvice } from "./contract.ts";

/**
 * Every question that the worker puts to a document's content script. Only the worker can put them (a content script
 * has no way to address another), so there is nothing to permit and nothing to decode: types are enough.
 */
export interface ContentContract {
  /** Whether this document is still there. */
  ping: { request: Nothing; reply: null };
  /** Look at the whole page again and report, also when nothing changed. */
  look: { request: Nothing; reply: null };
  /** Put up, change or take down what is shown for this document. */
  showCard: { request: PageAdvice; reply: null };
  /** The card inside our frame is alive and this tall, in CSS pixels. */
  sizeCard: { request: { height: number }; reply: null };
  /** Type a value into the field with this id, if the document still has this origin. */
  fill: {
    request: { origin: string; fieldId: number; value: string };
    reply: "filled" | "field-gone" | "origin-changed" | "refused";
  };
  /** Ask `resumeFill` once this many milliseconds have passed. */
  resumeAfter: { request: { delay: number }; reply: null };
}

type Nothing = Readonly<Record<string, never>>;
export type ContentQuestion = keyof ContentContract;

/** One function per question; a missing one does not compile. */
export type ContentHandlers = {
  readonly [Q in ContentQuestion]: (
    request: ContentContract[Q]["request"],
  ) => Promise<ContentContract[Q]["reply"]>;
};
