import { canonicalOrigin } from "./origin.ts";

/** What the user set for one origin. */
export interface SiteSettings {
  readonly origin: string;
  /** Nothing is looked for, offered or filled there. */
  readonly paused: boolean;
  /** Presses the page's own button once a code is filled. */
  readonly submitForMe: boolean;
  /** Where the user said that the code goes: selectors joined by ` >>> ` (shadow root) or ` |> ` (frame). Null: we look. */
  readonly codeField: string | null;
}

/** How an origin is treated that the user set nothing for. */
export function plainSite(origin: string): SiteSettings {
  return { origin, paused: false, submitForMe: false, codeField: null };
}

/** More than anybody sets by hand, and no more than one record holds with ease. */
export const mostSites = 1000;
export const longestSelector = 1024;

/** The list with this origin's settings in it, by origin. */
export function withSite(sites: readonly SiteSettings[], site: SiteSettings): readonly SiteSettings[] {
  return [...withoutSite(sites, site.origin), site].sort((a, b) => (a.origin < b.origin ? -1 : 1));
}

export function withoutSite(sites: readonly SiteSettings[], origin: string): readonly SiteSettings[] {
  return sites.filter((site) => site.origin !== origin);
}

/** What is set for an origin among these. */
export function settingsOf(sites: readonly SiteSettings[], origin: string): SiteSettings {
  return sites.find((site) => site.origin === origin) ?? plainSite(origin);
}

export function pausedIn(sites: readonly SiteSettings[]): readonly string[] {
  return sites.filter(({ paused }) => paused).map(({ origin }) => origin);
}

/** Settings as they were stored. What is malformed is left out, and spoils none of the others. */
export function checkSites(value: unknown): readonly SiteSettings[] {
  const stored: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostSites) : [];
  return stored.reduce<readonly SiteSettings[]>((sites, each) => {
    const site = checkSite(each);
    return site === null ? sites : withSite(sites, site);
  }, []);
}

function checkSite(value: unknown): SiteSettings | null {
  const stored = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const { origin, paused, submitForMe, codeField } = stored;
  if (typeof origin !== "string" || canonicalOrigin(origin) !== origin) return null;
  const isSelector = typeof codeField === "string" && codeField !== "" && codeField.length <= longestSelector;
  return {
    origin,
    paused: paused === true,
    submitForMe: submitForMe === true,
    codeField: isSelector ? codeField : null,
  };
}
