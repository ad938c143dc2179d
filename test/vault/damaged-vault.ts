import type { Bytes } from "../../src/vault/bytes.ts";
import type { Snapshot } from "../../src/vault/database.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, counterAccount, freshTrial, type Trial } from "./trial-vault.ts";

/** A vault of three accounts whose bytes can be changed behind its back, again and again. */
export interface DamagedVault {
  readonly made: Trial;
  /** Of the accounts, oldest first. */
  readonly ids: readonly string[];
  readonly sound: StoredBytes;
  /** The same vault before the first account was renamed and the third was added. */
  readonly earlier: StoredBytes;
  /** The sound vault with these values in place of its own, beside this second copy: none, unless it is given. */
  changed(changes: Partial<StoredBytes>, copy?: Snapshot): Promise<Vault>;
  /** The sound records with another one in this place, or without it. */
  withRecord(id: string, bytes: Bytes | null): ReadonlyMap<string, Bytes>;
}

export const noCopy: Snapshot = { header: null, head: null, records: new Map() };

/** Makes one. */
export async function damagedVault(): Promise<DamagedVault> {
  const made = await freshTrial();
  const first = await made.vault.add(account("ada"));
  made.now += 1;
  const second = await made.vault.add(counterAccount("grace"));
  made.now += 1;
  await made.vault.keepRecoveryCodes(first.id, ["K3Q9-77AB"]);
  const earlier = await dump(made.name);
  await made.vault.change(first.id, (present) => ({ ...present, label: "ada l." }));
  const third = await made.vault.add(account("joan"));
  const ids = [first.id, second.id, third.id];
  const sound = await dump(made.name);
  const session = new Map(made.session.content);
  return {
    made,
    ids,
    sound,
    earlier,
    async changed(changes, copy = noCopy) {
      await restoreDump(made.name, { ...sound, ...changes });
      made.mirror.put(copy);
      made.session.content.clear();
      for (const [key, text] of session) made.session.content.set(key, text);
      return made.context();
    },
    withRecord(id, bytes) {
      const records = new Map(sound.records);
      if (bytes === null) records.delete(id);
      else records.set(id, bytes);
      return records;
    },
  };
}

/** The n-th of a list that has so many. */
export function nth<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new Error("the test has fewer items");
  return item;
}

/** A record that is there. */
export function recordOf(from: StoredBytes, id: string): Bytes {
  const bytes = from.records.get(id);
  if (bytes === undefined) throw new Error("the test has no such record");
  return bytes;
}
