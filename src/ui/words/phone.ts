/** An account's QR code once more, for a second authenticator. */
export const phone = {
  offer: "Also add it to my phone",
  title: (name: string) => `Add ${name} to your phone`,
  lead: "We show the QR code of this account once more, as the site showed it. The authenticator app on your phone scans it and then makes the same codes.",
  proveWhy: "Whoever sees the code can make this account’s codes for ever, so your passphrase comes first.",
  show: "Show the QR code",
  counterHead: "This account counts.",
  counter:
    "Each code that either of them makes moves only its own counter, and the site soon refuses the other. Use one of the two.",

  shownTitle: "Scan it with your phone",
  steps: [
    "Open the authenticator app on your phone and choose to add an account.",
    "Point its camera at the code.",
    "Compare: from now on both show the same numbers.",
  ],
  compare: "Your phone shows now",
  picture: (name: string) => `QR code with the key of ${name}`,
  hides: (minutes: number) =>
    `It goes from the screen after ${minutes} minutes, or when you leave this page.`,
  done: "Done",

  doneTitle: "The code is off the screen",
  doneLead: "If your phone shows the same numbers as Countersign, you’re set. The account stays here, too.",
  again: "Show it again",
  unknown: "This account isn’t here any more.",
} as const;
