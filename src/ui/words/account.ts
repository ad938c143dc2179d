import { say, spoken } from "../say.ts";

/** One account's page. */
export const account = spoken({
  rename: "account_rename",
  lastFilled: (when: string) => say("account_lastFilled", { when }),
  neverFilled: "account_neverFilled",

  fillsOn: "account_fillsOn",
  exactly: "account_exactly",
  nowhere: "account_nowhere",
  unasked: (origin: string) => say("account_unasked", { origin }),
  unaskedIs: { on: "account_unaskedIs_on", off: "account_unaskedIs_off" },
  unaskedWhy: "account_unaskedWhy",
  framedIn: "account_framedIn",
  forgetFrame: (frame: string, page: string) => say("account_forgetFrame", { frame, page }),
  removeOrigin: (origin: string) => say("account_removeOrigin", { origin }),
  addThisPage: (host: string) => say("account_addThisPage", { host }),

  recoveryCodes: "account_recoveryCodes",
  left: (left: number, all: number) => say("account_left", { left, all }),
  none: "account_none",
  hiddenCode: (position: number) => say("account_hiddenCode", { position }),
  hidesIn: (seconds: number) => say("account_hidesIn", { seconds }),
  showCodes: "account_showCodes",
  hide: "account_hide",
  addCodes: "account_addCodes",
  addCodesLabel: "account_addCodesLabel",
  addCodesSubmit: "account_addCodesSubmit",
  used: "account_used",
  tried: "account_tried",
  retired: "account_retired",
  markUsed: (position: number) => say("account_markUsed", { position }),
  markUnused: (position: number) => say("account_markUnused", { position }),
  proveTitle: "account_proveTitle",
  proveLead: "account_proveLead",
  proveHint: "account_proveHint",
  proveSubmit: "account_proveSubmit",

  detailsTitle: "account_detailsTitle",
  type: "account_type",
  algorithm: "account_algorithm",
  added: "account_added",
  history: "account_history",

  twinHead: (others: number) => say("account_twinHead", { times: others + 1 }),
  twin: "account_twin",
  replace: "account_replace",
  replaceTitle: "account_replaceTitle",
  stays: "account_stays",
  goes: "account_goes",
  addedOn: (date: string) => say("account_addedOn", { date }),
  replaceMoves: "account_replaceMoves",
  replaceCheck: "account_replaceCheck",
  replaceConfirm: "account_replaceConfirm",
  replaced: "account_replaced",

  remove: "account_remove",
  save: "account_save",
});

/** What happened to an account, as its history tells it; `place` is a host, or null when it was in our own window. */
export const historyWords: Readonly<Record<string, (place: string | null) => string>> = {
  added: (place) => (place === null ? say("history_added_bare") : say("history_added", { place })),
  imported: () => say("history_imported"),
  filled: (place) => (place === null ? say("history_filled_bare") : say("history_filled", { place })),
  copied: () => say("history_copied"),
  renamed: () => say("history_renamed"),
  "origin-added": (place) =>
    place === null ? say("history_origin_added_bare") : say("history_origin_added", { place }),
  "origin-removed": (place) =>
    place === null ? say("history_origin_removed_bare") : say("history_origin_removed", { place }),
  "recovery-kept": (place) =>
    place === null ? say("history_recovery_kept_bare") : say("history_recovery_kept", { place }),
  "recovery-filled": (place) =>
    place === null ? say("history_recovery_filled_bare") : say("history_recovery_filled", { place }),
  "recovery-used": () => say("history_recovery_used"),
  "recovery-unused": () => say("history_recovery_unused"),
  replaced: () => say("history_replaced"),
  binned: () => say("history_binned"),
  restored: () => say("history_restored"),
};
