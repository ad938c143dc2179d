import { spoken } from "../say.ts";

/** What is said of a code that a page has and does not accept. The host stands before each sentence and begins it. */
export const declined = spoken({
  heading: "declined_heading",
  wrong: "declined_wrong",
  whichAccount: "declined_whichAccount",
  clockRight: "declined_clockRight",
  expired: "declined_expired",
  spent: "declined_spent",
  corrected: "declined_corrected",
  nextCode: "declined_nextCode",
  nextCodeWhy: "declined_nextCodeWhy",
  newCode: "declined_newCode",
  recovery: "declined_recovery",
  recoveryWhy: "declined_recoveryWhy",
  recoveryElsewhere: "declined_recoveryElsewhere",
  otherKey: "declined_otherKey",
  look: "declined_look",
  check: "declined_check",
  correct: "declined_correct",
});
