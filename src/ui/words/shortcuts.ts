import { spoken } from "../say.ts";

/** What can be done with keys. */
export const shortcuts = spoken({
  title: "shortcuts_title",
  lead: "shortcuts_lead",
  everywhere: "shortcuts_everywhere",
  everywhereWhy: "shortcuts_everywhereWhy",
  commands: {
    _execute_action: "shortcuts_commands__execute_action",
    fill: "shortcuts_commands_fill",
  },
  none: "shortcuts_none",
  change: "shortcuts_change",
  inList: "shortcuts_inList",
  inListWhy: "shortcuts_inListWhy",
  keys: {
    type: "shortcuts_keys_type",
    choose: "shortcuts_keys_choose",
    copy: "shortcuts_keys_copy",
    fill: "shortcuts_keys_fill",
    details: "shortcuts_keys_details",
    clear: "shortcuts_keys_clear",
    hide: "shortcuts_keys_hide",
    favourite: "shortcuts_keys_favourite",
    move: "shortcuts_keys_move",
    paste: "shortcuts_keys_paste",
  },
  inCard: "shortcuts_inCard",
  inCardWhy: "shortcuts_inCardWhy",
  cardKeys: {
    choose: "shortcuts_cardKeys_choose",
    close: "shortcuts_cardKeys_close",
  },
  inTable: "shortcuts_inTable",
  inTableWhy: "shortcuts_inTableWhy",
  tableKeys: {
    stretch: "shortcuts_tableKeys_stretch",
    all: "shortcuts_tableKeys_all",
    none: "options_chooseNone",
  },
});
