/** The other doors of a locked vault, and what helps when none opens. */
export const doors = {
  usePasskey: "Use your passkey",
  useRecoveryKey: "Use the recovery key",
  usePassphrase: "Use the passphrase",
  openBackup: "Open a backup instead",
  backUp: "Back up",
  backingUp: "Writing and reading back…",
  backedUp: "Backup written. It opens with the recovery key.",
  forgotten: "Forgot it?",
  passkeyUntouched: "No passkey answered. Try again, or use the passphrase; nothing is lost.",
  passkeyRefused: "This passkey doesn’t open this vault. Use the passphrase; nothing is lost.",

  recoveryKeyTitle: "Your recovery key",
  recoveryKeyLead: "It stands on the sheet you printed. Spaces and line breaks don’t matter.",
  recoveryKey: "Recovery key",
  recoveryKeyStart: "It begins with AGE-SECRET-KEY-1.",
  recoveryKeyRefused: "This recovery key doesn’t open this vault. A newer one may have been printed since.",

  newPassphraseTitle: "Choose a new passphrase",
  newPassphraseLead: "You’re in. With a new passphrase, the forgotten one opens nothing from now on.",
  newPassphrase: "New passphrase",
  change: "Use this passphrase",
  changing: "Sealing everything again…",
  changeRefused: "That didn’t work any more. The passphrase is as it was.",

  forgottenTitle: "Without the passphrase",
  withDoors: "Another way in still works. Then choose a new passphrase.",
  noDoors:
    "Nobody can open this vault without its passphrase, its passkey or its recovery key. We can’t either: there is no other way in.",
  whatHelps: "What can still be done",
  help: [
    "Try once more, slowly: capitals, a space at the end, another keyboard layout.",
    "A backup whose passphrase you know opens in a new browser profile: add Countersign there and choose “Open a backup instead”. Nothing here is touched.",
    "Each site has its own way back: recovery codes on paper, or its support.",
  ],
  sealedForLater: "Keep a sealed copy, in case it comes back to you.",

  newerTitle: "Made by a newer Countersign",
  newer: "Update, and it opens again. Nothing was touched.",
  damagedTitle: "The vault can’t be read",
} as const;

/** What the popup reminds of, gently. */
export const reminders = {
  passphrase: "Type your passphrase once, so that you don’t forget it.",
  remembered: "You know it. We’ll ask again in a while.",
  check: "Check",
  checking: "Checking…",
  neverBackedUp: "Never backed up yet.",
  backupOld: "Your backup is old.",
  backUp: "Back up",
  dismiss: "Not now",
} as const;
