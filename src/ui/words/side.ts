import { spoken } from "../say.ts";

/** The view that stays beside the tabs. */
export const side = spoken({
  open: "side_open",
});
