import { say, spoken } from "../say.ts";

/** Security: who can open the vault, and when it closes by itself. */
export const security = spoken({
  working: "security_working",
  checking: "security_checking",
  passphraseNow: "security_passphraseNow",

  recovery: {
    yours: "security_recovery_yours",
    why: "security_recovery_why",
    printed: (serial: number, date: string) =>
      say("security_recovery_printed", { serial: threeDigits(serial), date }),
    printNew: "security_recovery_printNew",
    oldStops: "security_recovery_oldStops",
    remove: "security_recovery_remove",
    removeWhy: "security_recovery_removeWhy",
    removeSubmit: "security_recovery_removeSubmit",
    removed: "security_recovery_removed",
    none: "security_recovery_none",
    noneWhy: "security_recovery_noneWhy",
    noneYet: "security_recovery_noneYet",
    printOne: "security_recovery_printOne",
    minute: "security_recovery_minute",
  },

  newKey: {
    proveTitle: "security_newKey_proveTitle",
    proveLead: "security_newKey_proveLead",
    show: "security_newKey_show",
    making: "security_newKey_making",
    shownTitle: "security_newKey_shownTitle",
    shownLead: "security_newKey_shownLead",
    name: "security_newKey_name",
    number: (serial: number) => say("security_newKey_number", { serial: threeDigits(serial) }),
    picture: "security_newKey_picture",
    print: "security_newKey_print",
    kept: "security_newKey_kept",
    notYet: (serial: number | null) =>
      serial === null
        ? say("security_newKey_notYet")
        : say("security_newKey_notYet_before", { serial: threeDigits(serial) }),
    checkTitle: "security_newKey_checkTitle",
    checkLead: "security_newKey_checkLead",
    lastFour: "security_newKey_lastFour",
    lastFourHint: "security_newKey_lastFourHint",
    lastFourWrong: "security_newKey_lastFourWrong",
    use: "security_newKey_use",
    showAgain: "security_newKey_showAgain",
    done: (serial: number) => say("security_newKey_done", { serial: threeDigits(serial) }),
    doneFirst: "security_newKey_doneFirst",
    doneNext: "security_newKey_doneNext",
    left: (serial: number | null) =>
      serial === null
        ? say("security_newKey_left")
        : say("security_newKey_left_before", { serial: threeDigits(serial) }),
  },

  sheet: {
    title: "security_sheet_title",
    fileName: (serial: number) => say("security_sheet_fileName", { serial: threeDigits(serial) }),
    made: (serial: number, date: string) => say("security_sheet_made", { serial: threeDigits(serial), date }),
    what: "security_sheet_what",
    keep: "security_sheet_keep",
    place: "security_sheet_place",
    use: "security_sheet_use",
    useSteps: ["security_sheet_useSteps_1", "security_sheet_useSteps_2", "security_sheet_useSteps_3"],
    age: "security_sheet_age",
    ageLead: "security_sheet_ageLead",
    ageCommand: "security_sheet_ageCommand",
    newer: "security_sheet_newer",
  },

  passphrase: {
    changed: (date: string) => say("security_passphrase_changed", { date }),
    cost: (mebibytes: number) => say("security_passphrase_cost", { mebibytes }),
    change: "security_passphrase_change",
    changeLabel: "security_passphrase_changeLabel",
    present: "security_passphrase_present",
    next: "security_passphrase_next",
    passkeyLead: "security_passphrase_passkeyLead",
    noWay: "security_passphrase_noWay",
    submit: "security_passphrase_submit",
    submitPasskey: "security_passphrase_submitPasskey",
    done: "security_passphrase_done",
    due: "security_passphrase_due",
    dueWhy: "security_passphrase_dueWhy",
    try: "security_passphrase_try",
    trySubmit: "security_passphrase_trySubmit",
    tried: "security_passphrase_tried",
  },

  passkey: {
    name: "security_passkey_name",
    owner: "security_passkey_owner",
    why: "security_passkey_why",
    add: "security_passkey_add",
    addAnother: "security_passkey_addAnother",
    addLead: "security_passkey_addLead",
    addSubmit: "security_passkey_addSubmit",
    waiting: "security_passkey_waiting",
    waitingWhy: "security_passkey_waitingWhy",
    cancelled: "security_passkey_cancelled",
    added: "security_passkey_added",
    addedOn: (date: string) => say("security_passkey_addedOn", { date }),
    remove: "security_passkey_remove",
    removeOf: (date: string) => say("security_passkey_removeOf", { date }),
    removeLead: (date: string) => say("security_passkey_removeLead", { date }),
    removeSubmit: "security_passkey_removeSubmit",
    removed: "security_passkey_removed",
    untouched: "security_passkey_untouched",
  },

  away: {
    name: "security_away_name",
    why: "security_away_why",
    after: (minutes: number) =>
      minutes < 60
        ? say("security_away_after_minutes", { minutes })
        : say("security_away_after_hours", { hours: minutes / 60 }),
    never: "security_away_never",
  },
  screen: {
    name: "security_screen_name",
    why: "security_screen_why",
  },
  remind: {
    name: "security_remind_name",
    why: "security_remind_why",
    after: (days: number) => say("security_remind_after", { days }),
    never: "security_remind_never",
  },
  clipboard: {
    name: "security_clipboard_name",
    why: "security_clipboard_why",
    after: (seconds: number) =>
      seconds < 60
        ? say("security_clipboard_after_seconds", { seconds })
        : say("security_clipboard_after_minutes", { minutes: seconds / 60 }),
    never: "security_clipboard_never",
    turnOn: "security_clipboard_turnOn",
    change: "security_clipboard_change",
    asksBrowser: "security_clipboard_asksBrowser",
    notAllowed: "security_clipboard_notAllowed",
    on: (seconds: number) =>
      seconds < 60
        ? say("security_clipboard_on_seconds", { seconds })
        : say("security_clipboard_on_minutes", { minutes: seconds / 60 }),
    off: "security_clipboard_off",
  },
  hide: {
    name: "security_hide_name",
  },
  now: {
    name: "security_now_name",
    why: "security_now_why",
    button: "security_now_button",
  },
});

function threeDigits(serial: number): string {
  return String(serial).padStart(3, "0");
}
