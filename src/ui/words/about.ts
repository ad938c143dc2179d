/** What we are, and why the browser lets us do what we do. */
export const about = {
  licence: "Licence",
  licenceWhy: "MIT. What else is in it, and under which terms, stands in a list.",
  licences: "Read the list",
  report: "Something’s wrong?",
  reportWhy:
    "Report it where you got Countersign, with the version above. A weakness: privately, please, as the source’s SECURITY.md says. Never send a QR code, a key or a recovery code.",

  permissions: "What it may do here, and why",
  permissionsWhy: "As few permissions as it can do with, and each for one reason.",
  permission: "Permission",
  reason: "Why",
  onlyIfAsked: "only if you ask for it",
  reasons: {
    "<all_urls>": "to notice QR codes, code boxes and recovery codes on the pages where they appear",
    storage: "to keep the unlocked keys in memory, and the sealed second copy of the vault",
    unlimitedStorage: "so that the browser never throws the vault away to make room",
    alarms: "to lock after a while, and to make backups when they’re due",
    idle: "to lock when nobody is there",
    scripting: "to look closely only at pages where there is something",
    contextMenus: "to fill a code by a right click on its box",
    menus: "to fill a code by a right click on its box",
    sidePanel: "to stay open at the side",
    downloads: "to write backups by themselves",
    clipboardRead: "to see whether a copied code is still on the clipboard",
    clipboardWrite: "to clear it from there",
    offscreen: "to clear it with the popup closed",
  },
} as const;
