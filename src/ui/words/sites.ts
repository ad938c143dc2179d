/** What is set for single sites. */
export const sites = {
  open: "Settings for this site",
  thisSite: "This site",
  title: "Sites",
  lead: "What you set for single sites. Everything else goes by itself.",
  none: "Nothing is set",
  noneWhy: "If we ever miss a code box, open Countersign on that page and choose “Settings for this site”.",

  pause: "Pause on this site",
  pauseWhy: "We look for nothing, offer nothing and fill nothing here, also while the vault is locked.",
  paused: "Paused",
  isPaused: "Paused here.",
  pausedHere: (host: string) => `Nothing is offered or filled on ${host}.`,
  pauseLabel: (host: string) => `Pause on ${host}`,

  submit: "Press the button for me",
  submitWhy: "Once a code is filled, we press the page’s own button to send it.",
  field: "The code box",
  found: "We find it by ourselves. If we pick the wrong one, show us the right one.",
  shown: "You showed us which box takes the code.",
  show: "Show us the box",
  showAnother: "Show us another",
  findAgain: "Let us find it",

  unaskedTitle: "Filled without asking",
  unaskedLead: "On these addresses a code goes in by itself, as you chose on the account’s page.",
  unasked: "Without asking",
  unaskedLabel: (host: string, account: string) => `Fill ${account} on ${host} without asking`,
  unaskedOff: (host: string) => `On ${host} we ask again.`,

  framesTitle: "Frames of other sites",
  framesLead:
    "In these sites’ pages a code may go into a frame of another site, when you ask for it in the popup.",
  frame: "Frame of",
  forgetFrame: (frame: string, page: string) => `Forget the frame of ${frame} on ${page}`,
  frameForgotten: (frame: string, page: string) => `The frame of ${frame} on ${page} isn’t filled any more.`,

  site: "Site",
  account: "Account",
  isFound: "we find it",
  isShown: "you showed it",
  actions: "What to do with it",
  forget: "Forget",
  forgetLabel: (host: string) => `Forget what is set for ${host}`,
  forgotten: (host: string) => `Nothing is set for ${host} any more.`,
  submitLabel: (host: string) => `Press the button for me on ${host}`,
} as const;
