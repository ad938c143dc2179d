import { getDomain } from "tldts";
import type { Account } from "./account.ts";
import { sameText } from "./name.ts";
import { canonicalOrigin, originsMatch } from "./origin.ts";
import { sharedSites } from "./shared-sites.ts";

/**
 * The site of an origin: its registrable domain, where private suffixes count (alice.github.io is a site, github.io is
 * none). Null for a public suffix, an IP address, a single name like localhost, a malformed origin.
 */
export function siteOf(origin: string): string | null {
  const canonical = canonicalOrigin(origin);
  if (canonical === null) return null;
  return getDomain(new URL(canonical).hostname, { allowPrivateDomains: true, extractHostname: false });
}

/**
 * The accounts whose codes may be filled at an origin, best first. They are those bound to exactly this origin: names,
 * titles and issuers never count. First come those whose label is a user name on the page, then the newest by filling
 * or adding. `userNames` are those that the page shows or has in its fields. Removed accounts are left out.
 */
export function accountsFor(
  origin: string,
  accounts: readonly Account[],
  { userNames }: { readonly userNames: readonly string[] },
): readonly Account[] {
  return accounts
    .filter((account) => account.removedAt === null && isBound(account, origin))
    .map((account) => ({
      account,
      match: nameMatch(account.label, userNames),
      last: lastTouched(account),
    }))
    .sort((a, b) => b.match - a.match || b.last - a.last)
    .map(({ account }) => account);
}

/** An account that might belong to an origin, with the sibling of it that it is bound to. */
export interface SiblingAccount {
  readonly account: Account;
  readonly origin: string;
}

/**
 * The accounts of the same site that are not bound to this origin but to a sibling of it (www.example.com enrolled,
 * login.example.com asks), in the order given. Binding one to this origin is the user's decision. Both origins must be
 * https; a public suffix has no siblings, nor
 * has a site that different customers share.
 */
export function siblingAccounts(origin: string, accounts: readonly Account[]): readonly SiblingAccount[] {
  const site = siteOf(origin);
  if (site === null || sharedSites.has(site) || !isHttps(origin)) return [];
  return accounts.flatMap((account) => {
    if (account.removedAt !== null || isBound(account, origin)) return [];
    const known = account.origins.find((each) => isHttps(each) && siteOf(each) === site);
    return known === undefined ? [] : [{ account, origin: known }];
  });
}

function isHttps(origin: string): boolean {
  return canonicalOrigin(origin)?.startsWith("https:") ?? false;
}

function isBound(account: Account, origin: string): boolean {
  return account.origins.some((each) => originsMatch(each, origin));
}

// 2: the label is a name on the page. 1: so is the part before @, where only one of the two has a part after it.
function nameMatch(label: string, userNames: readonly string[]): number {
  return Math.max(
    0,
    ...userNames.map((name) => (isSameName(label, name) ? 2 : isSameLocalPart(label, name) ? 1 : 0)),
  );
}

function isSameLocalPart(a: string, b: string): boolean {
  if (a.includes("@") === b.includes("@")) return false;
  return isSameName(a.replace(/@.*$/s, ""), b.replace(/@.*$/s, ""));
}

function isSameName(a: string, b: string): boolean {
  return a.trim() !== "" && sameText(a, b);
}

function lastTouched({ addedAt, filledAt }: Account): number {
  return Math.max(addedAt, filledAt ?? 0);
}
