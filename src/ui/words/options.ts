/** The options page. */
export const options = {
  title: "Countersign: options",
  nav: {
    accounts: "Accounts",
    security: "Security",
    import: "Import",
    export: "Export",
    backup: "Backup",
    sites: "Sites",
    bin: "Bin",
    image: "Add from an image",
    about: "About",
  },
  sections: "Sections",

  accountsLead: "What you keep, and where its codes may be filled.",
  accountsWhere: "Open Countersign from the toolbar to use, rename or delete them.",
  kept: (count: number) => (count === 1 ? "account kept" : "accounts kept"),
  fillOnSite: (count: number) => (count === 1 ? "fills on its own site" : "fill on their own site"),
  site: "Site",
  account: "Account",
  fillsOn: "Fills on",
  lastFilled: "Last filled",
  never: "never",
  nowhere: "nowhere yet",

  securityLead: "Who can open your vault, and when it closes by itself.",

  imageLead: "A screenshot or a photo of the QR code a site showed you. It is read on this computer.",
  drop: "Drop or paste the picture here, or",
  choose: "Choose a file",

  aboutLead: "What it is, and what is kept where.",
  version: "Version",
  where: "Where things are",
  whereWhy:
    "Accounts and recovery codes lie encrypted in this browser profile and nowhere else. While unlocked, the keys to them are in memory only; locking or closing the browser takes them away.",
  network: "What leaves this computer",
  networkWhy: "Nothing. Countersign has no server and sends no statistics.",
  reads: "What it reads",
  readsWhy:
    "On pages you open it looks for code boxes, QR codes and recovery codes. What it sees stays here.",
} as const;
