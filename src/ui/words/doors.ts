import { spoken } from "../say.ts";

/** The other doors of a locked vault, and what helps when none opens. */
export const doors = spoken({
  usePasskey: "doors_usePasskey",
  useRecoveryKey: "doors_useRecoveryKey",
  usePassphrase: "doors_usePassphrase",
  openBackup: "doors_openBackup",
  backUp: "doors_backUp",
  backingUp: "doors_backingUp",
  backedUp: "doors_backedUp",
  forgotten: "doors_forgotten",
  passkeyUntouched: "doors_passkeyUntouched",
  passkeyRefused: "doors_passkeyRefused",

  recoveryKeyTitle: "doors_recoveryKeyTitle",
  recoveryKeyLead: "doors_recoveryKeyLead",
  recoveryKey: "doors_recoveryKey",
  recoveryKeyStart: "doors_recoveryKeyStart",
  recoveryKeyRefused: "doors_recoveryKeyRefused",

  newPassphraseTitle: "doors_newPassphraseTitle",
  newPassphraseLead: "doors_newPassphraseLead",
  newPassphrase: "doors_newPassphrase",
  change: "doors_change",
  changing: "doors_changing",
  changeRefused: "doors_changeRefused",

  forgottenTitle: "doors_forgottenTitle",
  withDoors: "doors_withDoors",
  noDoors: "doors_noDoors",
  whatHelps: "doors_whatHelps",
  help: ["doors_help_1", "doors_help_2", "doors_help_3"],
  sealedForLater: "doors_sealedForLater",

  newerTitle: "doors_newerTitle",
  newer: "doors_newer",
  damagedTitle: "doors_damagedTitle",
});

/** What the popup reminds of, gently. */
export const reminders = spoken({
  passphrase: "reminders_passphrase",
  remembered: "reminders_remembered",
  check: "reminders_check",
  checking: "reminders_checking",
  neverBackedUp: "reminders_neverBackedUp",
  backupOld: "reminders_backupOld",
  backUp: "reminders_backUp",
  dismiss: "reminders_dismiss",
});
