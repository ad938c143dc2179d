import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase, proof, wrongProof } from "./fake-world.ts";

const keyUri = "otpauth://totp/Portal:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Portal";
const recoveryCodes = ["ABCD-EFGH-1234"];
const nextPassphrase = "copper walnut violin meadow";
const nextProof = { kind: "passphrase", passphrase: nextPassphrase } as const;
const day = 24 * 60 * 60_000;
const bytes = (fill: number, length = 32) => Buffer.alloc(length, fill).toString("base64");
const passkey = { credentialId: bytes(1, 20), rpId: "", prfSalt: bytes(2), prf: bytes(3) };
const passkeyProof = { kind: "passkey", credentialId: passkey.credentialId, prf: passkey.prf } as const;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

async function keptRecoveryKey() {
  const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
  expect(await world.ask("options", "keepRecoveryKey", { passphrase, recoveryKey })).toBe("changed");
  return { kind: "recovery-key", recoveryKey } as const;
}

const statusNow = () => world.ask("popup", "vaultStatus", {});
const count = async () => (await world.ask("popup", "listAccounts", {})).rows.length;

describe("after a change of the key slots", () => {
  test("what a page proposed is dropped quietly, and offered again once it reports", async () => {
    const { encounterId } = await world.report({ keyUris: [keyUri], recoveryCodes, userNames: ["ada"] });
    const before = await world.ask("card", "viewPage", { encounterId });
    if (before.kind !== "offer") throw new Error(`expected an offer, got ${before.kind}`);
    await keptRecoveryKey();
    expect(world.seen.looks).toBe(1);
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
    const late = world.ask("card", "addOffer", { encounterId, proposalId: before.offer.proposalId });
    await expect(late).rejects.toMatchObject({ code: "proposal-gone" });
    await world.report({ keyUris: [keyUri], recoveryCodes, userNames: ["ada"] });
    await world.ask("card", "addOffer", { encounterId, proposalId: before.offer.proposalId });
    expect(await count()).toBe(1);
  });

  test("a text that was sealed before it, and stored after it, throws nowhere", async () => {
    const { encounterId } = await world.report({ keyUris: [keyUri], recoveryCodes, userNames: ["ada"] });
    const sealedBefore = structuredClone(world.stored.get("encounters"));
    await keptRecoveryKey();
    world.stored.set("encounters", sealedBefore);
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
  });

  test("a code that was scanned and not answered is gone", async () => {
    world.picture.texts = [keyUri];
    const scanned = await world.ask("popup", "scanImage", { width: 1, height: 1, grey: "AA==" });
    if (scanned.kind !== "offer") throw new Error(`expected an offer, got ${scanned.kind}`);
    const sealedBefore = structuredClone(world.stored.get("scanned"));
    await keptRecoveryKey();
    const add = () => world.ask("popup", "addScanned", { proposalId: scanned.offer.proposalId });
    await expect(add()).rejects.toMatchObject({ code: "proposal-gone" });
    world.stored.set("scanned", sealedBefore);
    await expect(add()).rejects.toMatchObject({ code: "proposal-gone" });
    expect(await count()).toBe(0);
  });

  test("a wrong passphrase changes nothing, and no page is troubled", async () => {
    await world.report({ keyUris: [keyUri] });
    const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
    const wrong = { passphrase: wrongProof.passphrase, recoveryKey };
    expect(await world.ask("options", "keepRecoveryKey", wrong)).toBe("refused");
    expect(world.seen.looks).toBe(0);
    expect(await world.ask("popup", "viewDoors", {})).toMatchObject({ recoveryKey: false });
  });
});

describe("other doors than the passphrase", () => {
  test("a passkey opens, and what waited behind our window goes on by itself", async () => {
    expect(await world.ask("options", "addPasskey", { passphrase, passkey })).toBe("changed");
    await world.ask("popup", "lock", {});
    const { prf: _prf, ...door } = passkey;
    expect(await world.ask("window", "viewDoors", {})).toMatchObject({ passkeys: [door] });
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    await world.clickOpenWindow(encounterId);
    const other = { ...passkeyProof, prf: bytes(4) };
    expect(await world.ask("window", "unlock", { proof: other })).toBe("refused");
    expect(await world.ask("window", "unlock", { proof: passkeyProof })).toBe("unlocked");
    expect(await count()).toBe(1);
  });

  test("a forgotten passphrase is replaced with the recovery key, and what waited goes on once its page reports", async () => {
    const recovery = await keptRecoveryKey();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    await world.clickOpenWindow(encounterId);
    const change = { proof: recovery, passphrase: nextPassphrase };
    expect(await world.ask("window", "changePassphrase", change)).toBe("changed");
    expect(await statusNow()).toBe("unlocked");
    await world.report({ keyUris: [keyUri] });
    expect(await count()).toBe(1);
    await world.ask("popup", "lock", {});
    expect(await world.ask("popup", "unlock", { proof })).toBe("refused");
    expect(await world.ask("popup", "unlock", { proof: nextProof })).toBe("unlocked");
  });

  test("the passphrase is due only where something else opens the vault, and not when it was just typed", async () => {
    const due = async () => (await world.ask("options", "viewSecurity", {})).passphraseDue;
    const later = async (days: number, by: typeof proof | typeof passkeyProof) => {
      world.setTime(world.now() + days * day);
      await world.ask("popup", "unlock", { proof: by });
      return due();
    };
    expect(await later(20, proof)).toBe(false);
    await world.ask("options", "addPasskey", { passphrase, passkey });
    expect(await later(13, passkeyProof)).toBe(false);
    expect(await later(1, passkeyProof)).toBe(true);
    expect(await later(0, proof)).toBe(false);
    const settings = { lockAfterMinutes: 15, lockWithScreen: true, backupEveryDays: null } as const;
    await world.ask("options", "changeSettings", { settings: { ...settings, remindPassphraseDays: null } });
    expect(await later(400, passkeyProof)).toBe(false);
  });

  test("security names what opens the vault and what it costs, and only while it is open", async () => {
    await world.ask("options", "addPasskey", { passphrase, passkey });
    await keptRecoveryKey();
    const view = await world.ask("options", "viewSecurity", {});
    expect(view).toMatchObject({
      passphraseChangedAt: world.now(),
      passphraseTypedAt: world.now(),
      passkeys: [{ createdAt: world.now() }],
      recoveryKey: { serial: 1, createdAt: world.now() },
      lockAfterMinutes: 15,
      lockWithScreen: true,
      backupEveryDays: null,
    });
    expect(view.kdfMemoryMiB).toBeGreaterThan(0);
    const slotId = view.passkeys[0]?.slotId ?? "";
    expect(await world.ask("options", "removePasskey", { passphrase, slotId })).toBe("changed");
    expect(await world.ask("options", "removeRecoveryKey", { passphrase })).toBe("changed");
    expect(await world.ask("options", "viewSecurity", {})).toMatchObject({ passkeys: [], recoveryKey: null });
    await world.ask("popup", "lock", {});
    const closed = world.ask("options", "viewSecurity", {});
    await expect(closed).rejects.toMatchObject({ code: "vault-locked" });
  });
});

describe("at once", () => {
  test("two unlockings from two surfaces both open the vault", async () => {
    await world.ask("popup", "lock", {});
    const both = [world.ask("popup", "unlock", { proof }), world.ask("options", "unlock", { proof })];
    expect(await Promise.all(both)).toEqual(["unlocked", "unlocked"]);
    await world.settle();
    expect(await count()).toBe(0);
  });

  test("an unlocking with the old passphrase never brings back the keys before a change", async () => {
    await world.ask("popup", "addAccount", byHand);
    const change = { proof, passphrase: nextPassphrase };
    const [changed] = await Promise.all([
      world.ask("options", "changePassphrase", change),
      world.ask("popup", "unlock", { proof }),
      world.ask("popup", "prove", { proof }),
    ]);
    expect(changed).toBe("changed");
    expect(await count()).toBe(1);
    await world.ask("popup", "noteCopied", {
      accountId: (await world.ask("popup", "listAccounts", {})).rows[0]?.id ?? "",
    });
  });

  test("locking wins over an unlocking, and over a change of keys, that was under way", async () => {
    const changing = world.ask("options", "changePassphrase", { proof, passphrase: nextPassphrase });
    await world.ask("popup", "lock", {});
    expect(await changing).toBe("changed");
    expect(await statusNow()).toBe("locked");
    const unlocking = world.ask("popup", "unlock", { proof: nextProof });
    await world.ask("popup", "lock", {});
    await unlocking;
    expect(await statusNow()).toBe("locked");
    expect(world.stored.has("vaultKeys")).toBe(false);
    expect(await world.ask("popup", "unlock", { proof: nextProof })).toBe("unlocked");
  });

  const byHand = {
    issuer: "Portal",
    label: "ada",
    secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    type: "totp",
    algorithm: "SHA1",
    digits: 6,
    period: 30,
    counter: 0,
    bindTo: null,
  } as const;
});

test("an unlocking is answered before the vault is tended, and surfaces learn when it was", async () => {
  await world.ask("popup", "lock", {});
  world.mirror.put({ header: null, head: null, records: new Map() });
  await world.ask("popup", "unlock", { proof });
  expect(world.mirror.taken().header).toBeNull();
  const before = world.seen.changes;
  await world.settle();
  expect(world.mirror.taken().header).not.toBeNull();
  expect(world.seen.changes).toBeGreaterThan(before);
  expect(await world.ask("options", "viewHealth", {})).toMatchObject({ readOnly: null, damaged: [] });
});
