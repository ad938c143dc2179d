import { parse } from "tldts";
import { areHonestlyAlike } from "./honestly-alike.ts";
import { knownSites } from "./known-issuers.ts";
import { canonicalOrigin } from "./origin.ts";
import { siteOf } from "./site.ts";

/**
 * The site that an issuer's name stands for, where a page of this origin is on another one; null where the two agree, or the
 * name stands for none. A name stands for a site if it is a domain name itself, or well known.
 */
export function issuerElsewhere(issuer: string, origin: string): string | null {
  const named = namedSite(issuer);
  const sites = named === null ? knownSites(issuer) : [named];
  const here = siteOf(origin);
  const agrees = here !== null && sites.some((site) => site === here || areHonestlyAlike(site, here));
  return agrees ? null : (sites[0] ?? null);
}

/** RFC 2606, which keeps them for examples and tests. */
const reserved = new Set(["example", "test"]);

/** The site of a name that is a host's, or an address. Names like Node.js end in what no domain ends in. */
function namedSite(issuer: string): string | null {
  const host = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+)\/?$/iu.exec(issuer.trim())?.[1];
  const origin = host === undefined ? null : canonicalOrigin(`https://${host}`);
  if (origin === null) return null;
  const { hostname } = new URL(origin);
  const { domain, isIcann, isPrivate, publicSuffix } = parse(hostname, { allowPrivateDomains: true });
  const isListed = isIcann || isPrivate || reserved.has(publicSuffix ?? "");
  return isListed ? domain : null;
}
