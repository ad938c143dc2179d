/** Where the browser lets us see pages only when it is told to. */
export const accessWords = {
  whenOpened: (host: string) => `Your browser shows us ${host} only when you open Countersign on it.`,
  elsewhere: "Your browser shows us pages only when you open Countersign on them.",
  why: "So nothing is offered there by itself.",
  everySite: "Allow on all sites",
  thisSite: "Only on this site",
  dismiss: "Not now",
} as const;
