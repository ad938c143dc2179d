/** Taking accounts to another app. */
export const exporting = {
  title: "Export",
  lead: "Take your accounts to another app, all or some. They stay here too, until you delete them.",
  none: "There is nothing to export yet",
  noneWhy: "Once you keep an account, you can take it from here to any other app.",
  instead: "Only to be safe?",
  insteadWhy: "A backup is sealed, holds everything, and comes back whole.",
  toBackup: "Make a backup",
  damaged: (count: number) =>
    count === 1
      ? "One account can’t be read and stays behind."
      : `${counted(count)} can’t be read and stay behind.`,

  file: "A file for another app",
  phone: "QR codes for a phone",
  paper: "On paper",
  locked: "Locked",
  open: "In the open",
  choose: { file: "Export", codes: "Show", sheet: "Print" },

  formats: {
    "aegis-encrypted": {
      name: "Aegis, with a password",
      why: "The best way out: nothing in it is of use without its password. Notes, tags and favourites go along.",
      title: "Export to Aegis",
      stays: "Recovery codes, the sites to fill on and entries kept as notes stay here.",
      submit: "Lock and save the file",
    },
    aegis: {
      name: "Aegis, without a password",
      why: "The same for apps that can’t open a locked one.",
      title: "Export to Aegis",
      stays: "Recovery codes, the sites to fill on and entries kept as notes stay here.",
      submit: "Save the file",
    },
    "two-fas": {
      name: "2FAS",
      why: "Names, their order and one tag each go along.",
      title: "Export to 2FAS",
      stays:
        "Notes, favourites, further tags, recovery codes, the sites to fill on and entries kept as notes stay here.",
      submit: "Save the file",
    },
    "key-uris": {
      name: "Key URIs",
      why: "A text with a line for each account. Nearly every app reads it; only names go along.",
      title: "Export as key URIs",
      stays:
        "Notes, tags, favourites, recovery codes, the sites to fill on and entries kept as notes stay here.",
      submit: "Save the file",
    },
    google: {
      name: "Google Authenticator",
      why: "Ten accounts to a code, scanned there under “Transfer accounts”.",
      title: "Export to Google Authenticator",
      stays:
        "Notes, tags, favourites, recovery codes, the sites to fill on and entries kept as notes stay here.",
      submit: "Show the QR codes",
    },
    codes: {
      name: "A QR code for each account",
      why: "One after the other, as the sites once showed them. Any authenticator app reads them.",
      title: "Show accounts as QR codes",
      stays:
        "Notes, tags, favourites, recovery codes, the sites to fill on and entries kept as notes stay here.",
      submit: "Show the QR codes",
    },
    sheet: {
      name: "A printed sheet",
      why: "Every account with its QR code and its key, to be scanned or typed when nothing else is left.",
      title: "Print your accounts",
      stays:
        "Notes, tags, favourites, recovery codes, the sites to fill on and entries kept as notes are not on it.",
      submit: "Make the sheet",
    },
  },

  // which accounts
  accountsLead: "Every account is ticked. Untick what is to stay.",
  all: "All that can go along",
  site: "Site",
  account: "Account",
  codes: "Codes",
  whatHappens: "What happens",
  take: (name: string) => `Take ${name}`,
  total: "kept here",
  goAlong: "go along",
  cannot: "can’t go along",
  time: (digits: number) => `Time, ${digits} digits`,
  counter: (digits: number) => `Counter, ${digits} digits`,
  steam: "Steam",
  tag: { goes: "Goes along", stays: "Left out", cannot: "Can’t go along" },
  counterWhy: "Use it in one app only from then on",
  hindrance: {
    steam: "There are no Steam codes there",
    algorithm: (name: string) => `${name} is unknown there`,
    digits: (digits: number) => `There are no codes of ${digits} digits there`,
    period: (seconds: number) => `There are no codes for ${seconds} s there`,
    counter: "Its counter is too high for it",
    steamName: "It would be taken for a Steam code",
  },
  more: (left: number) => `${count(left)} more.`,
  showMore: (next: number) => `Show ${count(next)}`,
  cannotHead: (accounts: number) =>
    accounts === 1 ? "One account can’t go this way." : `${counted(accounts)} can’t go this way.`,
  cannotWhy: "They stay here as they are. Another way may carry them.",
  accountsLeadNone: "None of your accounts can go this way. Another one may carry them.",
  goOn: (accounts: number) => (accounts === 0 ? "Go on" : `Go on with ${counted(accounts)}`),

  // the proof, and the password
  lockTitle: "Choose a password for the file",
  lockLead: (accounts: number) =>
    `It locks ${counted(accounts)}, and you’ll type it once in Aegis. Without it nobody opens the file, and neither can we.`,
  password: "Password of the file",
  proof: "Your passphrase",
  proofLead: "And your passphrase, since keys leave the vault:",
  redTitle: {
    file: (accounts: number) => `This file gives ${accounts === 1 ? "an account" : counted(accounts)} away`,
    codes: (accounts: number) =>
      `These QR codes give ${accounts === 1 ? "an account" : counted(accounts)} away`,
    sheet: (accounts: number) => `This sheet gives ${accounts === 1 ? "an account" : counted(accounts)} away`,
  },
  redLead: {
    file: "It holds their keys in the open. Whoever reads it can make your codes, today and in years, and you won’t notice.",
    codes:
      "They hold the keys in the open. Whoever photographs them can make your codes, today and in years, and you won’t notice.",
    sheet:
      "It holds their keys in the open. Whoever copies it can make your codes, today and in years, and you won’t notice.",
  },
  redSteps: {
    file: [
      "Save it where only you can read: in no synced folder, no chat and no mail.",
      "When your accounts are in the other app, delete it and empty the bin.",
    ],
    codes: [
      "They’ll be on this screen: see that nobody looks over your shoulder and nothing records it.",
      "Close them when the phone has them.",
    ],
    sheet: [
      "Print it on a printer of your own, and not into a file.",
      "Keep it with your papers, away from this computer.",
    ],
  },
  passkeyLead: "Your browser asks for the passkey when you press the button.",
  noWay:
    "Then keys can’t leave the vault: nothing else opens it. While it’s still open, set up your accounts’ codes anew at their sites.",
  working: "Writing it…",

  // done
  doneTitle: (accounts: number) =>
    accounts === 1 ? "One account is in the file" : `${counted(accounts)} are in the file`,
  doneWhere: (name: string) => `Look for ${name} among your downloads.`,
  doneOpenHead: "It lies there in the open.",
  doneOpen: "When your accounts are in the other app, delete it and empty the bin.",
  doneLockedHead: "It is locked.",
  doneLocked:
    "In Aegis, choose Import from file and type its password. Compare a few codes before you rely on them.",
  finish: "Done",

  scanGoogle:
    "In Google Authenticator choose “Transfer accounts”, then “Import accounts”, and scan each code.",
  scanOne: "Scan it with the other app, as you would at the site.",
  code: (number: number, all: number) => `Code ${number} of ${all}`,
  picture: (names: string) => `QR code with the keys of ${names}`,
  before: "Back",
  after: "Next code",

  sheetTitle: (accounts: number) => `The sheet with ${counted(accounts)} is ready`,
  sheetLead: "It is only on paper: when you leave this page, it is gone.",
  print: "Print the sheet",
  sheet: {
    name: "Countersign accounts",
    title: "Accounts from Countersign",
    made: (accounts: number, date: string) => `${counted(accounts)}, printed ${date}`,
    what: "Whoever has this sheet can make the codes of these accounts. Scan a QR code with an authenticator app, or type the key beneath the name.",
    key: "Key",
    picture: "QR code of the account",
    numbers: (algorithm: string, digits: number) => `${algorithm}, ${digits} digits`,
    period: (seconds: number) => `${seconds} s`,
    counter: (next: number) => `counter ${next} when it was printed`,
    steam: "Steam",
  },
} as const;

function counted(accounts: number): string {
  return accounts === 1 ? "1 account" : `${count(accounts)} accounts`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
