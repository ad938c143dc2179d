import type { Language } from "../messages/language.ts";
import type { InPageKey, MenuKey, NoticeWords, ShowingWords } from "../messages/page-words.ts";
import type { PageView } from "../messages/views.ts";
import type { ToShow } from "./page-grant.ts";

/** The language of what is said in pages and in the browser's menu over them. */
export interface PageLanguage extends Pick<Language, "direction"> {
  say(key: InPageKey | MenuKey): string;
}

/** What a notice says of a page after its address, or null when there is nothing to say. */
export function noticeWords(about: PageView["kind"], { direction, say }: PageLanguage): NoticeWords | null {
  const key = sentences[about];
  if (key === null) return null;
  return {
    direction,
    sentence: say(key),
    review: toldOnly.has(about) ? null : say(mainLabels[about] ?? "in_page_review"),
    wayOut: say(wayOutLabels[about] ?? "in_page_notNow"),
    close: say("in_page_close"),
  };
}

/** What is said while a page's user shows us something in it. */
export function showingWords(what: ToShow, { direction, say }: PageLanguage): ShowingWords {
  return {
    direction,
    sentence: say(what === "box" ? "in_page_drawBox" : "in_page_chooseField"),
    keys: what === "box" ? say("in_page_drawBoxKeys") : null,
    cancel: say("in_page_cancel"),
  };
}

/** A notice only announces: the decision is taken in our own window. */
const sentences: Readonly<Record<PageView["kind"], InPageKey | null>> = {
  nothing: null,
  welcome: "in_page_welcome",
  locked: "in_page_locked",
  offer: "in_page_offer",
  "bad-key": "in_page_badKey",
  "box-without-key": "in_page_boxWithoutKey",
  "already-kept": "in_page_alreadyKept",
  added: "in_page_added",
  fill: "in_page_fill",
  pick: "in_page_pick",
  waiting: "in_page_waiting",
  filled: "in_page_filled",
  refused: "in_page_refused",
  declined: "in_page_declined",
  sibling: "in_page_sibling",
  learn: null,
  "look-alike": "in_page_lookAlike",
  "keep-recovery": "in_page_keepRecovery",
  "left-recovery": "in_page_leftRecovery",
  "kept-recovery": "in_page_keptRecovery",
  "use-recovery": "in_page_useRecovery",
  "no-recovery": "in_page_noRecovery",
  "recovery-filled": "in_page_recoveryFilled",
};

/** What is only told needs no review. */
const toldOnly: ReadonlySet<PageView["kind"]> = new Set([
  "waiting",
  "filled",
  "kept-recovery",
  "recovery-filled",
]);

type Labels = Readonly<Partial<Record<PageView["kind"], InPageKey>>>;
const mainLabels: Labels = { locked: "in_page_unlock", welcome: "in_page_setUp" };
const wayOutLabels: Labels = { "left-recovery": "in_page_notNeeded", "box-without-key": "in_page_close" };
