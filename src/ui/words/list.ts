const dayInMinutes = 24 * 60;

/** The popup's list. */
export const list = {
  find: "Find an account",
  add: "Add an account",
  forThisPage: "For this page",
  otherAccounts: "Other accounts",
  yourAccounts: "Your accounts",
  found: (found: number, all: number) => `${found} of ${all === 1 ? "1 account" : `${all} accounts`}`,
  range: (first: number, last: number, all: number) => `${first}–${last} of ${all}`,
  noneFound: (query: string) => `No account is called “${query}”.`,
  noneFoundNext: "We look in site names and account names.",
  locksIn: (minutes: number) => {
    if (minutes < 1) return "Locks itself in less than 1 min";
    if (minutes < 90) return `Locks itself in ${minutes} min`;
    return minutes < dayInMinutes
      ? `Locks itself in ${Math.round(minutes / 60)} h`
      : "Locks when the browser closes";
  },
  copyInstead: "Copy instead",
  detailsOf: (name: string) => `Details of ${name}`,
  copyCodeOf: (name: string) => `Copy the code of ${name}:`,
  nextCodeOf: (name: string) => `Next code of ${name}`,
  keys: { choose: "choose", copy: "copy", fill: "fill", details: "details" },

  emptyTitle: "Nothing to keep yet",
  empty: "When a site shows you a QR code, we’ll offer to add it. You don’t need your phone.",

  damagedHead: (count: number) =>
    count === 1 ? "One account is damaged." : `${count} accounts are damaged.`,
  damaged: (fine: number) =>
    fine === 0 ? "We’ve set it aside and kept it." : "We’ve set it aside and kept it; the rest are fine.",
} as const;
