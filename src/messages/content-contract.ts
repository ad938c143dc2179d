import type { PageAdvice } from "./contract.ts";
import type { ShowingWords } from "./page-words.ts";

/**
 * Every question that the worker puts to a document's content script. Only the worker can put them (a content script
 * has no way to address another), so there is nothing to permit and nothing to decode: types are enough.
 */
export interface ContentContract {
  /** Whether this document is still there. */
  ping: { request: Nothing; reply: null };
  /** Look at the whole page again and report, also when nothing changed. */
  look: { request: Nothing; reply: null };
  /**
   * Let the user click on the box that takes the code, for `patience` milliseconds at most; `fieldChosen` says which it was,
   * `giveUpHere` that there is none.
   */
  chooseField: { request: { patience: number; words: ShowingWords }; reply: null };
  /** Let the user draw a box around a QR code in the same way; `boxDrawn` says where it is. */
  drawBox: { request: { patience: number; words: ShowingWords }; reply: null };
  /**
   * Take the box in which the user is for the one that takes the code, in this document, and report it: they have just asked for a
   * code there. "none" where they are in no box that could take one.
   */
  takeFocused: { request: Nothing; reply: "taken" | "none" };
  /** Take down what the user was asked to show, where they still are: it is not waited for any more. */
  endShowing: { request: Nothing; reply: null };
  /** Put up, change or take down what is shown for this document. */
  showCard: { request: PageAdvice; reply: null };
  /** The card inside our frame is alive and this tall, in CSS pixels. */
  sizeCard: { request: { height: number }; reply: null };
  /**
   * Whether a code whose parts, as `codeParts` tells them, have these lengths could go into the field now. `unasked`: nobody has
   * just asked for it, so it goes into a field of the page itself that is in view and empty, and only while nobody writes elsewhere.
   */
  canFill: {
    request: { origin: string; fieldId: number; parts: readonly number[]; unasked: boolean };
    reply: "ready" | "field-gone" | "origin-changed" | "refused";
  };
  /**
   * Type a value into the field with this id, if the document still has this origin. `submit` presses the page's button
   * afterwards, as the user wants it on that site. "refused": the page has seen it and did not keep it.
   */
  fill: {
    request: { origin: string; fieldId: number; value: string; submit: boolean; unasked: boolean };
    reply: "filled" | "field-gone" | "origin-changed" | "refused";
  };
  /** Put back what was in the field before it was filled. */
  undoFill: {
    request: { origin: string; fieldId: number };
    reply: "undone" | "field-gone" | "origin-changed" | "refused";
  };
  /** Ask `resumeFill` once this many milliseconds have passed, or `cancelHere` if the user writes in these fields first. */
  resumeAfter: { request: { delay: number; fieldIds: readonly number[] }; reply: null };
}

type Nothing = Readonly<Record<string, never>>;
export type ContentQuestion = keyof ContentContract;

/** One function per question; a missing one does not compile. */
export type ContentHandlers = {
  readonly [Q in ContentQuestion]: (
    request: ContentContract[Q]["request"],
  ) => Promise<ContentContract[Q]["reply"]>;
};
