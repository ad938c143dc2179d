import { cleanNote } from "../domain/annotations.ts";
import { canonicalOrigin } from "../domain/origin.ts";
import { textIn } from "./written.ts";

/** The most recovery codes that are taken from one entry. */
export const mostRecoveryCodes = 100;
const longestRecoveryCode = 200;
const mostOrigins = 50;

/**
 * The origins that addresses and hosts hint at, each once. What is neither is left out: patterns, parts of names, the
 * addresses of phone apps. A host alone means https.
 */
export function originHints(sites: readonly unknown[]): readonly string[] {
  const origins = sites.slice(0, 1000).flatMap((site) => originHint(textIn(site).trim()) ?? []);
  return [...new Set(origins)].slice(0, mostOrigins);
}

/** Recovery codes as written, each once, without the spaces around. */
export function recoveryCodesIn(values: readonly unknown[]): readonly string[] {
  const codes = values.slice(0, 1000).map((value) => cleanNote(textIn(value)));
  return [...new Set(codes.filter((code) => code !== "" && code.length <= longestRecoveryCode))].slice(
    0,
    mostRecoveryCodes,
  );
}

function originHint(site: string): string | null {
  if (site.length > 2048 || /[\s*\\^]/.test(site)) return null;
  if (/^https?:\/\//i.test(site)) return canonicalOrigin(site);
  // A name with a dot, and what may stand behind a host in an address.
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#].*)?$/u.test(site)
    ? canonicalOrigin(`https://${site}`)
    : null;
}
