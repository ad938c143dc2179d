import type { Purpose } from "../../messages/views.ts";

/** What the card and our own window say of a page. The host stands before each sentence and completes it. */
export const card = {
  gotIt: "Got it",
  refusedMoved:
    "The page moved under your pointer, so we didn’t count that click. Our toolbar button works as well.",
  refusedUnseen:
    "This page may be hiding part of this card, so we didn’t count that click. Use our toolbar button.",
  refusedEarly: "This window had only just come up, so we didn’t count that click.",
  refusedChanged: "This had only just come up, so we didn’t count that click.",
  refusedFirstTap: "Tap once more if you mean it.",

  offer: {
    heading: "Keep this account?",
    sentence: "wants a sign-in code from now on.",
    keptAs: "We’ll keep it as",
    new: "new",
    rename: "Change the name",
    add: "Add to Countersign",
    addInWindow: "Add this account",
    twinHeading: "Two accounts, one name",
    twin: (issuer: string) => `You already keep an account called ${issuer}. It stays exactly as it is.`,
    dontAdd: "Don’t add",
    addBeside: "Add beside it",
    mismatchHeading: "Two names that don’t match",
    addHere: "Add for this page",
  },
  badKey: {
    heading: "This key can’t be right",
    sentence: "shows a key that can’t be right.",
    safe: "Nothing was added.",
  },
  boxWithoutKey: {
    heading: "No key in that box",
    sentence: "has no key that we can keep in the box you drew.",
    again: "Draw another box",
  },
  alreadyKept: {
    heading: "Already kept",
    sentence: "shows a key that you already keep.",
    stub: "kept",
  },
  added: {
    heading: "Kept under your seal",
    sentence: "is added. Here is your first code.",
    sentenceWithoutCode: "is added.",
    onlyHere: "It works on this site only.",
    done: "Done",
  },
  askForCode: { heading: "Your code", sentence: "is asking for your code." },
  pick: { heading: "Which account?", sentence: "Which account is signing in?", lastUsed: "last used" },
  waiting: {
    heading: "One moment",
    expiring: "This code is about to change.",
    used: "This code was used already.",
    second: "has the first code. It wants the next one too.",
    byItself: "The next one goes in by itself",
    unit: (seconds: number) => (seconds === 1 ? "second" : "seconds"),
    fillAnyway: "Fill this one anyway",
  },
  codeFilled: { heading: "Filled", sentence: "has your code now." },
  refused: { heading: "Not filled", sentence: "didn’t take the code. Copy it.", copied: "Copied." },
  sibling: {
    heading: "Use it here too?",
    sentence: "is asking for a code. You know this site by another address.",
    sentenceForMany: "is asking for a code. You know this site by other addresses.",
    thisPage: "This page",
    known: "Known",
    review: "Review",
    scope:
      "Say yes only if both are the same site to you. From then on its codes fill on both, and nowhere else.",
    dontUse: "Don’t use it here",
    use: "Use it here",
    useShort: "Use",
    unsure: "unsure",
  },
  lookAlike: {
    heading: "Not the site you know",
    sentence: "looks like a site you know, but isn’t it.",
    nothing: "Nothing was filled.",
    next: "If a message brought you here, close this page.",
  },
  keepRecovery: {
    heading: (count: number) => (count === 1 ? "Keep this recovery code?" : "Keep these recovery codes?"),
    shows: (count: number) =>
      count === 1 ? "is showing a recovery code." : `is showing ${count} recovery codes.`,
    keepWith: (count: number, issuer: string) => `Keep ${count === 1 ? "it" : "them"} with ${issuer}?`,
    whose: (count: number) => `Which account ${count === 1 ? "is it" : "are they"} for?`,
    purpose: (count: number) =>
      count === 1 ? "Gets you in if your codes can’t" : "Each gets you in once, if your codes can’t",
    more: (count: number) => `and ${count} more`,
    keep: (count: number) => (count === 1 ? "Keep it" : "Keep them"),
    keepShort: "Keep",
    replaces: (when: string) => `Replaces the one you used ${when}.`,
  },
  leftRecovery: {
    heading: (count: number) =>
      count === 1 ? "This recovery code isn’t kept yet" : "These recovery codes aren’t kept yet",
    showedOn: (count: number) =>
      `showed ${count === 1 ? "a recovery code" : `${count} recovery codes`} a moment ago on`,
    notKept: (count: number) => (count === 1 ? "and it isn’t kept yet." : "and they aren’t kept yet."),
    still: (count: number, time: string) =>
      `We still have ${count === 1 ? "it" : "them"}, sealed, until ${time}.`,
    notNeeded: "Not needed",
  },
  keptRecovery: {
    heading: "Kept under your seal",
    sentence: (count: number, issuer: string) =>
      count === 1
        ? `Its recovery code is kept with ${issuer}.`
        : `Its ${count} recovery codes are kept with ${issuer}.`,
    stub: "kept",
  },
  useRecovery: {
    heading: "Use a recovery code",
    sentence: (number: number | null) =>
      `is asking for ${number === null ? "a recovery code" : `recovery code ${number}`}.`,
    whose: "Whose?",
    action: (left: number, number: number | null) => {
      if (number !== null)
        return left <= 1
          ? `Use code ${number}, your last one`
          : `Use code ${number}, ${left - 1} will be left`;
      if (left <= 1) return "Use the one you have left";
      return `Use one, ${left - 1} will be left`;
    },
    willBeLeft: (left: number) => (left <= 1 ? "its last one" : `${left - 1} will be left`),
    replacement: "If the site gives you a new one, we’ll keep that too.",
  },
  recoveryFilled: {
    heading: "Filled",
    sentence: "has your recovery code now.",
    what: "Recovery code",
    left: (count: number) => {
      if (count === 0) return "That was the last one.";
      return count === 1 ? "1 is left." : `${count} are left.`;
    },
  },
  locked: {
    sentence: (purpose: Purpose) =>
      `${wants(purpose)}, and your vault is locked. Unlock it in our own window and ${weWill(purpose)}.`,
    unlock: "Unlock",
    neverHere: "We never ask for your passphrase inside a page.",
  },
  welcome: {
    sentence: (purpose: Purpose) =>
      `${wants(purpose)}. Set up Countersign in our own window, and ${weWill(purpose)}.`,
    setUp: "Set up",
    minute: "It takes a minute, once.",
  },
} as const;

function wants(purpose: Purpose): string {
  switch (purpose.kind) {
    case "fill":
      return "is asking for a code";
    case "enrol":
      return "wants a sign-in code from now on";
    case "keep-recovery":
      return "is showing a recovery code";
    case "use-recovery":
      return "is asking for a recovery code";
  }
}

function weWill(purpose: Purpose): string {
  switch (purpose.kind) {
    case "fill":
      return "we’ll fill the code here";
    case "enrol":
      return `we’ll add ${purpose.issuer || "it"}`;
    case "keep-recovery":
      return "we’ll keep it";
    case "use-recovery":
      return "we’ll fill one here";
  }
}
