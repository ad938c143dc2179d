import { spoken } from "../say.ts";

/** How our pages look. */
export const appearance = spoken({
  title: "appearance_title",
  lead: "appearance_lead",
  theme: "appearance_theme",
  themeWhy: "appearance_themeWhy",
  themes: {
    system: "appearance_themes_system",
    light: "appearance_themes_light",
    dark: "appearance_themes_dark",
  },
  rows: "appearance_rows",
  rowsWhy: "appearance_rowsWhy",
  hideWhy: "appearance_hideWhy",
});
