import type { Purpose } from "../../messages/views.ts";
import { type MessageKey, say, sayAround, spoken } from "../say.ts";

/** What the card and our own window say of a page. The host stands before each sentence and completes it. */
export const card = spoken({
  gotIt: "card_gotIt",
  refusedMoved: "card_refusedMoved",
  refusedUnseen: "card_refusedUnseen",
  refusedEarly: "card_refusedEarly",
  refusedChanged: "card_refusedChanged",
  refusedFirstTap: "card_refusedFirstTap",

  offer: {
    heading: "card_offer_heading",
    sentence: "card_offer_sentence",
    keptAs: "card_offer_keptAs",
    new: "card_offer_new",
    rename: "card_offer_rename",
    add: "card_offer_add",
    addInWindow: "card_offer_addInWindow",
    twinHeading: "card_offer_twinHeading",
    twin: (issuer: string) => say("card_offer_twin", { issuer }),
    dontAdd: "card_offer_dontAdd",
    addBeside: "card_offer_addBeside",
    mismatchHeading: "card_offer_mismatchHeading",
    addHere: "card_offer_addHere",
  },
  badKey: {
    heading: "card_badKey_heading",
    sentence: "card_badKey_sentence",
    safe: "card_badKey_safe",
  },
  boxWithoutKey: {
    heading: "card_boxWithoutKey_heading",
    sentence: "card_boxWithoutKey_sentence",
    again: "card_boxWithoutKey_again",
  },
  alreadyKept: {
    heading: "card_alreadyKept_heading",
    sentence: "card_alreadyKept_sentence",
    stub: "card_alreadyKept_stub",
  },
  added: {
    heading: "card_added_heading",
    sentence: "card_added_sentence",
    sentenceWithoutCode: "card_added_sentenceWithoutCode",
    onlyHere: "card_added_onlyHere",
    done: "card_added_done",
  },
  askForCode: { heading: "card_askForCode_heading", sentence: "card_askForCode_sentence" },
  pick: { heading: "card_pick_heading", sentence: "card_pick_sentence", lastUsed: "card_pick_lastUsed" },
  waiting: {
    heading: "card_waiting_heading",
    expiring: "card_waiting_expiring",
    used: "card_waiting_used",
    second: "card_waiting_second",
    byItself: "card_waiting_byItself",
    unit: (seconds: number) => say("card_waiting_unit", { seconds }),
    fillAnyway: "card_waiting_fillAnyway",
  },
  codeFilled: { heading: "card_codeFilled_heading", sentence: "card_codeFilled_sentence" },
  refused: {
    heading: "card_refused_heading",
    sentence: "card_refused_sentence",
    copied: "card_refused_copied",
  },
  sibling: {
    heading: "card_sibling_heading",
    sentence: "card_sibling_sentence",
    sentenceForMany: "card_sibling_sentenceForMany",
    thisPage: "card_sibling_thisPage",
    known: "card_sibling_known",
    review: "card_sibling_review",
    scope: "card_sibling_scope",
    dontUse: "card_sibling_dontUse",
    use: "card_sibling_use",
    useShort: "card_sibling_useShort",
    unsure: "card_sibling_unsure",
  },
  lookAlike: {
    heading: "card_lookAlike_heading",
    sentence: "card_lookAlike_sentence",
    nothing: "card_lookAlike_nothing",
    next: "card_lookAlike_next",
  },
  keepRecovery: {
    heading: (count: number) => say("card_keepRecovery_heading", { count }),
    shows: (count: number) => say("card_keepRecovery_shows", { count }),
    keepWith: (count: number, issuer: string) => say("card_keepRecovery_keepWith", { count, issuer }),
    whose: (count: number) => say("card_keepRecovery_whose", { count }),
    purpose: (count: number) => say("card_keepRecovery_purpose", { count }),
    more: (count: number) => say("card_keepRecovery_more", { count }),
    keep: (count: number) => say("card_keepRecovery_keep", { count }),
    keepShort: "card_keepRecovery_keepShort",
    replaces: (when: string) => say("card_keepRecovery_replaces", { when }),
  },
  leftRecovery: {
    heading: (count: number) => say("card_leftRecovery_heading", { count }),
    showedOn: <T>(count: number, place: T) => sayAround("card_leftRecovery_showedOn", { count, place }),
    still: (count: number, time: string) => say("card_leftRecovery_still", { count, time }),
    notNeeded: "card_leftRecovery_notNeeded",
  },
  keptRecovery: {
    heading: "card_keptRecovery_heading",
    sentence: (count: number, issuer: string) => say("card_keptRecovery_sentence", { issuer, count }),
    stub: "card_keptRecovery_stub",
  },
  useRecovery: {
    heading: "card_useRecovery_heading",
    sentence: (number: number | null) =>
      number === null
        ? say("card_useRecovery_sentence")
        : say("card_useRecovery_sentence_numbered", { number }),
    whose: "card_useRecovery_whose",
    action: (left: number, number: number | null) => {
      const after = Math.max(0, left - 1);
      return number === null
        ? say("card_useRecovery_action", { after })
        : say("card_useRecovery_action_numbered", { number, after });
    },
    willBeLeft: (left: number) => say("card_useRecovery_willBeLeft", { after: Math.max(0, left - 1) }),
    replacement: "card_useRecovery_replacement",
  },
  noRecovery: {
    heading: "card_noRecovery_heading",
    why: (why: string, name: string) => say("card_noRecovery_why", { why, name }),
    several: "card_noRecovery_several",
    next: "card_noRecovery_next",
    add: "card_noRecovery_add",
  },
  recoveryFilled: {
    heading: "card_recoveryFilled_heading",
    sentence: "card_recoveryFilled_sentence",
    what: "card_recoveryFilled_what",
    left: (count: number) => say("card_recoveryFilled_left", { count }),
  },
  locked: {
    sentence: (purpose: Purpose) => sayFor(purpose, { ...locked, unnamed: "card_locked_enrol_unnamed" }),
    unlock: "card_locked_unlock",
    neverHere: "card_locked_neverHere",
  },
  welcome: {
    sentence: (purpose: Purpose) => sayFor(purpose, { ...welcome, unnamed: "card_welcome_enrol_unnamed" }),
    setUp: "card_welcome_setUp",
    minute: "card_welcome_minute",
  },
});

type ByPurpose = Readonly<Record<Purpose["kind"], MessageKey>>;

const locked: ByPurpose = {
  fill: "card_locked_fill",
  enrol: "card_locked_enrol",
  "keep-recovery": "card_locked_keepRecovery",
  "use-recovery": "card_locked_useRecovery",
};

const welcome: ByPurpose = {
  fill: "card_welcome_fill",
  enrol: "card_welcome_enrol",
  "keep-recovery": "card_welcome_keepRecovery",
  "use-recovery": "card_welcome_useRecovery",
};

function sayFor(purpose: Purpose, keys: ByPurpose & { readonly unnamed: MessageKey }): string {
  if (purpose.kind !== "enrol") return say(keys[purpose.kind]);
  return purpose.issuer === "" ? say(keys.unnamed) : say(keys.enrol, { issuer: purpose.issuer });
}
