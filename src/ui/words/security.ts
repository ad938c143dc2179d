/** Security: who can open the vault, and when it closes by itself. */
export const security = {
  working: "Sealing everything again…",
  checking: "Checking…",
  passphraseNow: "Your passphrase",

  recovery: {
    yours: "Your recovery key",
    why: "Opens the vault if you lose the passphrase. We can’t show it again, only print a new one.",
    printed: (serial: number, date: string) => `No. ${threeDigits(serial)}, printed ${date}`,
    printNew: "Print a new one",
    oldStops: "the old one stops working",
    remove: "Remove it",
    removeWhy:
      "Do this if a stranger may have seen the sheet. It stops opening this vault; backups made for it still open with it.",
    removeSubmit: "Remove the recovery key",
    removed: "The recovery key is removed. The sheet opens this vault no more.",
    none: "You have no recovery key yet",
    noneWhy:
      "One sheet, kept with your papers, opens the vault if you ever lose the passphrase. Without it, nobody can.",
    noneYet: "No. 001, not printed yet",
    printOne: "Print one",
    minute: "takes a minute",
  },

  newKey: {
    proveTitle: "A new recovery key",
    proveLead: "Your passphrase first: whoever has this key can open the vault.",
    show: "Show the key",
    making: "Making it…",
    shownTitle: "Print it or write it down",
    shownLead: "This is the only time it is shown. A sheet among your papers is the safest place for it.",
    name: "Recovery key",
    number: (serial: number) => `No. ${threeDigits(serial)}`,
    picture: "The same key as a QR code",
    print: "Print the sheet",
    kept: "I’ve kept it",
    notYet: (serial: number | null) =>
      serial === null
        ? "It counts once you’ve kept it. Leave now, and nothing changes."
        : `It counts once you’ve kept it. Until then nothing changes, and No. ${threeDigits(serial)} goes on working.`,
    checkTitle: "One look at your sheet",
    checkLead: "The key is hidden now. How it ends tells us that you have it.",
    lastFour: "The last four characters",
    lastFourHint: "They stand at the very end of the key. Capitals or not, both will do.",
    lastFourWrong: "The key doesn’t end like that. Look once more, or show it again; nothing changed.",
    use: "Use this key",
    showAgain: "Show it again",
    done: (serial: number) => `No. ${threeDigits(serial)} is your recovery key now.`,
    doneFirst: "Keep it with your papers. You’ll need it only if the passphrase is lost.",
    doneNext: "The old one stops working. Keep it only for backups that you made for it.",
    left: (serial: number | null) =>
      serial === null
        ? "Nothing changed. There’s still no recovery key."
        : `Nothing changed. No. ${threeDigits(serial)} still works.`,
  },

  sheet: {
    title: "Countersign recovery key",
    fileName: (serial: number) => `Countersign recovery key ${threeDigits(serial)}`,
    made: (serial: number, date: string) => `No. ${threeDigits(serial)}, made on ${date}`,
    what: "This key opens the vault that it was made for, should the passphrase be lost. It opens backups made for it, too.",
    keep: "Keep it with your papers. Whoever has it, and your browser profile or such a backup, can open the vault. Nobody can replace it; Countersign keeps no copy.",
    place: "For the vault on (computer, browser, profile):",
    use: "To open the vault",
    useSteps: [
      "Open Countersign from the browser’s toolbar.",
      "Choose “Use the recovery key” and type the key, with or without the gaps.",
      "Then choose a new passphrase.",
    ],
    age: "To open a backup without Countersign",
    ageLead:
      "Backups made for this key are files of the age format; any age program opens them, such as the one at age-encryption.org. Put the key into a text file, on one line and without gaps, then run:",
    ageCommand: "age -d -i key.txt -o backup.json backup.age",
    newer: "Once a newer one is printed, this one no longer opens the vault: look for the highest number.",
  },

  passphrase: {
    changed: (date: string) =>
      `Last changed on ${date}. Changing it re-encrypts everything; backups made before still open with the old one.`,
    cost: (mebibytes: number) => `Each guess at it costs a stranger ${mebibytes} MiB of memory, on purpose.`,
    change: "Change",
    changeLabel: "Change the passphrase",
    present: "The present one",
    next: "The new one",
    passkeyLead: "Your browser asks for the passkey when you press the button.",
    noWay:
      "Then it can’t be changed: this vault has no recovery key and no passkey, and nobody can reset it. While it’s still open, set up your accounts’ codes anew at their sites.",
    submit: "Change it",
    submitPasskey: "Touch the passkey and change it",
    done: "The passphrase is changed. Backups made before still open with the old one.",
    due: "You haven’t typed your passphrase for a while.",
    dueWhy: "Type it once, so that it isn’t forgotten when only it will do.",
    try: "Type it now",
    trySubmit: "Try it",
    tried: "That’s it. You still know it.",
  },

  passkey: {
    name: "Passkey",
    why: "Unlock with your fingerprint, face or security key. The passphrase keeps working.",
    add: "Add a passkey",
    addAnother: "Add another",
    addLead: "Your passphrase first; then the browser asks for the passkey.",
    addSubmit: "Go on",
    waiting: "Waiting for your passkey…",
    waitingWhy: "Follow what the browser or your security key asks. It may want a second touch.",
    cancelled:
      "No passkey was made: it was cancelled, or it took too long. Nothing changed; you can try again.",
    added: "The passkey opens your vault from now on.",
    addedOn: (date: string) => `Added ${date}`,
    remove: "Remove",
    removeOf: (date: string) => `Remove the passkey added ${date}`,
    removeLead: (date: string) =>
      `The passkey added ${date} will open this vault no more. Delete it from your device afterwards.`,
    removeSubmit: "Remove the passkey",
    removed: "The passkey is removed. It opens this vault no more.",
    untouched: "No passkey answered: it was cancelled, or it took too long. Nothing changed.",
  },

  away: {
    name: "Lock when I’m away",
    why: "Counts from the last time you touched the keyboard or mouse.",
    after: (minutes: number) =>
      minutes < 60
        ? `After ${plural(minutes, "minute", "minutes")}`
        : `After ${plural(minutes / 60, "hour", "hours")}`,
    never: "Only when the browser closes",
  },
  screen: {
    name: "Lock when the screen locks",
    why: "And when this computer goes to sleep. Firefox tells us of neither: there, being away counts.",
  },
  remind: {
    name: "Remind me to type the passphrase",
    why: "A passkey lets you forget it. We ask for it now and then, so that you don’t.",
    after: (days: number) => (days === 7 ? "After a week" : `After ${days} days`),
    never: "Never",
  },
  clipboard: {
    name: "Clear a copied code",
    why: "From the clipboard, where nothing else was copied since. What keeps a history of it may have it still.",
    after: (seconds: number) =>
      seconds < 60 ? `After ${seconds} seconds` : `After ${plural(seconds / 60, "minute", "minutes")}`,
    never: "Never",
    turnOn: "Turn it on",
    change: "Change it",
    asksBrowser:
      "Your browser asks whether we may read the clipboard: only so do we know that it still holds our code.",
    notAllowed: "The browser didn’t allow it. Copied codes stay on the clipboard.",
    on: (seconds: number) =>
      `Copied codes go after ${seconds < 60 ? `${seconds} seconds` : plural(seconds / 60, "minute", "minutes")}.`,
    off: "Copied codes stay on the clipboard.",
  },
  hide: {
    name: "Hide codes",
    why: "For when others see your screen: dots stand for each code until you point at it. Copying and filling work as ever. Ctrl and . in the popup does the same.",
  },
  now: {
    name: "Lock now",
    why: "Codes can be neither seen nor filled until you unlock again.",
    button: "Lock now",
  },
} as const;

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function threeDigits(serial: number): string {
  return String(serial).padStart(3, "0");
}
