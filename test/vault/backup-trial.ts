import type { Bytes } from "../../src/vault/bytes.ts";
import type { OpenedBackup } from "../../src/vault/opened-backup.ts";
import type { FileKey } from "../../src/vault/proof.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { passkey, recoveryKey } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, counterAccount, passphrase, type Trial, typed, unlockedTrial } from "./trial-vault.ts";

export const byPassphrase: FileKey = { kind: "passphrase", passphrase };
export const byRecoveryKey: FileKey = { kind: "recovery-key", recoveryKey };
/** The recovery codes of the account "ada". */
export const codes = ["K3Q9-77AB", "L4R8-88CD", "M5S7-99EF"];

/** A vault to be backed up, which can be put back to what it was at first. */
export interface BackupTrial {
  readonly made: Trial;
  readonly stored: StoredBytes;
  readonly ids: { readonly ada: string; readonly grace: string; readonly steam: string };
  /** The moment at which it was at first; milliseconds since the epoch. */
  readonly began: number;
  /** The vault as it was at first, unlocked, without a fresh proof. */
  atFirst(): Promise<Vault>;
}

/** Three accounts in use, one in the bin; a passphrase, a passkey and a recovery key. */
export async function backupTrial(): Promise<BackupTrial> {
  const made = await unlockedTrial();
  const { vault } = made;
  const add = (each: Parameters<Vault["add"]>[0]) => {
    made.now += 1;
    return vault.add(each);
  };
  const ada = await add(account("ada"));
  const grace = await add(counterAccount("grace", 7));
  const steam = await add(account("steam", { parameters: { type: "steam", secret: "PJ2WK3DMMVXGK" } }));
  const binned = await add(account("binned", { parameters: { type: "steam", secret: "MZXW6YTBOI" } }));
  await vault.keepRecoveryCodes(ada.id, codes);
  await vault.remove(binned.id);
  await vault.addPasskey(passphrase, passkey);
  await vault.keepRecoveryKey(passphrase, recoveryKey);
  const stored = await dump(made.name);
  const session = new Map(made.session.content);
  const began = made.now;
  const atFirst = async () => {
    await restoreDump(made.name, stored);
    made.mirror.put(stored);
    made.session.content.clear();
    for (const [key, text] of session) made.session.content.set(key, text);
    made.now = began;
    return made.context();
  };
  return { made, stored, ids: { ada: ada.id, grace: grace.id, steam: steam.id }, began, atFirst };
}

/** A backup file of this vault, for its passphrase. */
export async function backedUp(vault: Vault, key = passphrase): Promise<Bytes> {
  const file = await vault.backupForPassphrase(key);
  if (file === "refused") throw new Error("the passphrase is the vault's");
  return file.bytes;
}

/** What is in a backup file whose key this is. */
export async function opened(vault: Vault, file: Bytes, key: FileKey = byPassphrase): Promise<OpenedBackup> {
  const backup = await vault.readBackup(file, key);
  if (backup === null) throw new Error("the key is the backup's");
  return backup;
}

/** The values of an account's recovery codes. */
export async function valuesOf(vault: Vault, id: string): Promise<string[]> {
  await vault.prove(typed(passphrase));
  return [...(await vault.openRecoveryCodes(id)).values()];
}
