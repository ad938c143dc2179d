import { canonicalOrigin } from "./origin.ts";

/**
 * Sites as an administrator names them: "example.com" is that host and every one below it, "*.example.com" those below it alone,
 * "https://portal.example:8443" one origin.
 */
export type SitePattern =
  | { readonly kind: "host"; readonly host: string; readonly below: "too" | "alone" }
  | { readonly kind: "origin"; readonly origin: string };

/** Null for what names no site: a path, another scheme, a star elsewhere, a name that is none. */
export function parseSitePattern(text: string): SitePattern | null {
  const written = text.trim().toLowerCase();
  if (/^https?:\/\/[^/?#@*\s]+\/?$/.test(written)) {
    const origin = canonicalOrigin(written);
    return origin === null ? null : { kind: "origin", origin };
  }
  const name = written.replace(/^\*\./, "");
  const origin = /^[^\s/:?#@*\\%]+$/.test(name) ? canonicalOrigin(`https://${name}`) : null;
  if (origin === null) return null;
  return { kind: "host", host: new URL(origin).hostname, below: written === name ? "too" : "alone" };
}

/** Whether an origin, in its canonical form, is one of the site's. */
export function matchesSite(origin: string, pattern: SitePattern): boolean {
  if (pattern.kind === "origin") return origin === pattern.origin;
  const { hostname } = new URL(origin);
  return hostname.endsWith(`.${pattern.host}`) || (pattern.below === "too" && hostname === pattern.host);
}
