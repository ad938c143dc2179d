/** How our pages look. */
export const appearance = {
  title: "Appearance",
  lead: "How Countersign looks here. It counts while the vault is locked, too.",

  theme: "Theme",
  themeWhy: "Light or dark, in the popup, on this page and in the card on pages.",
  themes: { system: "As the system", light: "Light", dark: "Dark" },

  rows: "Compact rows",
  rowsWhy: "More accounts fit into the list at once.",

  hideWhy:
    "For when others see your screen: dots stand for each code until you point at it. Copying and filling work as ever.",
} as const;
