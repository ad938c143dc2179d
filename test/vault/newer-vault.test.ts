import { beforeAll, describe, expect, it } from "vitest";
import { toBase64 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { concat } from "../../src/vault/bytes.ts";
import { u16 } from "../../src/vault/canonical-bytes.ts";
import { authenticate, digest, importMacKey } from "../../src/vault/crypto.ts";
import { deriveKey } from "../../src/vault/derived-keys.ts";
import { encodeHead, openHead } from "../../src/vault/head.ts";
import { keysOf, openHeader } from "../../src/vault/opening.ts";
import { decodeSealedVault } from "../../src/vault/sealed-vault.ts";
import { importKeys } from "../../src/vault/unlocked-keys.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { passkey, passkeyProof, recoveryKey } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, otherPassphrase, passphrase, type Trial, typed, unlockedTrial } from "./trial-vault.ts";

// What a build of the future has left: a header of version 3, genuine in every part.

let made: Trial;
let ours: StoredBytes;
let id: string;

beforeAll(async () => {
  const begun = await unlockedTrial();
  ({ id } = await begun.vault.add(account("ada")));
  await begun.vault.keepRecoveryCodes(id, ["K3Q9-77AB"]);
  await begun.vault.addPasskey(passphrase, passkey);
  await begun.vault.keepRecoveryKey(passphrase, recoveryKey);
  ours = await dump(begun.name);
  made = begun;
}, 60_000);

/** The vault as a build would have written it whose format is 3, and which this reader of 2 may read or not. */
async function written(minimumReader: 2 | 3): Promise<StoredBytes> {
  const opened = await openHeader({ header: ours.header, head: ours.head }, typed(passphrase));
  if (opened === null) throw new Error("the passphrase is the vault's");
  const { vaultKey, stored } = opened;
  const front = concat(ours.header.slice(0, 4), u16(3), u16(minimumReader), ours.header.slice(8, -32));
  const admin = await importMacKey(await deriveKey(vaultKey, "admin", stored.header));
  const header: Bytes = concat(front, await authenticate(admin, front));
  const keys = await importKeys(await keysOf(vaultKey, stored.header));
  const head = await openHead(ours.head, keys.vault, keys.head);
  if (head === null) throw new Error("the head is the vault's");
  const beside = { ...head, headerDigest: await digest(header) };
  return { ...ours, header, head: await encodeHead(beside, keys.vault, keys.head) };
}

async function left(minimumReader: 2 | 3): Promise<{ readonly vault: Vault; readonly stored: StoredBytes }> {
  const stored = await written(minimumReader);
  await restoreDump(made.name, stored);
  made.mirror.put(stored);
  made.session.content.clear();
  return { vault: made.context(), stored };
}

describe("a vault of a newer build that this one may read", () => {
  it.each([
    ["the passphrase", typed(passphrase)],
    ["the passkey", passkeyProof],
  ])("opens for %s, and gives its accounts and recovery codes", async (_what, proof) => {
    const { vault } = await left(2);
    expect(await vault.unlock(proof)).toBe("unlocked");
    const { accounts, damaged, readOnly } = await vault.accounts();
    expect(accounts.map((each) => each.id)).toEqual([id]);
    expect({ damaged, readOnly }).toEqual({
      damaged: [{ word: "newer", recordId: null }],
      readOnly: "newer",
    });
    expect([...(await vault.openRecoveryCodes(id)).values()]).toEqual(["K3Q9-77AB"]);
    expect((await vault.health()).repaired).toEqual([]);
    expect((await vault.doors()).newer).toBe(false);
  });

  it("is written to by nothing", async () => {
    const { vault, stored } = await left(2);
    await vault.unlock(typed(passphrase));
    const writes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["add", () => vault.add(account("new"))],
      ["change", () => vault.change(id, (present) => ({ ...present, label: "x" }))],
      ["remove", () => vault.remove(id)],
      ["restore", () => vault.restore(id)],
      ["removeForGood", () => vault.removeForGood(id)],
      ["advanceCounter", () => vault.advanceCounter(id)],
      ["keepRecoveryCodes", () => vault.keepRecoveryCodes(id, ["NEW-1"])],
      ["changeSettings", () => vault.changeSettings((same) => ({ ...same, lockAfterMinutes: 1 }))],
      ["changePassphrase", () => vault.changePassphrase(typed(passphrase), otherPassphrase)],
      ["addPasskey", () => vault.addPasskey(passphrase, passkey)],
      ["keepRecoveryKey", () => vault.keepRecoveryKey(passphrase, recoveryKey)],
      ["removeRecoveryKey", () => vault.removeRecoveryKey(passphrase)],
      ["discardDamaged", () => vault.discardDamaged(passphrase)],
    ];
    for (const [name, write] of writes) {
      await expect(write(), name).rejects.toMatchObject({ code: "vault-newer" });
    }
    await vault.tend();
    expect(await dump(made.name)).toEqual(stored);
    expect(made.mirror.taken()).toEqual(stored);
  });

  it("can be saved as it lies, and backed up for its recovery key", async () => {
    const { vault, stored } = await left(2);
    expect(decodeSealedVault(await vault.sealedCopy()).snapshot).toEqual(stored);
    expect(await vault.backupForRecoveryKey()).toMatchObject({ accounts: null });
    await vault.unlock(typed(passphrase));
    expect(await vault.backupForRecoveryKey()).toMatchObject({ accounts: 1 });
  });

  it("that only claims to be newer is damaged", async () => {
    const { vault } = await left(2);
    const header = new Uint8Array(ours.header);
    header[5] = 3;
    await restoreDump(made.name, { ...ours, header });
    made.mirror.put({ header: null, head: null, records: new Map() });
    await expect(vault.unlock(typed(passphrase))).rejects.toMatchObject({ code: "vault-damaged" });
  });
});

describe("a vault of a newer build that this one may not read", () => {
  it("is refused as newer by every door, and nothing is touched", async () => {
    const { vault, stored } = await left(3);
    expect(await vault.status()).toBe("locked");
    for (const proof of [typed(passphrase), typed(otherPassphrase), passkeyProof]) {
      await expect(vault.unlock(proof)).rejects.toMatchObject({ code: "vault-newer" });
      const change = vault.changePassphrase(proof, "another passphrase");
      await expect(change).rejects.toMatchObject({ code: "vault-newer" });
    }
    await expect(vault.create(passphrase)).rejects.toMatchObject({ code: "vault-exists" });
    await expect(vault.sealForLater("text")).rejects.toMatchObject({ code: "vault-newer" });
    await expect(vault.backupForRecoveryKey()).rejects.toMatchObject({ code: "vault-newer" });
    expect(await dump(made.name)).toEqual(stored);
    expect(made.mirror.taken()).toEqual(stored);
  });

  it("says so, and can be saved as it lies", async () => {
    const { vault, stored } = await left(3);
    expect(await vault.doors()).toEqual({ passkeys: [], recoveryKey: false, newer: true });
    const copy = await vault.sealedCopy();
    expect(decodeSealedVault(copy).snapshot).toEqual(stored);
    expect(JSON.parse(new TextDecoder().decode(copy)).header).toBe(toBase64(stored.header));
  });

  it("is still refused when the second copy is of this build", async () => {
    const { vault, stored } = await left(3);
    made.mirror.put(ours);
    const unlocking = vault.unlock(typed(passphrase)).catch(({ code }) => code);
    // The copy opens; the newer vault is not written over with it.
    expect(["vault-newer", "unlocked"]).toContain(await unlocking);
    expect((await dump(made.name)).records).toEqual(stored.records);
  });
});
