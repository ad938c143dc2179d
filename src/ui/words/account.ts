/** One account's page. */
export const account = {
  rename: "Rename",
  more: "More",
  lastFilled: (when: string) => `Last filled ${when}`,
  neverFilled: "Not used yet",

  fillsOn: "Fills on",
  exactly: "exactly these addresses",
  nowhere: "No address yet. Copy its code, or add the page it belongs to.",
  unasked: (origin: string) => `Fill on ${origin} without asking`,
  unaskedIs: { on: "Fills without asking", off: "Fills when you ask" },
  unaskedWhy: "Switched on, the code goes in by itself when asked for.",
  removeOrigin: (origin: string) => `Stop filling on ${origin}`,
  addThisPage: (host: string) => `Add ${host}`,

  recoveryCodes: "Recovery codes",
  left: (left: number, all: number) => `${left} of ${all} left`,
  none: "None kept. When the site shows them, we’ll offer to keep them.",
  hiddenCode: (position: number) => `Recovery code ${position}, hidden`,
  hidesIn: (seconds: number) => `Hidden again in ${seconds} s. Each one works once.`,
  showCodes: "Show codes",
  hide: "Hide",
  addCodes: "Add codes",
  addCodesLabel: "Recovery codes, one on each line",
  addCodesSubmit: "Keep them",
  used: "Used",
  tried: "Tried",
  retired: "Retired",
  markUsed: (position: number) => `Mark recovery code ${position} as used`,
  markUnused: (position: number) => `Mark recovery code ${position} as not used`,
  proveTitle: "Show your recovery codes",
  proveLead: "Type your passphrase once more: these codes can open the account on their own.",
  proveHint: "They hide again after 30 seconds.",
  proveSubmit: "Show the codes",

  detailsTitle: "Details",
  type: "Type",
  algorithm: "Algorithm",
  added: "Added",
  history: "History",

  twinHead: (count: number) =>
    count === 1 ? "You keep this name twice." : `You keep this name ${count + 1} times.`,
  twin: "If this key replaces the other one, put the other in the bin.",
  replace: "Replace the other",
  replaceTitle: "Replace the other key?",
  stays: "stays",
  goes: "to the bin",
  addedOn: (date: string) => `Key added on ${date}`,
  replaceMoves: "Its recovery codes and addresses move over to the newer one.",
  replaceCheck: "Do it once a code of the newer key has signed you in.",
  replaceConfirm: "Replace it",
  replaced: "Replaced. The other key is in the bin for 30 days.",

  remove: "Delete",
  save: "Save",
} as const;

/** What happened to an account, as its history tells it; `place` is a host, or null when it was in our own window. */
export const historyWords: Readonly<Record<string, (place: string | null) => string>> = {
  added: (place) => (place === null ? "Added by hand" : `Added from ${place}`),
  imported: () => "Brought from another app",
  filled: (place) => (place === null ? "Code filled" : `Code filled on ${place}`),
  copied: () => "Code copied",
  renamed: () => "Renamed",
  "origin-added": (place) => (place === null ? "An address added" : `Fills on ${place} too`),
  "origin-removed": (place) => (place === null ? "An address removed" : `No longer fills on ${place}`),
  "recovery-kept": (place) => (place === null ? "Recovery codes kept" : `Recovery codes kept from ${place}`),
  "recovery-filled": (place) =>
    place === null ? "Recovery code filled" : `Recovery code filled on ${place}`,
  "recovery-used": () => "Recovery code used",
  replaced: () => "Took another key’s place",
};
