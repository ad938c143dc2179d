import { spoken } from "../say.ts";

/** The practice page: a pretend portal in a page of ours, with the real card beside it. */
export const practiceWords = spoken({
  title: "practice_title",
  lead: "practice_lead",
  site: "practice_site",
  pretend: "practice_pretend",
  card: "practice_card",
  cardGone: "practice_cardGone",
  bringBack: "practice_bringBack",

  steps: {
    "set-up": "practice_steps_setUp",
    "recovery-code": "practice_steps_recoveryCode",
    "sign-in": "practice_steps_signIn",
    "recovery-sign-in": "practice_steps_recoverySignIn",
    "signed-in": "practice_steps_signedIn",
  },

  portal: {
    name: "practice_portal_name",
    "set-up": "practice_portal_setUp",
    "recovery-code": "practice_portal_recoveryCode",
    "sign-in": "practice_portal_signIn",
    "recovery-sign-in": "practice_portal_recoverySignIn",
    "signed-in": "practice_portal_signedIn",
    scan: "practice_portal_scan",
    qrCode: "practice_portal_qrCode",
    key: "practice_portal_key",
    code: "practice_portal_codeField",
    recoveryCode: "practice_portal_recoveryField",
    keepSafe: "practice_portal_keepSafe",
    goOn: "practice_portal_goOn",
    useRecovery: "practice_portal_useRecovery",
    useCode: "practice_portal_useCode",
    signOut: "practice_portal_signOut",
    refused: "practice_portal_refused",
  },

  prove: {
    proveLead: "practice_prove_lead",
    proveHint: "practice_prove_hint",
    proveSubmit: "practice_prove_submit",
  },

  endHead: "practice_endHead",
  end: { chrome: "practice_end", firefox: "practice_endInWindow" },
  remove: "practice_remove",
  keep: "practice_keep",
  removed: "practice_removed",
  kept: "practice_kept",
  again: "practice_again",

  leftHead: "practice_leftHead",
  left: "practice_left",
});
