import { beforeAll, describe, expect, it } from "vitest";
import { recipientOf, sealToRecipient } from "../../src/vault/age-file.ts";
import { fromBase64, fromHex, toBase64, toHex } from "../../src/vault/byte-text.ts";
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
import { passkey, passkeyProof, recoveryKey, recoveryProof } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import {
  account,
  freshTrial,
  otherPassphrase,
  passphrase,
  type Trial,
  typed,
  unlockedTrial,
} from "./trial-vault.ts";

type Made = Trial & { readonly vault: Vault; readonly id: string };

const otherPrf = toBase64(new Uint8Array(32).fill(1));
const otherRecoveryKey = "AGE-SECRET-KEY-1M5NPK523VLDW2G2QKS9YRZD976AJ9YK7XWDY9U5PQMZX6GQ77VDSHFKJW2";

/** A vault behind a passphrase, a passkey and a recovery key, with one account that has a recovery code. */
async function guarded(begin = unlockedTrial): Promise<Made> {
  const made = await begin();
  const { id } = await made.vault.add(account("ada"));
  await made.vault.keepRecoveryCodes(id, ["K3Q9-77AB"]);
  expect(await made.vault.addPasskey(passphrase, passkey)).toBe("changed");
  expect(await made.vault.keepRecoveryKey(passphrase, recoveryKey)).toBe("changed");
  return Object.assign(made, { id });
}

async function expectOpens({ context, id }: Made, proof: Proof): Promise<void> {
  const vault = context();
  await vault.lock();
  expect(await vault.unlock(proof)).toBe("unlocked");
  expect((await vault.accounts()).accounts.map((each) => each.id)).toEqual([id]);
  expect([...(await vault.openRecoveryCodes(id)).values()]).toEqual(["K3Q9-77AB"]);
}

describe("a passkey", () => {
  it("opens the vault and is a fresh proof", async () => {
    const made = await guarded();
    await expectOpens(made, passkeyProof);
    const other = made.context();
    await expect(other.openRecoveryCodes(made.id)).rejects.toMatchObject({ code: "fresh-unlock-needed" });
    expect(await other.prove(passkeyProof)).toBe("proved");
    expect((await other.openRecoveryCodes(made.id)).size).toBe(1);
  });

  it("is asked for as the locked vault says in the open", async () => {
    const { vault } = await guarded();
    await vault.lock();
    const { credentialId, rpId, prfSalt } = passkey;
    expect(await vault.doors()).toEqual({
      passkeys: [{ credentialId, rpId, prfSalt }],
      recoveryKey: true,
      newer: false,
    });
  });

  it.each<readonly [string, Proof]>([
    ["another answer", { kind: "passkey", credentialId: passkey.credentialId, prf: otherPrf }],
    ["an unknown passkey", { kind: "passkey", credentialId: toBase64(randomBytes(20)), prf: passkey.prf }],
    ["a passkey that is unknown by its end", { kind: "passkey", credentialId: "BwcH", prf: passkey.prf }],
  ])("with %s is refused", async (_what, proof) => {
    const { vault } = await guarded();
    expect(await vault.prove(proof)).toBe("refused");
    expect(await vault.changePassphrase(proof, otherPassphrase)).toBe("refused");
    await vault.lock();
    expect(await vault.unlock(proof)).toBe("refused");
    expect(await vault.status()).toBe("locked");
  });

  it.each([
    ["an answer that is too short", toBase64(new Uint8Array(31))],
    ["an answer that is too long", toBase64(new Uint8Array(33))],
    ["no Base64", "no Base64!"],
    ["nothing", ""],
  ])("with %s is a bad request", async (_what, prf) => {
    const { vault } = await guarded();
    const { credentialId } = passkey;
    const proof: Proof = { kind: "passkey", credentialId, prf };
    await expect(vault.unlock(proof)).rejects.toMatchObject({ code: "bad-request" });
    const adding = vault.addPasskey(passphrase, { ...passkey, prf });
    await expect(adding).rejects.toMatchObject({ code: "bad-request" });
  });

  it("is added and removed only for the passphrase", async () => {
    const made = await guarded();
    const before = await dump(made.name);
    const [slot] = (await made.vault.keySlots()).passkeys;
    expect(await made.vault.addPasskey(otherPassphrase, passkey)).toBe("refused");
    expect(await made.vault.removePasskey(otherPassphrase, slot?.slotId ?? "")).toBe("refused");
    expect(await dump(made.name)).toEqual(before);
  });

  it("that is removed opens nothing any more, the others do", async () => {
    const made = await guarded();
    const second = { ...passkey, credentialId: toBase64(new Uint8Array(20).fill(3)), prf: otherPrf };
    await made.vault.addPasskey(passphrase, second);
    const slots = (await made.vault.keySlots()).passkeys;
    expect(slots).toHaveLength(2);
    const { slots: stored } = decodeHeader((await dump(made.name)).header).header;
    const first = stored.find(
      (slot) => slot.type === "passkey" && toBase64(slot.credentialId) === passkey.credentialId,
    );
    expect(await made.vault.removePasskey(passphrase, toHex(first?.slotId ?? new Uint8Array(0)))).toBe(
      "changed",
    );
    expect((await made.vault.keySlots()).passkeys).toHaveLength(1);
    await made.vault.lock();
    expect(await made.vault.unlock(passkeyProof)).toBe("refused");
    await expectOpens(made, { kind: "passkey", credentialId: second.credentialId, prf: second.prf });
  });

  it("that nobody knows can't be removed", async () => {
    const { vault } = await guarded();
    const removing = vault.removePasskey(passphrase, "ab".repeat(16));
    await expect(removing).rejects.toMatchObject({ code: "bad-request" });
  });

  it("that is added once more is renewed, not doubled", async () => {
    const made = await guarded();
    await made.vault.addPasskey(passphrase, { ...passkey, prf: otherPrf });
    expect((await made.vault.keySlots()).passkeys).toHaveLength(1);
    await made.vault.lock();
    expect(await made.vault.unlock(passkeyProof)).toBe("refused");
    await expectOpens(made, { kind: "passkey", credentialId: passkey.credentialId, prf: otherPrf });
  });

  it("beyond the eighth slot is refused, and nothing is changed", async () => {
    const made = await guarded();
    const extra = (i: number) => ({ ...passkey, credentialId: toBase64(new Uint8Array(20).fill(100 + i)) });
    for (let i = 0; i < 5; i += 1) expect(await made.vault.addPasskey(passphrase, extra(i))).toBe("changed");
    const before = await dump(made.name);
    const ninth = made.vault.addPasskey(passphrase, extra(5));
    await expect(ninth).rejects.toMatchObject({ code: "vault-not-written", detail: "slots" });
    expect(await dump(made.name)).toEqual(before);
    await expectOpens(made, passkeyProof);
  });
});

describe("a recovery key", () => {
  it("opens the vault and is a fresh proof", async () => {
    await expectOpens(await guarded(), recoveryProof);
  });

  it.each([
    ["in lower case with spaces", (key: string) => key.toLowerCase().replace(/(.{4})/g, "$1 ")],
    ["in lines", (key: string) => `\n${key.slice(0, 40)}\n${key.slice(40)}\n`],
    ["without its front", (key: string) => key.slice("AGE-SECRET-KEY-1".length)],
    ["with hyphens of another kind", (key: string) => key.replaceAll("-", "\u2011")],
    ["as a key file", (key: string) => `# created: 2026-11-24\n# public key: age1\n${key}\n`],
  ])("typed %s opens it too", async (_how, write) => {
    await expectOpens(await guarded(), { kind: "recovery-key", recoveryKey: write(recoveryKey) });
  });

  it("of another vault is refused", async () => {
    const { vault } = await guarded();
    await vault.lock();
    expect(await vault.unlock({ kind: "recovery-key", recoveryKey: otherRecoveryKey })).toBe("refused");
    expect(await vault.status()).toBe("locked");
  });

  it.each([
    ["one character changed", recoveryKey.replace("VA49", "VA48")],
    ["cut short", recoveryKey.slice(0, -1)],
    ["nothing", ""],
    ["a recipient", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"],
  ])("that is %s is malformed, not wrong", async (_what, malformed) => {
    const { vault } = await guarded();
    const proof: Proof = { kind: "recovery-key", recoveryKey: malformed };
    await expect(vault.unlock(proof)).rejects.toMatchObject({ code: "recovery-key-malformed" });
    const keeping = vault.keepRecoveryKey(passphrase, malformed);
    await expect(keeping).rejects.toMatchObject({ code: "recovery-key-malformed" });
  });

  it("counts only once it is kept, and the one before opens nothing then", async () => {
    const made = await guarded();
    const draft = await made.vault.draftRecoveryKey();
    expect(draft.serial).toBe(2);
    expect((await made.vault.keySlots()).recoveryKey).toMatchObject({ serial: 1 });
    const proof: Proof = { kind: "recovery-key", recoveryKey: draft.recoveryKey };
    expect(await made.vault.prove(proof)).toBe("refused");
    expect(await made.vault.keepRecoveryKey(otherPassphrase, draft.recoveryKey)).toBe("refused");
    expect(await made.vault.keepRecoveryKey(passphrase, draft.recoveryKey)).toBe("changed");
    expect((await made.vault.keySlots()).recoveryKey).toEqual({ serial: 2, createdAt: made.now });
    await made.vault.lock();
    expect(await made.vault.unlock(recoveryProof)).toBe("refused");
    await expectOpens(made, proof);
  });

  it("that is removed opens nothing, and the next one's number goes on from it", async () => {
    const made = await guarded();
    expect(await made.vault.removeRecoveryKey(otherPassphrase)).toBe("refused");
    expect(await made.vault.removeRecoveryKey(passphrase)).toBe("changed");
    expect((await made.vault.keySlots()).recoveryKey).toBeNull();
    expect((await made.vault.doors()).recoveryKey).toBe(false);
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    expect((await made.vault.draftRecoveryKey()).serial).toBe(2);
    await made.vault.keepRecoveryKey(otherPassphrase, otherRecoveryKey);
    expect((await made.vault.keySlots()).recoveryKey).toMatchObject({ serial: 2 });
    await made.vault.lock();
    expect(await made.vault.unlock(recoveryProof)).toBe("refused");
  });

  it("is asked of a vault that has none, and refused", async () => {
    const { vault } = await unlockedTrial();
    await vault.lock();
    expect(await vault.unlock(recoveryProof)).toBe("refused");
    expect(await vault.unlock(passkeyProof)).toBe("refused");
  });
});

describe("whatever opens the vault", () => {
  const proofs: readonly (readonly [string, Proof])[] = [
    ["passkey", passkeyProof],
    ["recovery key", recoveryProof],
  ];

  it.each(proofs)(
    "the %s goes on through two new passphrases without being at hand",
    async (_what, proof) => {
      const made = await guarded();
      await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
      await made.vault.lock();
      await made.vault.changePassphrase(typed(otherPassphrase), "third passphrase");
      await expectOpens(made, proof);
      await expectOpens(made, typed("third passphrase"));
      expect(await made.vault.keySlots()).toMatchObject({ passkeys: [{}], recoveryKey: { serial: 1 } });
    },
  );

  it.each(proofs)("the %s replaces a forgotten passphrase", async (_what, proof) => {
    const made = await guarded();
    await made.vault.lock();
    expect(await made.vault.changePassphrase(proof, otherPassphrase)).toBe("changed");
    expect(await made.vault.status()).toBe("unlocked");
    await made.vault.lock();
    expect(await made.vault.unlock(typed(passphrase))).toBe("refused");
    await expectOpens(made, typed(otherPassphrase));
    await expectOpens(made, passkeyProof);
    await expectOpens(made, recoveryProof);
  });

  it("is told to the options, with its dates", async () => {
    const made = await unlockedTrial();
    const created = made.now;
    expect(await made.vault.keySlots()).toEqual({
      passphrase: { changedAt: created, memoryMiB: 19 },
      passkeys: [],
      recoveryKey: null,
    });
    made.now += 1000;
    await made.vault.addPasskey(passphrase, passkey);
    made.now += 1000;
    await made.vault.keepRecoveryKey(passphrase, recoveryKey);
    expect(await made.vault.keySlots()).toEqual({
      passphrase: { changedAt: created, memoryMiB: 19 },
      passkeys: [{ slotId: expect.stringMatching(/^[0-9a-f]{32}$/), createdAt: created + 1000 }],
      recoveryKey: { serial: 1, createdAt: created + 2000 },
    });
    made.now += 1000;
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    expect((await made.vault.keySlots()).passphrase.changedAt).toBe(created + 3000);
  });

  it("remembers when the passphrase was typed, and not that something else opened it", async () => {
    const made = await guarded();
    const day = 24 * 60 * 60_000;
    const typedAt = async () => (await made.vault.settings()).passphraseTypedAt;
    const created = await typedAt();
    made.now += 3 * day;
    await made.vault.unlock(passkeyProof);
    expect(await typedAt()).toBe(created);
    await made.vault.prove(typed(passphrase));
    expect(await typedAt()).toBe(made.now);
    made.now += 3 * day;
    await made.vault.unlock(recoveryProof);
    await made.vault.changePassphrase(recoveryProof, otherPassphrase);
    expect(await typedAt()).toBe(made.now);
  });
});

// Somebody who can write to the disk and knows what stands there in the open: public keys, recipients, ids. They can seal
// to a public key, and they can make any bytes; what they don't have is the vault key or what opens it.
describe("an attacker with the disk", () => {
  let made: Made;
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
