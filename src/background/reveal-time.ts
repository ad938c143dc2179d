/** How long what was shown after a fresh proof stays on view, in milliseconds. */
export const revealTime = 30_000;
