import type { Purpose } from "../../messages/views.ts";
import { sayAround, spoken } from "../say.ts";

/** The first run. */
export const welcome = spoken({
  title: "welcome_title",
  lead: "welcome_lead",
  noReset: "welcome_noReset",
  create: "welcome_create",
  working: "welcome_working",
  workingWhy: "welcome_workingWhy",
});

/** A passphrase, wherever one is typed. */
export const passphrase = spoken({
  label: "passphrase_label",
  again: "passphrase_again",
  show: "passphrase_show",
  hide: "passphrase_hide",
  differ: "passphrase_differ",
  wrong: "passphrase_wrong",
});

/** The locked vault. What waits comes in pieces, since the names in it are set in ink. */
export const unlocking = spoken({
  title: "unlock_title",
  plain: "unlock_plain",
  working: "unlock_working",
  forPage: <T>(purpose: Purpose, page: T, named: (issuer: string) => T) => {
    if (purpose.kind !== "enrol") return sayAround(purposes[purpose.kind], { page });
    return purpose.issuer === ""
      ? sayAround("unlock_forPage_enrol_unnamed", { page })
      : sayAround("unlock_forPage_enrol", { issuer: named(purpose.issuer), page });
  },
});

const purposes = {
  fill: "unlock_forPage_fill",
  "keep-recovery": "unlock_forPage_keepRecovery",
  "use-recovery": "unlock_forPage_useRecovery",
} as const;
