import { getPublicSuffix } from "tldts";
import type { Account } from "./account.ts";
import { areHonestlyAlike } from "./honestly-alike.ts";
import { canonicalOrigin } from "./origin.ts";
import { readableHost } from "./punycode.ts";
import { sharedSites } from "./shared-sites.ts";
import { siteOf } from "./site.ts";
import { skeletonOf } from "./skeleton.ts";

/**
 * The origin that an account is bound to and that this one can be taken for, or null. It can where the site's name is the
 * same to the eye, one letter away, under another suffix, or within a longer name (paypal-login.example), or where the
 * whole site stands before another one (paypal.example.evil.example). Of short names only the nearest count: too many
 * honest sites are one letter apart. A site is no look-alike of itself, nor of one that is alike for honest reasons; removed
 * accounts are left out.
 */
export function lookAlikeOf(origin: string, accounts: readonly Account[]): string | null {
  const page = namedSite(origin);
  if (page === null) return null;
  const known = accounts.filter(({ removedAt }) => removedAt === null).flatMap(({ origins }) => origins);
  const sites = [...new Set(known)].map((each) => ({ origin: each, site: namedSite(each) }));
  if (sites.some(({ site }) => site !== null && isSame(site, page))) return null;
  return sites.find(({ site }) => site !== null && canBeTakenFor(page, site))?.origin ?? null;
}

/** A site in its two parts: `paypal` and `example`. */
interface NamedSite {
  readonly host: string;
  readonly site: string;
  readonly name: string;
  readonly suffix: string;
  /** The name to the eye. */
  readonly skeleton: string;
}

function namedSite(origin: string): NamedSite | null {
  const site = siteOf(origin);
  const canonical = canonicalOrigin(origin);
  if (site === null || canonical === null) return null;
  const host = new URL(canonical).hostname;
  const [name, suffix] = split(host, site);
  return { host, site: `${name}.${suffix}`, name, suffix, skeleton: skeletonOf(readableHost(name)) };
}

/** Where a site's subdomains belong to different customers, each of them is what others are a site. */
function split(host: string, site: string): readonly [name: string, suffix: string] {
  const tenant = host.slice(0, -site.length - 1);
  if (sharedSites.has(site) && tenant !== "") return [tenant, site];
  const suffix = getPublicSuffix(host, { allowPrivateDomains: true, extractHostname: false }) ?? "";
  return [site.slice(0, -suffix.length - 1), suffix];
}

function isSame(a: NamedSite, b: NamedSite): boolean {
  return a.site === b.site || areHonestlyAlike(a.site, b.site);
}

/** How many letters a name must have for that likeness to say something. */
const enough = { oneEdit: 5, oneEditElsewhere: 7, otherSuffix: 3, withHyphen: 4, within: 6 };

function canBeTakenFor(page: NamedSite, known: NamedSite): boolean {
  const { length } = known.skeleton;
  if (page.skeleton === known.skeleton) return page.suffix === known.suffix || length >= enough.otherSuffix;
  const least = page.suffix === known.suffix ? enough.oneEdit : enough.oneEditElsewhere;
  if (length >= least && isOneEditAway(page.skeleton, known.skeleton)) return true;
  return holdsName(page.skeleton, known.skeleton) || `.${page.host}`.includes(`.${known.site}.`);
}

function holdsName(name: string, known: string): boolean {
  if (known.length >= enough.withHyphen && `-${name}-`.includes(`-${known}-`)) return true;
  return known.length >= enough.within && (name.startsWith(known) || name.endsWith(known));
}

/** Whether one letter was changed, added, left out, or swapped with the one beside it. */
function isOneEditAway(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  if (long.slice(at + 1) === short.slice(at + 1)) return true;
  const isSwapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return isSwapped && long.slice(at + 2) === short.slice(at + 2);
}
