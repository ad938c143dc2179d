/** The practice page: a pretend portal in a page of ours, with the real card beside it. */
export const practiceWords = {
  nav: "Practice",
  title: "Try it on a pretend site",
  lead: "The site is made up; the rest is real: the QR code is read, the account goes into your vault, the codes are checked. At the end you remove it.",
  site: "A pretend site",
  pretend: "pretend",
  card: "What Countersign says",
  cardGone: "You closed the card. On a real site the toolbar button brings it back.",
  bringBack: "Bring it back",

  steps: {
    "set-up": "1 of 3: the site shows you a key. Press “Add to Countersign”, then “Continue”.",
    "recovery-code": "2 of 3: the site shows you a recovery code. Keep it, then go on.",
    "sign-in": "3 of 3: the site asks for a code. Press “Fill”, then “Continue”.",
    "recovery-sign-in": "The site asks for your recovery code. Use the one you kept.",
    "signed-in": "Done: the site let you in.",
  },

  portal: {
    name: "Practice portal",
    "set-up": "Secure your account",
    "recovery-code": "Write down your recovery code",
    "sign-in": "Verify your identity",
    "recovery-sign-in": "Use your recovery code",
    "signed-in": "You are signed in",
    scan: "Scan this QR code with your authenticator app.",
    qrCode: "QR code of the practice account",
    key: "Or type this key:",
    code: "Your one-time code",
    recoveryCode: "Your recovery code",
    keepSafe: "It lets you in once, without your authenticator.",
    goOn: "Continue",
    useRecovery: "Use a recovery code instead",
    useCode: "Use a one-time code instead",
    signOut: "Sign out and sign in again",
    refused: "That isn’t right. Try again.",
  },

  prove: {
    proveLead: "A recovery code leaves your vault only for your passphrase.",
    proveHint: "On a real site our own window asks for it.",
    proveSubmit: "Fill a code",
  },

  endHead: "That’s all there is to it.",
  end: "On real sites the card comes by itself, and a code goes only to the site it was set up on. The practice account is still in your vault.",
  remove: "Remove the practice account",
  keep: "Keep it for now",
  removed: "The practice account is gone for good.",
  kept: "The practice account stays in your list until you remove it.",
  again: "Practise once more",

  leftHead: "An account of an earlier practice is in your vault.",
  left: "Remove it",
} as const;
