/** How our pages look in this browser profile. It says nothing of the vault, so it counts while that is locked, too. */
export interface Appearance {
  readonly theme: Theme;
  /** How tall the rows of the accounts' list are. */
  readonly rows: RowHeight;
}

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const rowHeights = ["roomy", "compact"] as const;
export type RowHeight = (typeof rowHeights)[number];

export const firstAppearance: Appearance = { theme: "system", rows: "roomy" };

/** Its place in local storage: of the pages, which read it before they paint, and of the extension, for the card. */
export const appearanceKey = "appearance";

/** What was stored; what is missing or unknown is as at first. */
export function checkAppearance(stored: unknown): Appearance {
  const { theme, rows } = (typeof stored === "object" && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    theme: themes.find((each) => each === theme) ?? firstAppearance.theme,
    rows: rowHeights.find((each) => each === rows) ?? firstAppearance.rows,
  };
}

/** What is stored for our pages. At once, so that nothing is painted before it is known. */
export function readAppearance(storage: Pick<Storage, "getItem">): Appearance {
  try {
    return checkAppearance(JSON.parse(storage.getItem(appearanceKey) ?? "null"));
  } catch {
    // The browser keeps the storage from us, or somebody else's text is in it: neither is a reason to draw nothing.
    return firstAppearance;
  }
}

/** Has an element and all that is in it look so. */
export function applyAppearance(element: HTMLElement, { theme, rows }: Appearance): void {
  if (theme === "system") delete element.dataset.theme;
  else element.dataset.theme = theme;
  element.dataset.rows = rows;
}
