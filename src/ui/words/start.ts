/** The page that opens once, after the install. */
export const startWords = {
  does: [
    { head: "A site shows a QR code", text: "One click adds the account. You don’t need your phone." },
    { head: "A site asks for a code", text: "One click fills it, on that site and nowhere else." },
    { head: "A site shows a recovery code", text: "One click keeps it with the account." },
  ],
  doesLabel: "What Countersign does",

  readyTitle: "Your vault is ready",
  ready: "From here on it works by itself: go to a site, and Countersign comes when it is needed.",

  practice: "Try it once",
  practiceWhy: "On a pretend site, inside Countersign. It takes a minute.",
  practise: "Practise",

  pin: "Keep it at hand",
  pinned: "Countersign is on your toolbar.",
  pinChrome: "Press the puzzle piece beside the address, then the pin beside Countersign.",
  pinFirefox: "Press the puzzle piece beside the address, then the cog beside Countersign: “Pin to Toolbar”.",

  access: "Let it see pages",
  accessWhy:
    "Your browser shows Countersign pages only when you open it on them, so nothing is offered by itself.",
  accessAll: "Countersign sees the pages you open. What it sees stays here.",

  keys: "From the keyboard",
  keysFor: { open: "opens Countersign", fill: "fills this page’s code" },

  import: "Coming from another app?",
  importWhy: "Bring your accounts along: from Google Authenticator, Aegis, 2FAS, Bitwarden and ten more.",
  toImport: "Import",

  allOptions: "All options",
} as const;
