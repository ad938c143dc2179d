import type { Purpose } from "../../messages/views.ts";

/** The first run. */
export const welcome = {
  title: "Your sign-in codes, kept under your seal",
  lead: "Choose a passphrase. It encrypts everything here, and only you know it.",
  noReset:
    "Nobody can reset it for you. Once forgotten, it leaves everything sealed: write it down somewhere safe.",
  create: "Create my vault",
  working: "Sealing…",
  workingWhy: "This takes a moment on purpose: whoever guesses has to wait as long, each time.",
} as const;

/** A passphrase, wherever one is typed. */
export const passphrase = {
  label: "Passphrase",
  again: "Once more, to be sure",
  show: "Show the passphrase",
  hide: "Hide the passphrase",
  tooShort: (missing: number) =>
    missing === 1
      ? "One more character; ten or more are needed."
      : `${missing} more characters; ten or more are needed.`,
  differ: "These two differ. Look at both with the eye.",
  weak: "Weak. A guesser with time gets there. Add a word or two.",
  fair: "Fair. One more unrelated word makes it strong.",
  strong: "Strong. Long and varied: hard to guess.",
  start: "Four unrelated words are easy to keep and hard to guess.",
  wrong: "That isn’t it. Check Caps Lock; nothing is lost.",
} as const;

/** The locked vault. What stands around the names is in two halves, since the names are set in ink. */
export const unlocking = {
  title: "Sealed",
  plain: "Unlock to see your codes.",
  working: "Unlocking…",
  forPage: (purpose: Purpose): readonly [string, string] => purposes[purpose.kind],
} as const;

const purposes: Readonly<Record<Purpose["kind"], readonly [string, string]>> = {
  fill: ["Unlock to fill your code for", ""],
  enrol: ["Unlock to add", "from"],
  "keep-recovery": ["Unlock to keep the recovery code from", ""],
  "use-recovery": ["Unlock to use a recovery code on", ""],
};
