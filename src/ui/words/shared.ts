import { say, spoken } from "../say.ts";

/** What several surfaces say. */
export const shared = spoken({
  name: "shared_name",
  back: "shared_back",
  cancel: "shared_cancel",
  close: "shared_close",
  copy: "shared_copy",
  details: "shared_details",
  fill: "shared_fill",
  fillNext: "shared_fillNext",
  filled: "shared_filled",
  lock: "shared_lock",
  more: "shared_more",
  next: "shared_next",
  nextCode: "shared_nextCode",
  notNow: "shared_notNow",
  seconds: "shared_seconds",
  startPage: "shared_startPage",
  tryAgain: "shared_tryAgain",
  undo: "shared_undo",
  unlock: "shared_unlock",
  unnamed: "shared_unnamed",

  keyboard: {
    enter: "keyboard_enter",
    control: "keyboard_control",
    shift: "keyboard_shift",
    escape: "keyboard_escape",
  },
  codeHidden: "shared_codeHidden",
  codeHiddenPress: "shared_codeHiddenPress",
  hideCodes: "shared_hideCodes",
  showCodes: "shared_showCodes",

  copied: (secondsLeft: number) => say("shared_copied", { secondsLeft }),
  copiedCounter: "shared_copiedCounter",
  notCopied: "shared_notCopied",
  removed: (issuer: string) => say("shared_removed", { issuer }),
  restored: (issuer: string) => say("shared_restored", { issuer }),
  counter: (count: number) => say("shared_counter", { count: String(count) }),

  issuer: {
    livesAt: (issuer: string, site: string) => say("shared_issuer_livesAt", { issuer, site }),
    fillsOn: (host: string) => say("shared_issuer_fillsOn", { host }),
  },
  compared: { thisPage: "shared_compared_thisPage", known: "shared_compared_known" },
  /** Whole sentences, one after the other. */
  inOneRun: (sentences: readonly string[]) =>
    sentences.reduce((first, next) => say("shared_twoSentences", { first, next })),
  accounts: (count: number) => say("shared_accounts", { count }),
});
