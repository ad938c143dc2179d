/** All pages, as the manifest asks for them. */
export const everySite = "<all_urls>";

/**
 * What the browser lets us see without being asked each time: every page; this page's site; or, until its user says otherwise,
 * only what they open us on. "elsewhere": the same, and the page in front is none that anybody may see.
 */
export type SiteAccess = "every-site" | "this-site" | "when-opened" | "elsewhere";

/**
 * The access to a page of this origin; null stands for a page that shows us none. `contains` says whether the user lets us see
 * the pages of a match pattern.
 */
export async function siteAccess(
  origin: string | null,
  contains: (pattern: string) => Promise<boolean>,
): Promise<SiteAccess> {
  if (await contains(everySite)) return "every-site";
  if (origin === null) return "elsewhere";
  return (await contains(patternOf(origin))) ? "this-site" : "when-opened";
}

/** The match pattern of an origin's pages. Such a pattern has no port: it means them all. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
