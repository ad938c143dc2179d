import type { AccountShape, PortableAccount } from "../domain/portable-account.ts";
import { codeNumbers } from "./code-numbers.ts";
import { groupIds, idsOf } from "./groups.ts";
import type { Hindrance } from "./hindrance.ts";
import { newUuid, type RandomBytes } from "./randomness.ts";

/**
 * A plain export of Aegis for Android: the fields that the app writes (Vault.java and VaultEntry.java). Of a picture it writes
 * the picture itself, which we don't have.
 */
export function aegisPlain(accounts: readonly PortableAccount[], random: RandomBytes): string {
  const header = { slots: null, params: null };
  return JSON.stringify({ version: 1, header, db: aegisDatabase(accounts, random) }, null, 4);
}

/** The database of an Aegis vault, version 3. The order of the accounts is theirs in the list. */
export function aegisDatabase(accounts: readonly PortableAccount[], random: RandomBytes) {
  const ids = groupIds(accounts, random);
  return {
    version: 3,
    entries: accounts.map((account) => entryOf(account, { ids, uuid: newUuid(random) })),
    groups: [...ids].map(([name, uuid]) => ({ uuid, name })),
    // Whether pictures that are too large were made smaller.
    icons_optimized: true,
  };
}

/** What keeps an account out of Aegis. */
export function aegisHindrance({ parameters }: AccountShape): Hindrance | null {
  if (parameters.type === "steam") return null;
  return parameters.algorithm === "SHA224" || parameters.algorithm === "SHA384" ? "algorithm" : null;
}

function entryOf(
  { issuer, label, parameters, note, tags, favourite }: PortableAccount,
  { ids, uuid }: { readonly ids: ReadonlyMap<string, string>; readonly uuid: string },
) {
  const { algorithm: algo, ...numbers } = codeNumbers(parameters);
  return {
    type: parameters.type,
    uuid,
    name: label,
    issuer,
    note,
    favorite: favourite,
    icon: null,
    info: { secret: parameters.secret, algo, ...numbers },
    groups: idsOf(tags, ids),
    archived: false,
  };
}
