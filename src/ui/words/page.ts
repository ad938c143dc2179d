/** The ticket for this page, in the popup. */
export const page = {
  fillHere: (name: string) => `Fill the code of ${name} on this page`,
  offer: (host: string) => `${host} wants a sign-in code from now on.`,
  new: "new",
  keepAs: "We’ll keep it as",
  twinKept: "You keep one with this name already. It stays; this one is added beside it.",
  addOffer: "Add",
  onlyHere: "Its codes will fill on this address only.",
  added: "is added. Here is your first code.",
  undoAdd: "Undo adding",
  alreadyKeptHead: "Already kept.",
  alreadyKept: (name: string) => `This is the same key as ${name}.`,
  badKeyHead: "The key on this page can’t be kept.",
  pick: "Which account is signing in?",
  waiting: {
    expiring: "The next one goes in by itself",
    used: "This code was used; the next one goes in by itself",
    second: "The first is in; the next one goes in by itself",
  },
  refused: "The page didn’t take the code. Copy it.",
  fillAnyway: "Fill this one anyway",
  stopWaiting: "Don’t fill",
  sibling: (host: string) => `Not used on ${host} yet`,
  siblingKnown: (origin: string) => `Fills on ${origin}`,
  siblingFill: "Fill here too",
  siblingWhy: "Only if you trust both to be the same site. We’ll remember it.",
  learn: "Whose code is asked for here?",
  learnMore: (count: number) => (count === 1 ? "One more" : `${count} more`),
  learnSure: (name: string, host: string) => `Fill the code of ${name} on ${host}, now and from now on?`,
  learnFill: "Fill here",
  framed: {
    question: (frameHost: string, host: string) =>
      `The code box is in a frame of ${frameHost}, inside ${host}.`,
    allow: "Allow and fill",
    why: (frameHost: string) =>
      `Allow it only if you expect ${frameHost} here. We’ll remember it for this account.`,
    waiting: "The next code goes in by itself.",
    filled: "Filled.",
    where: (frameHost: string, host: string) => `In the frame of ${frameHost}, inside ${host}.`,
  },
  lookAlike: "This isn’t the site you know.",
  keepRecovery: (count: number) =>
    count === 1 ? "A recovery code is showing" : `${count} recovery codes are showing`,
  leftRecovery: (count: number) =>
    count === 1 ? "A recovery code isn’t kept yet" : `${count} recovery codes aren’t kept yet`,
  shownOn: "Shown on",
  keepRecoveryWith: (name: string) => `Keep with ${name}`,
  keep: "Keep",
  replaces: "Replaces the one you used.",
  keptRecovery: (count: number) => (count === 1 ? "Recovery code kept." : `${count} recovery codes kept.`),
  useRecovery: (number: number | null) =>
    `${number === null ? "A recovery code" : `Recovery code ${number}`} is asked for`,
  useRecoveryLeft: (left: number) =>
    left === 1 ? "Use it; it’s the last one" : `Use one, ${left - 1} will be left`,
  keptWith: (count: number, name: string) =>
    count === 1
      ? `With ${name}. It’s hidden until you ask for it.`
      : `With ${name}. They’re hidden until you ask for them.`,
  recoveryFilled: "Recovery code filled.",
  recoveryLeft: (left: number) =>
    left === 0
      ? "None is left. If the site gives you a new one, we’ll keep that."
      : `${left} left. If the site gives you a new one, we’ll keep that too.`,
  asksPassphrase: "We’ll ask for your passphrase first.",
  welcomeBack: "Your vault comes first.",
  opened: "Go on in the window that opened.",
} as const;
