import { getDomainWithoutSuffix } from "tldts";
import type { Account } from "./account.ts";
import { canonicalOrigin } from "./origin.ts";

/** An account that fills nowhere yet, as where it came from did not say of which site it is. */
export interface UnclaimedAccount {
  readonly account: Account;
  /** Its issuer and the site's domain have a name in common. That is a hint for the eye, and never a reason to fill. */
  readonly isLikely: boolean;
}

/** The accounts that fill nowhere yet, those first whose issuer sounds like the origin's site; otherwise as given. */
export function unclaimedAccounts(origin: string, accounts: readonly Account[]): readonly UnclaimedAccount[] {
  const name = siteName(origin);
  return accounts
    .filter(({ origins, removedAt }) => origins.length === 0 && removedAt === null)
    .map((account) => ({ account, isLikely: name !== null && soundsLike(account.issuer, name) }))
    .sort((one, other) => Number(other.isLikely) - Number(one.isLikely));
}

const shortestName = 3;

/** "github" of https://gist.github.com; null where there is no such name. */
function siteName(origin: string): string | null {
  const canonical = canonicalOrigin(origin);
  if (canonical === null) return null;
  const name = getDomainWithoutSuffix(new URL(canonical).hostname, {
    allowPrivateDomains: true,
    extractHostname: false,
  });
  const plain = name === null ? "" : lettersOf(name);
  return plain.length < shortestName ? null : plain;
}

function soundsLike(issuer: string, name: string): boolean {
  const plain = lettersOf(issuer);
  if (plain.length < shortestName) return false;
  return plain.includes(name) || name.includes(plain);
}

function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
