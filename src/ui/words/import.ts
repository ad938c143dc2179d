import type { ImportState } from "../../messages/import-views.ts";

/** Bringing accounts from another app. */
export const importing = {
  title: "Import",
  lead: "Bring your accounts from another app. Files are read on this computer, and nothing is added before you have looked at it.",
  drop: "Drop the app’s export here, or a picture of its QR codes, or",
  choose: "Choose files",
  paste: "Paste what it copied",
  pasteHint: "Key URIs, one a line, or the text of an export.",
  pasteRead: "Read it",
  pasted: "What you pasted",
  aFile: "Your file",
  camera: "Scan with the camera",
  cameraFilm: "What the camera saw",
  cameraMore: (read: number, size: number) => `${read} of ${size} read. Show the next one.`,
  knows: "Works with",
  apps: "Google Authenticator, Aegis, 2FAS, Ente Auth, Proton, Bitwarden, 1Password, KeePassXC, LastPass Authenticator, FreeOTP, andOTP, Raivo, Stratum, Steam and others",
  without: "Microsoft Authenticator, Authy, Duo or Okta?",
  withoutWhy:
    "They don’t let keys out. Sign in to each site, open its security page and set up two-step sign-in anew: Countersign catches the code.",

  reading: (name: string) => `Reading ${name}`,
  makingKey: "Opening it with the password. Good apps make this slow on purpose.",
  rows: (done: number, total: number) => `${count(done)} of ${count(total)}`,
  stop: "Stop",

  passwordTitle: (app: string) => `${app} locked this file`,
  passwordLead: (name: string, app: string) => `${name} opens with the password that was set in ${app}.`,
  password: "Password",
  open: "Open",

  previewTitle: "Look before you import",
  previewLead: (from: string) => `${from}, read on this computer. Nothing has been saved yet.`,
  from: (name: string, others: number, app: string) =>
    others === 0 ? `${name} of ${app}` : `${name} and ${others} more`,
  found: "found",
  willBeAdded: "will be added",
  willBeReplaced: "will be replaced",
  counters: "counters move on",
  willBeNotes: "kept as notes",
  same: "already here",
  unread: "left out",
  all: "All that can be added",
  site: "Site",
  account: "Account",
  code: "Code now",
  whatHappens: "What happens",
  counter: (next: number) => `Counter ${next}`,
  unnamed: "Without a name",
  take: (name: string) => `Take ${name}`,
  tag: {
    new: "New",
    same: "Already here",
    further: "Further on",
    differs: "Another key",
    repeated: "Twice in it",
    removed: "Deleted here",
  } satisfies Record<ImportState, string>,
  trashed: "In its bin",
  asNote: "Kept as a note",
  keepNote: (name: string) => `Keep a note of ${name}`,
  failed: "Can’t read",
  same1: "Same key; nothing to do",
  further1: (counter: number) => `Your counter moves on to ${counter}`,
  beside: "Beside yours",
  insteadOf: "Yours goes to the bin",
  replace: "Replace it",
  keepBoth: "Keep both",
  repeated1: "The same key, once is enough",
  removed1: "You deleted it; tick to have it back",
  trashed1: "Thrown away in the old app",
  leftOut: "Left out",
  retire: "Stop using it in the old app",
  recoveryCodes: (codes: number) => (codes === 1 ? "1 recovery code" : `${codes} recovery codes`),
  fills: (host: string, others: number) =>
    others === 0 ? `Fills on ${host}` : `Fills on ${host} and ${others} more`,
  shortSecret: "A short key: check that its code is right",
  oddSecret: "A character of its key may be missing: check its code",
  kinds: {
    motp: "mOTP, which we don’t make",
    yandex: "Yandex’s own codes, which we don’t make",
    md5: "It uses MD5, which we don’t make",
    gost: "It uses GOST, which we don’t make",
  },
  more: (left: number) => `${count(left)} more.`,
  moreNew: (left: number) => `${count(left)} more, all new.`,
  showMore: (next: number) => `Show ${count(next)}`,
  openHead: "This file holds every key in the open.",
  openWhy: "Once your accounts are in, delete it and empty the bin.",
  partHead: (number: number, size: number) => `QR code ${number} of ${size} is missing.`,
  partsHead: (numbers: string, size: number) => `QR codes ${numbers} of ${size} are missing.`,
  partsWhy: "Add a picture of it to have all accounts, or go on with these.",
  addMore: "Add another file",
  compare: "Compare a few codes with the old app: the same ones there mean that all is well.",
  nothingIn: "There are no one-time codes in it.",
  nothingNew: "Everything in it is here already.",
  skipped: (entries: number) =>
    entries === 1
      ? "1 other entry has no one-time code."
      : `${count(entries)} other entries have no one-time code.`,
  add: (accounts: number, notes: number) => {
    if (notes === 0) return accounts === 0 ? "Add accounts" : `Add ${accountsOf(accounts)}`;
    return accounts === 0 ? `Keep ${notesOf(notes)}` : `Add ${accountsOf(accounts)} and ${notesOf(notes)}`;
  },
  goOn: "Move the counters on",
  adding: (accounts: number, notes: number) => `Adding ${both(accounts, notes)}…`,

  doneTitle: (accounts: number, notes: number) => {
    if (accounts === 1) return "One account is in";
    if (accounts > 0) return `${count(accounts)} accounts are in`;
    if (notes === 0) return "All is up to date";
    return notes === 1 ? "One note is kept" : `${count(notes)} notes are kept`;
  },
  doneLead: "They are sealed in your vault, and a second copy is kept.",
  doneReplaced: (accounts: number) =>
    accounts === 1
      ? "The one it replaced is in the bin for 30 days."
      : "Those they replaced are in the bin for 30 days.",
  doneAdvanced: (counters: number) =>
    counters === 1 ? "One counter moved on." : `${count(counters)} counters moved on.`,
  doneNoted: (notes: number) =>
    notes === 1 ? "One entry is kept as a note." : `${count(notes)} entries are kept as notes.`,
  doneNotesWhere: "Notes are under Accounts, below the table.",
  doneOrigins: "Where an account doesn’t know its site yet, it asks once, when you first fill its code.",
  saveReport: "Save the report",
  undo: "Undo the import",
  undoing: "Undoing…",
  undone: (accounts: number, notes: number) => `${both(accounts, notes)} taken out again.`,
  finish: "Done",

  earlier: "Imports so far",
  earlierRow: (accounts: number, notes: number, when: string) => `${both(accounts, notes)}, ${when}`,
  failedFile: (name: string, sentence: string) => `${name}: ${sentence}`,
} as const;

/** The report of an import: what is saved as a text, without a secret. */
export const importReport = {
  title: "Countersign: what was imported",
  taken: "taken",
  noted: "kept as a note",
  notTaken: "not taken",
} as const;

function accountsOf(accounts: number): string {
  return accounts === 1 ? "1 account" : `${count(accounts)} accounts`;
}

function notesOf(notes: number): string {
  return notes === 1 ? "1 note" : `${count(notes)} notes`;
}

function both(accounts: number, notes: number): string {
  if (notes === 0) return accountsOf(accounts);
  return accounts === 0 ? notesOf(notes) : `${accountsOf(accounts)} and ${notesOf(notes)}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
