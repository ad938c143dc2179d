/** The recovery sheet: paper for the day on which nothing else is left. */
export const sheet = {
  title: "Recovery sheet",
  lead: "One paper for a bad day: your accounts and the recovery codes that still let you in.",
  none: "There is nothing to print yet",
  noneWhy: "Once you keep an account, its unused recovery codes can be printed here.",

  all: "All accounts",
  take: (name: string) => `Print ${name}`,
  site: "Site",
  account: "Account",
  codes: "Unused codes",
  codesOf: (count: number) => (count === 0 ? "none kept" : String(count)),
  noCodes: (accounts: number) =>
    accounts === 1
      ? "One account has no recovery code here. Many sites hand out new ones in their security settings."
      : `${accounts} accounts have no recovery code here. Many sites hand out new ones in their security settings.`,
  goOn: (accounts: number) => (accounts === 1 ? "Go on with 1 account" : `Go on with ${accounts} accounts`),
  more: (rest: number) => (rest === 1 ? "and one more" : `and ${rest} more`),
  showAll: "Show them all",

  keyName: "The vault’s recovery key",
  keyNone: "There’s none yet. With one on paper, a forgotten passphrase costs you nothing.",
  keyThere: (number: string, date: string) =>
    `No. ${number}, printed ${date}. It can’t be shown again; print a new one if the paper is lost.`,
  keyMake: "Print one",
  keyNew: "Print a new one",
  accountsToo: "The accounts’ own keys",
  accountsTooWhy: "They are not on this sheet: whoever has them makes your codes. Export prints them.",
  accountsTooDo: "To the export",

  proveTitle: "Your passphrase first",
  proveLead: (codes: number) =>
    codes === 1
      ? "Whoever has this sheet can use the recovery code on it."
      : `Whoever has this sheet can use the ${codes} recovery codes on it.`,
  steps: [
    "Print it on a printer of your own, and not into a file.",
    "Keep it with your papers, away from this computer.",
    "Print a new one after you used codes, and tear this one up.",
  ],
  make: "Make the sheet",

  readyTitle: "The sheet is ready",
  readyLead: "It is only on paper: when you leave this page, it is gone.",
  print: "Print the sheet",
  done: "Done",
  preview: "How it looks",

  paper: {
    name: "Countersign recovery sheet",
    title: "Recovery sheet",
    made: (accounts: string, date: string) => `${accounts}, printed ${date}`,
    what: "Each code lets you past the second step of its site once. Choose “recovery code” or “backup code” there, type one, and tick it off here.",
    place: "For the vault on (computer, browser, profile):",
    none: "No recovery code is kept. The site’s support is the way back.",
    keyNone: "This vault had no recovery key when this was printed.",
    keyThere: (number: string) =>
      `The vault’s recovery key is on a sheet of its own: No. ${number}, or a higher one.`,
  },

  /** With a new recovery key. */
  withCodes: "Print my recovery codes on it, too",
  withCodesWhy: "The accounts’ unused recovery codes, on the same paper as the key.",
} as const;
