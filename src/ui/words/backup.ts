/** Backups: making them, and how old the last one is. */
export const backup = {
  title: "Backup",
  lead: "Everything you keep, sealed in one file, to lie somewhere else than this computer.",
  last: (date: string, accounts: number | null) =>
    accounts === null
      ? `Last backed up ${date}, sealed as it lay`
      : `Last backed up ${date}, ${counted(accounts)}`,
  never: "Never backed up yet",
  dueHead: "A fresh backup would be good.",
  due: "Something changed since the last one.",
  firstDueHead: "There is no backup yet.",
  firstDue: (accounts: number) =>
    accounts === 1
      ? "Your account is in this browser and nowhere else."
      : `Your ${accounts} accounts are in this browser and nowhere else.`,
  removing: "Removing the extension removes the vault.",
  removingWhy: "So does deleting this browser profile. Only a backup brings it back.",

  now: "Back up now",
  withPassphrase: "Opens with your passphrase",
  withPassphraseWhy: "The passphrase as it is today, also after you change it here.",
  withPassphraseLabel: "Back up with your passphrase",
  passphraseHint: "Typed once more, so that everything can be read and put into the file.",
  withRecoveryKey: "Opens with the recovery key",
  withRecoveryKeyWhy: "One click, even while the vault is locked. The key is on the sheet you printed.",
  withRecoveryKeyLabel: "Back up with the recovery key",
  noRecoveryKey: "This vault has no recovery key yet.",
  makeRecoveryKey: "Make one in Security",
  button: "Back up",
  write: "Write the backup",
  writing: "Writing and reading back…",
  writingWhy: "This takes a few seconds on purpose: whoever guesses has to wait as long, each time.",
  wrong: "That isn’t it. Check Caps Lock; nothing was written.",
  written: "Backup written and read back.",
  checked: (accounts: number | null) => {
    if (accounts === null) return "The whole vault, sealed as it lies.";
    return accounts === 1 ? "1 account, checked." : `${accounts} accounts, checked one by one.`;
  },
  whereItIs: (name: string) => `Look for ${name} among your downloads, and keep it elsewhere too.`,

  byItself: "Automatic backups",
  byItselfWhy:
    "Into your downloads folder, under “Countersign backups”. They open with the recovery key, so none is made of a vault without one.",
  how: "How often",
  every: (days: number | null): string => {
    if (days === null) return "Off";
    return { 1: "Every day", 7: "Every week", 30: "Every month" }[days] ?? `Every ${days} days`;
  },
  asksBrowser: "The browser will ask whether Countersign may save downloads.",
  turnOn: "Turn on",
  change: "Change",
  notAllowed: "The browser didn’t allow it, so nothing changed. You can still back up by hand.",
  scheduled: (days: number | null) =>
    days === null
      ? "Automatic backups are off."
      : ({
          1: "From now on there is a backup every day.",
          7: "From now on there is a backup every week.",
          30: "From now on there is a backup every month.",
        }[days] ?? `From now on there is a backup every ${days} days.`),

  sealed: "A sealed copy",
  sealedWhy:
    "For the careful: the vault exactly as it lies here. It opens with what opens this vault today, and nothing else.",
  sealedButton: "Save a sealed copy",
  sealedSaved: "Sealed copy saved.",
  sealedKeep: (name: string) => `Look for ${name} among your downloads.`,
} as const;

/** Bringing accounts back from a backup. */
export const restore = {
  title: "Bring a backup back",
  lead: "Nothing is added before you have looked at it, and nothing of yours is overwritten without a tick.",
  drop: "Drop the backup here, or",
  choose: "Choose a file",
  reading: "Opening the file…",

  keyTitle: "What opens it?",
  opensWith: {
    passphrase: (name: string) => `${name} opens with the passphrase it was made with.`,
    "recovery-key": (name: string) => `${name} opens with the recovery key.`,
    "own-doors": (name: string) => `${name} is a sealed copy. It opens as its vault did.`,
  },
  passphraseOfFile: "Passphrase of the backup",
  passphraseHint: "The one the vault had when the file was made.",
  open: "Open",
  opening: "Opening…",
  useRecoveryKey: "Use the recovery key",
  usePassphrase: "Use the passphrase",
  wrongPassphrase: "That isn’t the passphrase of this file. It may be an older one; nothing changed.",
  wrongRecoveryKey:
    "This recovery key doesn’t open this file. It may be the one printed before or after; nothing changed.",

  previewTitle: "Look before you restore",
  previewLead: (name: string, date: string) => `${name}, made ${date}. Nothing has been saved yet.`,
  found: "found",
  willBeAdded: "will be added",
  willBeReplaced: "will be replaced",
  same: "already here",
  unreadable: "can’t be read",
  all: "All that are new",
  site: "Site",
  account: "Account",
  codeAt: (time: string) => `Code at ${time}`,
  counter: "Counter",
  whatHappens: "What happens",
  recoveryCodes: (count: number) => (count === 1 ? "1 recovery code" : `${count} recovery codes`),
  take: (name: string) => `Take ${name}`,
  tag: {
    new: "New",
    same: "Same",
    older: "Yours is newer",
    newer: "The backup is newer",
    conflicting: "Changed on both sides",
    removed: "Deleted here",
  },
  untaken: {
    new: "Left out",
    same: "Nothing to do",
    older: "Yours stays",
    newer: "Yours stays",
    conflicting: "Yours stays",
    removed: "Stays deleted",
  },
  yoursToBin: "Yours goes to the bin for 30 days",
  comesBack: "Comes back",
  more: (count: number) => `${count} more.`,
  moreNew: (count: number) => `${count} more, all new.`,
  showMore: (count: number) => `Show ${count}`,
  nothingNew: "Everything in this backup is here already.",
  nothingInIt: "There are no accounts in this backup.",
  unreadableHead: (count: number) =>
    count === 1 ? "One account can’t be read." : `${count} accounts can’t be read.`,
  unreadableWhy: "It may have been made by a newer Countersign. The rest is fine.",
  add: (added: number, replaced: number) => {
    if (added === 0 && replaced === 0) return "Add accounts";
    if (replaced === 0) return `Add ${counted(added)}`;
    return added === 0 ? `Replace ${counted(replaced)}` : `Add ${added}, replace ${replaced}`;
  },
  adding: "Adding…",
  done: (added: number, replaced: number) => {
    if (replaced === 0) return added === 1 ? "1 account is added." : `${added} accounts are added.`;
    const bin = replaced === 1 ? "yours is in the bin for 30 days" : "yours are in the bin for 30 days";
    return added === 0
      ? `${counted(replaced)} replaced; ${bin}.`
      : `${added} added, ${replaced} replaced; ${bin}.`;
  },
} as const;

/** Making a vault of a backup, where there is none yet. */
export const openBackup = {
  title: "Open a backup",
  lead: "A backup file, and the passphrase or the recovery key that opens it.",
  passphraseTitle: "And from now on?",
  passphraseLead: "The backup is open. Choose what opens your vault in this browser.",
  keepsPassphrase: "Its passphrase opens your vault here from now on. You can change it in Security.",
  choose: "Use this passphrase",
  working: "Sealing…",
} as const;

/** The bin. */
export const bin = {
  title: "Bin",
  lead: "What was deleted or replaced stays here for 30 days, with its recovery codes.",
  site: "Site",
  account: "Account",
  removed: "Deleted",
  goneOn: "Gone for good",
  restore: "Restore",
  actions: "What you can do",
  restoreLabel: (name: string) => `Restore ${name}`,
  deleteForGood: "Delete for good",
  deleteLabel: (name: string) => `Delete for good: ${name}`,
  sure: (name: string) => `Delete ${name} for good? Nothing brings it back but a backup.`,
  keep: "Keep it",
  deleted: (name: string) => `${name} is gone for good.`,
  empty: "The bin is empty.",
  emptyWhy: "What you delete waits here for 30 days before it goes.",
  open: "From the bin",
  look: "Open the bin",
} as const;

function counted(accounts: number): string {
  return accounts === 1 ? "1 account" : `${accounts} accounts`;
}
