import { say, spoken } from "../say.ts";

/** Backups: making them, and how old the last one is. */
export const backup = spoken({
  title: "backup_title",
  lead: "backup_lead",
  last: (date: string, accounts: number | null) =>
    accounts === null ? say("backup_last_sealed", { date }) : say("backup_last", { date, accounts }),
  never: "backup_never",
  dueHead: "backup_dueHead",
  due: "backup_due",
  firstDueHead: "backup_firstDueHead",
  firstDue: (accounts: number) => say("backup_firstDue", { accounts }),
  removing: "backup_removing",
  removingWhy: "backup_removingWhy",

  now: "backup_now",
  withPassphrase: "backup_withPassphrase",
  withPassphraseWhy: "backup_withPassphraseWhy",
  withPassphraseLabel: "backup_withPassphraseLabel",
  passphraseHint: "backup_passphraseHint",
  withRecoveryKey: "backup_withRecoveryKey",
  withRecoveryKeyWhy: "backup_withRecoveryKeyWhy",
  withRecoveryKeyLabel: "backup_withRecoveryKeyLabel",
  noRecoveryKey: "backup_noRecoveryKey",
  makeRecoveryKey: "backup_makeRecoveryKey",
  button: "backup_button",
  write: "backup_write",
  writing: "backup_writing",
  writingWhy: "backup_writingWhy",
  wrong: "backup_wrong",
  written: "backup_written",
  checked: (accounts: number | null) =>
    accounts === null ? say("backup_checked_sealed") : say("backup_checked", { accounts }),
  whereItIs: (name: string) => say("backup_whereItIs", { name }),

  byItself: "backup_byItself",
  byItselfWhy: "backup_byItselfWhy",
  how: "backup_how",
  every: (days: number | null) => (days === null ? say("backup_every_off") : say("backup_every", { days })),
  asksBrowser: "backup_asksBrowser",
  turnOn: "backup_turnOn",
  change: "backup_change",
  notAllowed: "backup_notAllowed",
  scheduled: (days: number | null) =>
    days === null ? say("backup_scheduled_off") : say("backup_scheduled", { days }),

  sealed: "backup_sealed",
  sealedWhy: "backup_sealedWhy",
  sealedButton: "backup_sealedButton",
  sealedSaved: "backup_sealedSaved",
  sealedKeep: (name: string) => say("backup_sealedKeep", { name }),
});

/** Bringing accounts back from a backup. */
export const restore = spoken({
  title: "restore_title",
  lead: "restore_lead",
  drop: "restore_drop",
  choose: "restore_choose",
  reading: "restore_reading",

  keyTitle: "restore_keyTitle",
  opensWith: {
    passphrase: (name: string) => say("restore_opensWith_passphrase", { name }),
    "recovery-key": (name: string) => say("restore_opensWith_recovery_key", { name }),
    "own-doors": (name: string) => say("restore_opensWith_own_doors", { name }),
  },
  passphraseOfFile: "restore_passphraseOfFile",
  passphraseHint: "restore_passphraseHint",
  open: "restore_open",
  opening: "restore_opening",
  useRecoveryKey: "restore_useRecoveryKey",
  usePassphrase: "restore_usePassphrase",
  wrongPassphrase: "restore_wrongPassphrase",
  wrongRecoveryKey: "restore_wrongRecoveryKey",

  previewTitle: "restore_previewTitle",
  previewLead: (name: string, date: string) => say("restore_previewLead", { name, date }),
  found: "restore_found",
  willBeAdded: "restore_willBeAdded",
  willBeReplaced: "restore_willBeReplaced",
  same: "restore_same",
  unreadable: (count: number) => say("restore_unreadable", { count }),
  all: "restore_all",
  site: "restore_site",
  account: "restore_account",
  codeAt: (time: string) => say("restore_codeAt", { time }),
  counter: "restore_counter",
  whatHappens: "restore_whatHappens",
  recoveryCodes: (count: number) => say("restore_recoveryCodes", { count }),
  codes: (count: number) => say("restore_codes", { count }),
  take: (name: string) => say("restore_take", { name }),
  tag: {
    new: "restore_tag_new",
    same: "restore_tag_same",
    older: "restore_tag_older",
    newer: "restore_tag_newer",
    conflicting: "restore_tag_conflicting",
    removed: "restore_tag_removed",
  },
  untaken: {
    new: "restore_untaken_new",
    same: "restore_untaken_same",
    older: "restore_untaken_older",
    newer: "restore_untaken_newer",
    conflicting: "restore_untaken_conflicting",
    removed: "restore_untaken_removed",
  },
  yoursToBin: "restore_yoursToBin",
  comesBack: "restore_comesBack",
  more: (count: number) => say("restore_more", { count }),
  moreNew: (count: number) => say("restore_moreNew", { count }),
  showMore: (count: number) => say("restore_showMore", { count }),
  nothingNew: "restore_nothingNew",
  nothingInIt: "restore_nothingInIt",
  unreadableHead: (count: number) => say("restore_unreadableHead", { count }),
  unreadableWhy: "restore_unreadableWhy",
  add: (added: number, replaced: number) => {
    if (added === 0 && replaced === 0) return say("restore_add_none");
    if (replaced === 0) return say("restore_add", { added });
    return added === 0
      ? say("restore_add_replaced", { replaced })
      : say("restore_add_both", { added, replaced });
  },
  adding: "restore_adding",
});

/** Making a vault of a backup, where there is none yet. */
export const openBackup = spoken({
  title: "openBackup_title",
  lead: "openBackup_lead",
  passphraseTitle: "openBackup_passphraseTitle",
  passphraseLead: "openBackup_passphraseLead",
  keepsPassphrase: "openBackup_keepsPassphrase",
  choose: "openBackup_choose",
  working: "openBackup_working",
});

/** The bin. */
export const bin = spoken({
  title: "bin_title",
  lead: "bin_lead",
  site: "bin_site",
  account: "bin_account",
  removed: "bin_removed",
  goneOn: "bin_goneOn",
  restore: "bin_restore",
  actions: "bin_actions",
  restoreLabel: (name: string) => say("bin_restoreLabel", { name }),
  deleteForGood: "bin_deleteForGood",
  deleteLabel: (name: string) => say("bin_deleteLabel", { name }),
  sure: (name: string) => say("bin_sure", { name }),
  keep: "bin_keep",
  deleted: (name: string) => say("bin_deleted", { name }),
  empty: "bin_empty",
  emptyWhy: "bin_emptyWhy",
  open: "bin_open",
  look: "bin_look",
});
