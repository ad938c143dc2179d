import { say, spoken } from "../say.ts";

/** How strong a new passphrase is, while it is chosen. */
export const strengthWords = spoken({
  start: "passphrase_start",
  tooShort: (missing: number) => say("passphrase_tooShort", { missing }),
  looking: "passphrase_looking",
  weak: "passphrase_weak",
  weakness: {
    common: "passphrase_weak_common",
    repeats: "passphrase_weak_repeats",
    row: "passphrase_weak_row",
    date: "passphrase_weak_date",
  },
  fair: "passphrase_fair",
  strong: "passphrase_strong",

  suggest: "passphrase_suggest",
  suggestAnother: "passphrase_suggestAnother",
  writeDown: "passphrase_writeDown",
});
