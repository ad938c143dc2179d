import { newUuid, type RandomBytes } from "./randomness.ts";

/** A new id for each tag that any of the accounts has, in the order in which they come up. */
export function groupIds(
  accounts: readonly { readonly tags: readonly string[] }[],
  random: RandomBytes,
): ReadonlyMap<string, string> {
  const tags = new Set(accounts.flatMap((account) => account.tags));
  return new Map([...tags].map((tag) => [tag, newUuid(random)]));
}

/** The ids of an account's tags. */
export function idsOf(tags: readonly string[], ids: ReadonlyMap<string, string>): readonly string[] {
  return tags.flatMap((tag) => ids.get(tag) ?? []);
}
