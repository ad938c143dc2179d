import { say, spoken } from "../say.ts";

const dayInMinutes = 24 * 60;

/** The popup's list. */
export const list = spoken({
  find: "list_find",
  add: "list_add",
  forThisPage: "list_forThisPage",
  otherAccounts: "list_otherAccounts",
  yourAccounts: "list_yourAccounts",
  found: (found: number, all: number) => say("list_found", { found, all }),
  range: (first: number, last: number, all: number) => say("list_range", { first, last, all }),
  noneFound: (query: string) => say("list_noneFound", { query }),
  noneFoundNext: "list_noneFoundNext",
  locksIn: (minutes: number) => {
    if (minutes < 1) return say("list_locksIn_soon");
    if (minutes < 90) return say("list_locksIn_minutes", { minutes });
    return minutes < dayInMinutes
      ? say("list_locksIn_hours", { hours: Math.round(minutes / 60) })
      : say("list_locksIn_never");
  },
  copyInstead: "list_copyInstead",
  detailsOf: (name: string) => say("list_detailsOf", { name }),
  copyCodeOf: (name: string) => say("list_copyCodeOf", { name }),
  nextCodeOf: (name: string) => say("list_nextCodeOf", { name }),
  keys: {
    choose: "list_keys_choose",
    copy: "list_keys_copy",
    fill: "list_keys_fill",
    details: "list_keys_details",
  },

  emptyTitle: "list_emptyTitle",
  empty: "list_empty",

  damagedHead: (count: number) => say("list_damagedHead", { count }),
  damagedLook: "list_damagedLook",
  damaged: (fine: number) => say("list_damaged", { fine }),
});
