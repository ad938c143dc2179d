import type { Account } from "./account.ts";
import { lookAlikeOf } from "./look-alike.ts";
import { siteOf } from "./site.ts";

/**
 * Whether an account's code goes in on this origin without a gesture, as far as its user has said so. A counter's never does:
 * each of its codes moves it on.
 */
export function isFilledUnasked({ parameters, unaskedOrigins }: Account, origin: string): boolean {
  return parameters.type !== "hotp" && unaskedOrigins.includes(origin);
}

/** The account with that said of one of its origins, or no longer. */
export function withUnasked(account: Account, origin: string, wanted: "on" | "off"): Account {
  const others = account.unaskedOrigins.filter((each) => each !== origin);
  return { ...account, unaskedOrigins: wanted === "on" ? [...others, origin] : others };
}

/**
 * An origin of other accounts that this origin of an account can be taken for, or null: its user may have bound the one in place of
 * the other. Whatever else is bound to the origin's own site proves nothing here.
 */
export function lookAlikeOfOthers(
  origin: string,
  account: Account,
  accounts: readonly Account[],
): string | null {
  const site = siteOf(origin);
  const others = accounts
    .filter(({ id }) => id !== account.id)
    .map((other) => ({ ...other, origins: other.origins.filter((each) => siteOf(each) !== site) }));
  return lookAlikeOf(origin, others);
}
