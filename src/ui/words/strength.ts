/** How strong a new passphrase is, while it is chosen. */
export const strengthWords = {
  start: "Four unrelated words are easy to keep and hard to guess.",
  tooShort: (missing: number) =>
    missing === 1
      ? "One more character; ten or more are needed."
      : `${missing} more characters; ten or more are needed.`,
  looking: "Looking at it…",
  weak: "Weak. A guesser with time gets there. Add a word or two.",
  weakness: {
    common: "Weak. Many people use one like it, so it is tried first. Add unrelated words.",
    repeats: "Weak. What repeats adds nothing. Add unrelated words.",
    row: "Weak. Rows of keys or letters are tried first. Add unrelated words.",
    date: "Weak. Dates are tried first. Add unrelated words.",
  },
  fair: "Fair. One more unrelated word makes it strong.",
  strong: "Strong. Long and varied: hard to guess.",

  suggest: "Suggest one",
  suggestAnother: "Suggest another",
  writeDown: "Write these five words down on paper. Then type them once more, from there.",
} as const;
