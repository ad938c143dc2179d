import { describe, expect, it } from "vitest";
import { toBase64, toHex } from "../../src/vault/byte-text.ts";
import { randomBytes } from "../../src/vault/bytes.ts";
import { decodeHeader } from "../../src/vault/header.ts";
import type { Proof } from "../../src/vault/proof.ts";
import { type Guarded, guarded } from "./guarded-vault.ts";
import { passkey, passkeyProof, recoveryKey, recoveryProof } from "./laboratory.ts";
import { dump } from "./stored-bytes.ts";
import { otherPassphrase, passphrase, typed, unlockedTrial } from "./trial-vault.ts";

const otherPrf = toBase64(new Uint8Array(32).fill(1));
const otherRecoveryKey = "AGE-SECRET-KEY-1M5NPK523VLDW2G2QKS9YRZD976AJ9YK7XWDY9U5PQMZX6GQ77VDSHFKJW2";

async function expectOpens({ context, id }: Guarded, proof: Proof): Promise<void> {
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
