import type english from "../../_locales/en/messages.json";
import type { Language } from "./language.ts";

/** Messages that are said in pages: each without values, so that it needs no taking apart. */
export type InPageKey = Extract<keyof typeof english, `in_page_${string}`>;

/** Lines of the menu over a field, which the browser draws: without values either. */
export type MenuKey = Extract<keyof typeof english, `menu_${string}`>;

/**
 * What our page's side says, in the language of its user. It has no catalogue of its own: the worker sends along what is to be
 * shown.
 */
interface PageWords {
  readonly direction: Language["direction"];
  readonly sentence: string;
}

export interface NoticeWords extends PageWords {
  /** What leads to the decision; null where there is none to take, and no site to be named. */
  readonly review: string | null;
  readonly wayOut: string;
  readonly close: string;
}

/** What stands above a page while its user shows us something in it. */
export interface ShowingWords extends PageWords {
  /** How it is done without a pointer, or null. */
  readonly keys: string | null;
  readonly cancel: string;
}
