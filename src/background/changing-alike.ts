import type { Account } from "../domain/account.ts";
import { changedAnnotations, cleanTags, sameAnnotations } from "../domain/annotations.ts";
import type { SharedDeed } from "../messages/account-lines.ts";
import type { Vault } from "../vault/vault.ts";

/**
 * Does one deed on all of these accounts or on none, in one write; gives how many are another than before.
 * Throws Failure "account-unknown", "bad-request" where one is named twice, and as the vault's writes do.
 */
export async function changeAlike(vault: Vault, ids: readonly string[], deed: SharedDeed): Promise<number> {
  if (deed.kind === "bin") await vault.remove(...ids);
  if (deed.kind === "restore") await vault.restore(...ids);
  if (deed.kind === "bin" || deed.kind === "restore") return ids.length;
  let changed = 0;
  await vault.changeTogether(ids, (accounts) => {
    const after = accounts.map((account) => annotated(account, deed));
    changed = after.filter((account, at) => account !== accounts[at]).length;
    return after;
  });
  return changed;
}

type Annotating = Exclude<SharedDeed, { kind: "bin" | "restore" }>;

/** The account itself where there is nothing to change. A tag that it has no more room for is left out. */
function annotated(account: Account, deed: Annotating): Account {
  const wanted = deed.wanted === "on";
  const change =
    deed.kind === "favourite" ? { favourite: wanted } : { tags: retagged(account.tags, deed.tags, wanted) };
  const after = { ...account, ...changedAnnotations(account, change) };
  return sameAnnotations(account, after) ? account : after;
}

function retagged(present: readonly string[], named: readonly string[], wanted: boolean): readonly string[] {
  const tags = cleanTags(named);
  return wanted ? [...present, ...tags] : present.filter((tag) => !tags.includes(tag));
}
