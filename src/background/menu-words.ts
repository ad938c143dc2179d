/** The menu that the browser opens over a field. */
export const menuWords = {
  fill: "Fill a code",
  fillFor: (account: string) => `Fill code for ${account}`,
  fillForOneOf: "Fill code for",
  unlockAndFill: "Unlock and fill a code",
  useRecovery: "Use a recovery code",
  unnamed: "Unnamed",
} as const;
