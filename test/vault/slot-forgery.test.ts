import { beforeAll, describe, expect, it } from "vitest";
import { recipientOf, sealToRecipient } from "../../src/vault/age-file.ts";
import { fromBase64, fromHex, toHex } from "../../src/vault/byte-text.ts";
import { type Bytes, concat, randomBytes } from "../../src/vault/bytes.ts";
import { authenticate, digest, importMacKey } from "../../src/vault/crypto.ts";
import { deriveKey } from "../../src/vault/derived-keys.ts";
import { encodeHead, openHead } from "../../src/vault/head.ts";
import { decodeHeader, encodeHeader, type Header } from "../../src/vault/header.ts";
import type { KeySlot } from "../../src/vault/key-slot.ts";
import { type PasskeySlot, resealForPasskey } from "../../src/vault/passkey-slot.ts";
import { cheapestReadable, passphraseBytes } from "../../src/vault/passphrase-kdf.ts";
import { wrapWithPassphrase } from "../../src/vault/passphrase-slot.ts";
import type { Proof } from "../../src/vault/proof.ts";
import { type RecoverySlot, resealForRecoveryKey } from "../../src/vault/recovery-slot.ts";
import { importWorkingKeys, readSession } from "../../src/vault/unlocked-keys.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { type Guarded, guarded } from "./guarded-vault.ts";
import { passkeyProof, recoveryKey, recoveryProof } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, freshTrial, otherPassphrase, passphrase, typed } from "./trial-vault.ts";

const otherRecoveryKey = "AGE-SECRET-KEY-1M5NPK523VLDW2G2QKS9YRZD976AJ9YK7XWDY9U5PQMZX6GQ77VDSHFKJW2";

// Somebody who can write to the disk and knows what stands there in the open: public keys, recipients, ids. They can seal
// to a public key, and they can make any bytes; what they don't have is the vault key or what opens it.
describe("an attacker with the disk", () => {
  let made: Guarded;
  let sound: StoredBytes;
  let header: Header;

  beforeAll(async () => {
    made = await guarded();
    sound = await dump(made.name);
    header = decodeHeader(sound.header).header;
  }, 60_000);

  /** The vault with these slots or facts, and a MAC under the attacker's own vault key; the head is made to name it. */
  async function planted(own: Bytes, change: Partial<Header>, copied: "copied" | "alone"): Promise<Vault> {
    const vault = { ...header, ...change };
    const forged = await encodeHeader(vault, await deriveKey(own, "admin", vault));
    const head = new Uint8Array(sound.head);
    head.set(await digest(forged), 44);
    await restoreDump(made.name, { ...sound, header: forged, head });
    made.mirror.put(copied === "copied" ? sound : { header: forged, head, records: new Map(sound.records) });
    made.session.content.clear();
    return made.context();
  }

  const slotOf = <T extends KeySlot["type"]>(type: T) => {
    const slot = header.slots.find((each) => each.type === type);
    if (slot?.type !== type) throw new Error("the vault has such a slot");
    return slot as Extract<KeySlot, { type: T }>;
  };
  const instead = (slot: PasskeySlot | RecoverySlot): Partial<Header> => ({
    slots: header.slots.map((each) => (each.type === slot.type ? slot : each)),
  });

  const plants: readonly (readonly [string, Proof, (own: Bytes) => Promise<Partial<Header>>])[] = [
    [
      "another vault key sealed to the passkey, vouched for with a key of their own",
      passkeyProof,
      async (own) => instead(await resealForPasskey(slotOf("passkey"), randomBytes(32), own, header)),
    ],
    [
      "another vault key sealed to the passkey, with the voucher that is there",
      passkeyProof,
      async (own) => {
        const slot = slotOf("passkey");
        const { sealedVaultKey } = await resealForPasskey(slot, randomBytes(32), own, header);
        return instead({ ...slot, sealedVaultKey });
      },
    ],
    [
      "another vault key sealed to the recovery key, vouched for with a key of their own",
      recoveryProof,
      async (own) => instead(await resealForRecoveryKey(slotOf("recovery"), randomBytes(32), own, header)),
    ],
    [
      "another vault key sealed to the recovery key, with the voucher that is there",
      recoveryProof,
      async (own) => {
        const slot = slotOf("recovery");
        return instead({ ...slot, ageFile: await sealToRecipient(own, await recipientOf(recoveryKey)) });
      },
    ],
  ];

  it.each(plants)("plants %s: it is refused and named", async (_what, proof, plan) => {
    const own = randomBytes(32);
    const vault = await planted(own, await plan(own), "alone");
    const refusal = { code: "vault-damaged", detail: "slot" };
    await expect(vault.unlock(proof)).rejects.toMatchObject(refusal);
    await expect(vault.changePassphrase(proof, otherPassphrase)).rejects.toMatchObject(refusal);
    expect(await vault.status()).toBe("locked");
    // Who comes by another door finds the header changed.
    const named = { code: "vault-damaged", detail: "header" };
    await expect(vault.unlock(typed(passphrase))).rejects.toMatchObject(named);
  });

  it.each(plants)("plants %s: the second copy's own opens", async (_what, proof, plan) => {
    const own = randomBytes(32);
    const vault = await planted(own, await plan(own), "copied");
    expect(await vault.unlock(proof)).toBe("unlocked");
    expect((await vault.accounts()).accounts.map(({ id }) => id)).toEqual([made.id]);
    expect((await vault.health()).repaired.map(({ word }) => word)).toEqual(["front-restored"]);
    expect((await dump(made.name)).header).toEqual(sound.header);
  });

  it("puts a passphrase of their own beside: it opens nothing of the vault", async () => {
    const own = randomBytes(32);
    const bytes = passphraseBytes(otherPassphrase);
    const slot = await wrapWithPassphrase(own, bytes, cheapestReadable, header, 0);
    const slots = [...header.slots.filter(({ type }) => type !== "passphrase"), slot];
    const vault = await planted(own, { slots }, "alone");
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    const { accounts, damaged, readOnly } = await vault.accounts();
    expect(accounts).toEqual([]);
    expect(readOnly).toBe("damaged");
    expect(damaged.map(({ word }) => word).sort()).toEqual([
      "head",
      "record-unreadable",
      "record-unreadable",
    ]);
  });

  it("replaces the key that recovery codes are sealed to: refused by every door", async () => {
    const vault = await planted(randomBytes(32), { codesPublicKey: randomBytes(32) }, "alone");
    const refusal = { code: "vault-damaged", detail: "header" };
    for (const proof of [typed(passphrase), passkeyProof, recoveryProof]) {
      await expect(vault.unlock(proof)).rejects.toMatchObject(refusal);
    }
  });

  it("replaces it while the vault is open: no code is sealed to it", async () => {
    await restoreDump(made.name, sound);
    made.mirror.put({ header: null, head: null, records: new Map() });
    const vault = made.context();
    await vault.unlock(typed(passphrase));
    const forged = await encodeHeader({ ...header, codesPublicKey: randomBytes(32) }, randomBytes(32));
    await restoreDump(made.name, { ...sound, header: forged });
    made.mirror.put({ header: null, head: null, records: new Map() });
    const keeping = vault.keepRecoveryCodes(made.id, ["NEW-CODE-1"]);
    await expect(keeping).rejects.toMatchObject({ code: "vault-damaged", detail: "header" });
    await expect(vault.keySlots()).rejects.toMatchObject({ code: "vault-damaged", detail: "header" });
  });

  it("puts a recovery key of their own there while the vault is open: no backup in clear is made for it", async () => {
    await restoreDump(made.name, sound);
    const vault = made.context();
    await vault.unlock(typed(passphrase));
    const theirs = { ...slotOf("recovery"), recipient: await recipientOf(otherRecoveryKey) };
    const forged = await encodeHeader({ ...header, ...instead(theirs) }, randomBytes(32));
    const head = new Uint8Array(sound.head);
    head.set(await digest(forged), 44);
    const front = { header: forged, head, records: new Map(sound.records) };
    await restoreDump(made.name, front);
    made.mirror.put(front);
    await expect(vault.backupForRecoveryKey()).rejects.toMatchObject({ code: "vault-damaged" });
  });

  it.each([
    ["below what is ever written", { memoryKiB: 8, iterations: 1, parallelism: 1 }, "kdf"],
    [
      "beyond what any computer has",
      { memoryKiB: 2 ** 32 - 1, iterations: 2 ** 32 - 1, parallelism: 1 },
      "kdf",
    ],
    ["within the bounds", { memoryKiB: 20 * 1024, iterations: 2, parallelism: 1 }, null],
  ])("sets the passphrase's costs %s: refused and named", async (_what, kdf, detail) => {
    const slots = header.slots.map((slot) => (slot.type === "passphrase" ? { ...slot, kdf } : slot));
    const vault = await planted(randomBytes(32), { slots }, "alone");
    const began = performance.now();
    const unlocking = vault.unlock(typed(passphrase));
    // Costs that give another key look like another passphrase, and the head was made to name this header.
    if (detail === null) expect(await unlocking).toBe("refused");
    else {
      await expect(unlocking).rejects.toMatchObject({ code: "vault-damaged", detail });
      expect(performance.now() - began).toBeLessThan(1000);
    }
    expect(await vault.status()).toBe("locked");
  });

  it("puts slots of another vault there, behind the same passkey and recovery key: refused and named", async () => {
    const other = decodeHeader((await dump((await guarded(freshTrial)).name)).header).header;
    for (const type of ["passkey", "recovery"] as const) {
      const slot = other.slots.find((each) => each.type === type);
      if (slot === undefined) throw new Error("the other vault has such a slot");
      const slots = header.slots.map((each) => (each.type === type ? slot : each));
      const vault = await planted(randomBytes(32), { slots }, "alone");
      const proof = type === "passkey" ? passkeyProof : recoveryProof;
      // The passkey's key pair is another in each vault: there it is not known at all.
      const unlocking = vault.unlock(proof).catch(({ code, detail }) => `${code} ${detail}`);
      expect(["refused", "vault-damaged slot"]).toContain(await unlocking);
      await expect(vault.unlock(typed(passphrase))).rejects.toMatchObject({ code: "vault-damaged" });
    }
  });

  it("puts slots of an earlier epoch there: refused and named", async () => {
    const mine = await guarded();
    const before = decodeHeader((await dump(mine.name)).header).header;
    await mine.vault.changePassphrase(typed(passphrase), otherPassphrase);
    const present = await dump(mine.name);
    const { header: now } = decodeHeader(present.header);
    const mixed = { ...now, slots: before.slots };
    const forged = await encodeHeader(mixed, randomBytes(32));
    const head = new Uint8Array(present.head);
    head.set(await digest(forged), 44);
    await restoreDump(mine.name, { ...present, header: forged, head });
    mine.mirror.put({ header: forged, head, records: new Map(present.records) });
    for (const proof of [typed(passphrase), passkeyProof, recoveryProof]) {
      const vault = mine.context();
      await vault.lock();
      await expect(vault.unlock(proof)).rejects.toMatchObject({ code: "vault-damaged", detail: "slot" });
    }
  });

  it("puts the header of the epoch before beside the new records: nothing of it is taken, and it is named", async () => {
    const mine = await guarded();
    const before = await dump(mine.name);
    await mine.vault.changePassphrase(typed(passphrase), otherPassphrase);
    const present = await dump(mine.name);
    await restoreDump(mine.name, { ...present, header: before.header });
    mine.mirror.put({ header: null, head: null, records: new Map() });
    const vault = mine.context();
    await vault.lock();
    await expect(vault.unlock(typed(otherPassphrase))).rejects.toMatchObject({ code: "vault-damaged" });
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    const { accounts, damaged, readOnly } = await vault.accounts();
    expect({ accounts, readOnly }).toEqual({ accounts: [], readOnly: "damaged" });
    expect(damaged).toContainEqual({ word: "head", recordId: null });
    await expect(vault.add(account("new"))).rejects.toMatchObject({ code: "vault-damaged" });
    expect((await dump(mine.name)).records).toEqual(present.records);
  });
});

describe("the session's keys alone", () => {
  it("forge no header, whichever of them it is signed with, though they can sign a head for it", async () => {
    const made = await guarded();
    const sound = await dump(made.name);
    const session = await readSession(made.session, made.now);
    if (session === null) throw new Error("the vault is unlocked");
    const keys = await importWorkingKeys(session);
    const head = await openHead(sound.head, keys.vault, keys.head);
    if (head === null) throw new Error("the vault is sound");
    const { header } = decodeHeader(sound.header);
    const raw = [session.useKey, session.headKey].map((key) => fromBase64(key) ?? new Uint8Array(0));
    const bytes = passphraseBytes(otherPassphrase);
    for (const stolen of [...raw, fromHex(session.vaultId.repeat(2)) ?? new Uint8Array(0)]) {
      const slot = await wrapWithPassphrase(stolen, bytes, cheapestReadable, header, 0);
      const forgery = { ...header, slots: [slot, ...header.slots] };
      for (const signer of [stolen, await deriveKey(stolen, "admin", header)]) {
        const forged = await encodeHeader(forgery, signer);
        const beside = { ...head, headerDigest: await digest(forged) };
        const front = { header: forged, head: await encodeHead(beside, keys.vault, keys.head) };
        await restoreDump(made.name, { ...sound, ...front });
        made.mirror.put({ ...front, records: new Map(sound.records) });
        const vault = made.context();
        await vault.lock();
        await expect(vault.unlock(typed(passphrase))).rejects.toMatchObject({ code: "vault-damaged" });
        const entering = vault.unlock(typed(otherPassphrase)).catch(({ code }) => code);
        // At most their own, empty vault.
        if ((await entering) === "unlocked") expect((await vault.accounts()).accounts).toEqual([]);
      }
    }
  });

  it("vouch for no slot", async () => {
    const made = await guarded();
    const { header } = decodeHeader((await dump(made.name)).header);
    const session = await readSession(made.session, made.now);
    const slot = header.slots.find(({ type }) => type === "passkey");
    if (session === null || slot?.type !== "passkey")
      throw new Error("the vault is unlocked and has a passkey");
    for (const text of [session.useKey, session.headKey]) {
      const key = fromBase64(text) ?? new Uint8Array(0);
      const mac = await authenticate(await importMacKey(key), concat(header.vaultId, slot.slotId));
      expect(toHex(mac)).not.toBe(toHex(slot.voucher.mac));
    }
  });
});
