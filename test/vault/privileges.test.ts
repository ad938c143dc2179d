import { beforeAll, describe, expect, it } from "vitest";
import { openAgeFile } from "../../src/vault/age-file.ts";
import { fromUtf8, toBase64 } from "../../src/vault/byte-text.ts";
import type { Proof } from "../../src/vault/proof.ts";
import { Vault } from "../../src/vault/vault.ts";
import { passkey, passkeyProof, recoveryKey } from "./laboratory.ts";
import { dump, type StoredBytes } from "./stored-bytes.ts";
import {
  account,
  otherPassphrase,
  passphrase,
  secret,
  type Trial,
  typed,
  unlockedTrial,
} from "./trial-vault.ts";

// Whoever has the session has its keys and nothing more: no passphrase, no passkey, no recovery key, no fresh proof.

const wrong = "not the passphrase at all";
const wrongProofs: readonly Proof[] = [
  typed(wrong),
  { ...passkeyProof, prf: toBase64(new Uint8Array(32)) } as Proof,
  {
    kind: "recovery-key",
    recoveryKey: "AGE-SECRET-KEY-1M5NPK523VLDW2G2QKS9YRZD976AJ9YK7XWDY9U5PQMZX6GQ77VDSHFKJW2",
  },
];

let made: Trial & { readonly vault: Vault };
let before: StoredBytes;
let id: string;
let slotId: string;
let noteId: string;

beforeAll(async () => {
  made = await unlockedTrial();
  ({ id } = await made.vault.add(account("ada")));
  await made.vault.keepRecoveryCodes(id, ["K3Q9-77AB"]);
  await made.vault.importAccounts([], [{ app: "Aegis", issuer: "VPN", label: "ada", text: "pin: 1234" }]);
  noteId = (await made.vault.notes())[0]?.id ?? "";
  await made.vault.addPasskey(passphrase, passkey);
  await made.vault.keepRecoveryKey(passphrase, recoveryKey);
  slotId = (await made.vault.keySlots()).passkeys[0]?.slotId ?? "";
  before = await dump(made.name);
}, 60_000);

/** How each privileged thing ends that is asked for with the session alone. */
const privileged: Readonly<Record<string, (vault: Vault) => readonly Promise<unknown>[]>> = {
  create: (vault) => [vault.create(otherPassphrase)],
  unlock: (vault) => wrongProofs.map((proof) => vault.unlock(proof)),
  prove: (vault) => wrongProofs.map((proof) => vault.prove(proof)),
  changePassphrase: (vault) => wrongProofs.map((proof) => vault.changePassphrase(proof, otherPassphrase)),
  addPasskey: (vault) => [vault.addPasskey(wrong, passkey)],
  removePasskey: (vault) => [vault.removePasskey(wrong, slotId)],
  keepRecoveryKey: (vault) => [vault.keepRecoveryKey(wrong, recoveryKey)],
  removeRecoveryKey: (vault) => [vault.removeRecoveryKey(wrong)],
  acceptOlder: (vault) => [vault.acceptOlder(wrong)],
  discardDamaged: (vault) => [vault.discardDamaged(wrong)],
  accountsFor: (vault) => wrongProofs.map((proof) => vault.accountsFor(proof)),
  backupForPassphrase: (vault) => [vault.backupForPassphrase(wrong)],
  openBackup: (vault) => [
    vault.openBackup(new Uint8Array(0), { kind: "passphrase", passphrase: wrong }, null),
  ],
  openBackupInstead: (vault) => [
    vault.openBackupInstead(new Uint8Array(0), { kind: "passphrase", passphrase: wrong }, null),
  ],
  openRecoveryCodes: (vault) => [vault.openRecoveryCodes(id)],
  openNote: (vault) => [vault.openNote(noteId)],
};

/** What the session is for. Locked, none of it is answered. */
const everyday: Readonly<Record<string, (vault: Vault) => Promise<unknown>>> = {
  accounts: (vault) => vault.accounts(),
  account: (vault) => vault.account(id),
  add: (vault) => vault.add(account("new")),
  importAccounts: (vault) =>
    vault.importAccounts([{ form: account("new"), recoveryCodes: [], replaces: null }]),
  undoImport: (vault) => vault.undoImport(1),
  imports: (vault) => vault.imports(),
  notes: (vault) => vault.notes(),
  removeNote: (vault) => vault.removeNote(noteId),
  change: (vault) => vault.change(id, (same) => same),
  changeTogether: (vault) => vault.changeTogether([id], (same) => same),
  remove: (vault) => vault.remove(id),
  bin: (vault) => vault.bin(),
  removeForGood: (vault) => vault.removeForGood(id),
  restore: (vault) => vault.restore(id),
  advanceCounter: (vault) => vault.advanceCounter(id),
  keepRecoveryCodes: (vault) => vault.keepRecoveryCodes(id, ["NEW-CODE-1"]),
  fingerprintRecoveryCode: (vault) => vault.fingerprintRecoveryCode("NEW-CODE-1"),
  openSealed: (vault) => vault.openSealed("AAAA"),
  keySlots: (vault) => vault.keySlots(),
  draftRecoveryKey: (vault) => vault.draftRecoveryKey(),
  settings: (vault) => vault.settings(),
  changeSettings: (vault) => vault.changeSettings((same) => same),
  sites: (vault) => vault.sites(),
  changeSites: (vault) => vault.changeSites((same) => same),
  health: (vault) => vault.health(),
  dropSetAside: (vault) => vault.dropSetAside("00".repeat(16)),
  tend: (vault) => vault.tend(),
  previewRestore: (vault) =>
    vault.previewRestore({
      exportedAt: 0,
      vaultId: "",
      accounts: [],
      sites: [],
      notes: [],
      unreadable: 0,
      sealed: null,
    }),
  takeFromBackup: (vault) =>
    vault.takeFromBackup(
      { exportedAt: 0, vaultId: "", accounts: [], sites: [], notes: [], unreadable: 0, sealed: null },
      [],
    ),
};

/** What needs no key at all, or gives nothing of what is inside. */
const open = [
  "status",
  "doors",
  "lock",
  "lockAt",
  "postponeLock",
  "isFresh",
  "sealForLater",
  "sealedCopy",
  "readBackup",
  // Nothing of it is opened, and none that is open is moved: set-aside.test.ts.
  "setAside",
  "bringBack",
  "setAsideOnes",
  "sealedAside",
  // In clear only after a proof: below.
  "backupForRecoveryKey",
];

/** What the classes that a vault is made of ask of each other; the compiler keeps others out. */
const within = ["openInPlace", "unlockOnce", "begin", "book", "withProof", "noteTyped", "rotate"];

function everyMethod(prototype: object): readonly string[] {
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor");
  return [...own, ...everyMethod(Object.getPrototypeOf(prototype))];
}

it("everything that can be asked of a vault is in one of these lists", () => {
  const listed = [...Object.keys(privileged), ...Object.keys(everyday), ...open, ...within];
  expect([...everyMethod(Vault.prototype)].sort()).toEqual(listed.sort());
});

describe("with the session alone", () => {
  const refusals = ["refused", "fresh-unlock-needed", "vault-exists"];

  it.each(Object.keys(privileged))("%s is refused, and changes nothing", async (name) => {
    const vault = made.context();
    expect(await vault.status()).toBe("unlocked");
    const asked = privileged[name]?.(vault) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    for (const each of asked) {
      const end = await each.catch((error: { code?: string }) => error.code ?? "internal");
      expect(refusals).toContain(end);
    }
    expect(await dump(made.name)).toEqual(before);
    expect(vault.isFresh()).toBe(false);
  });

  it("a backup for the recovery key is sealed, not in clear", async () => {
    const { bytes, accounts } = await made.context().backupForRecoveryKey();
    expect(accounts).toBeNull();
    const inside = await openAgeFile(bytes, { kind: "recovery-key", recoveryKey });
    const text = fromUtf8(inside ?? new Uint8Array(0));
    expect(JSON.parse(text).format).toBe("AV1-sealed");
    for (const marker of [secret, "K3Q9-77AB", '"ada"', "otpauth"]) expect(text).not.toContain(marker);
  });

  it("a proof that has grown old is none", async () => {
    const vault = made.context();
    await vault.prove(passkeyProof);
    expect((await vault.openRecoveryCodes(id)).size).toBe(1);
    expect(await vault.openNote(noteId)).toBe("pin: 1234");
    made.now += 2 * 60_000;
    await expect(vault.openRecoveryCodes(id)).rejects.toMatchObject({ code: "fresh-unlock-needed" });
    await expect(vault.openNote(noteId)).rejects.toMatchObject({ code: "fresh-unlock-needed" });
    expect(await vault.backupForRecoveryKey()).toMatchObject({ accounts: null });
    made.now -= 2 * 60_000;
  });
});

describe("with a locked vault", () => {
  it.each(Object.keys(everyday))("%s is refused, and changes nothing", async (name) => {
    const kept = new Map(made.session.content);
    const vault = made.context();
    await vault.lock();
    await expect(everyday[name]?.(vault)).rejects.toMatchObject({ code: "vault-locked" });
    expect(await dump(made.name)).toEqual(before);
    for (const [key, text] of kept) made.session.content.set(key, text);
  });
});
