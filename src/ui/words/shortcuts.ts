/** What can be done with keys. */
export const shortcuts = {
  title: "Shortcuts",
  lead: "What keys do in any page, and in Countersign’s own list.",

  everywhere: "In any page",
  everywhereWhy: "The browser keeps these keys, and changes them.",
  commands: {
    _execute_action: "Open Countersign",
    _execute_side_panel: "Keep Countersign open at the side",
    _execute_sidebar_action: "Keep Countersign open at the side",
    fill: "Fill this page’s code",
  },
  none: "no keys yet",
  change: "Change the keys",

  inList: "In the list",
  inListWhy: "With Countersign open.",
  keys: {
    type: { keys: ["A", "…", "Z"], does: "Search: just type" },
    choose: { keys: ["↑", "↓"], does: "Choose an account" },
    copy: { keys: ["Enter"], does: "Copy its code" },
    fill: { keys: ["Ctrl", "Enter"], does: "Fill it into the page" },
    details: { keys: ["→"], does: "Open the account’s page" },
    clear: { keys: ["Esc"], does: "Clear the search, then close" },
    hide: { keys: ["Ctrl", "."], does: "Hide codes, or show them again" },
    paste: { keys: ["Ctrl", "V"], does: "Read the QR code in a picture that you copied" },
  },

  inCard: "In the card on a page",
  inCardWhy: "Once the card has the focus.",
  cardKeys: {
    choose: { keys: ["1", "…", "9"], does: "Choose among several accounts" },
    close: { keys: ["Esc"], does: "Close it" },
  },
} as const;
