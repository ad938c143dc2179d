/** Our own window, beside what it says of a page. */
export const ourWindow = {
  opening: "One moment…",
  prove: {
    lead: "Type your passphrase once more: these codes can open the account on their own.",
    goesInto: (host: string) => `One goes into ${host} by itself. It works once.`,
    submit: "Fill a code",
    working: "Checking…",
    left: (count: number) => `${count} left`,
  },
  touch: {
    head: "Touch your passkey",
    asking: "Your browser asks for it now.",
    nothing: "No passkey answered. Ask again, or close this and use your passphrase.",
    noneHere: "This vault has no passkey in this browser. Your passphrase opens it, as always.",
    again: "Ask again",
    close: "Close",
  },
  gone: {
    head: "This page changed while we waited.",
    safe: "Nothing was filled. Go back to it and try once more.",
    close: "Close",
  },
} as const;
