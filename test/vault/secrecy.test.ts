import { beforeAll, describe, expect, it } from "vitest";
import { secretBytes } from "../../src/domain/secret.ts";
import { fromBase64, fromHex } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { vaultDatabase } from "../../src/vault/database.ts";
import { deriveKey } from "../../src/vault/derived-keys.ts";
import { readBook } from "../../src/vault/record-book.ts";
import { decodeContent } from "../../src/vault/record-content.ts";
import { openRecoveryValue } from "../../src/vault/recovery-values.ts";
import { importWorkingKeys, readSession, type UnlockedSession } from "../../src/vault/unlocked-keys.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { importPrivateKey } from "../../src/vault/x25519.ts";
import { passkey, recoveryKey } from "./laboratory.ts";
import { dump } from "./stored-bytes.ts";
import { account, freshTrial, passphrase, secret, type Trial, trial, typed } from "./trial-vault.ts";

const recoveryCodes = ["K3Q9-77AB-MARK", "L4R8-88CD-MARK"];
const label = "ada.marker@example.com";
let made: Trial & { readonly vault: Vault };
let id: string;
let session: UnlockedSession;

beforeAll(async () => {
  made = await freshTrial();
  ({ id } = await made.vault.add(account(label)));
  await made.vault.keepRecoveryCodes(id, recoveryCodes);
  await made.vault.addPasskey(passphrase, passkey);
  await made.vault.keepRecoveryKey(passphrase, recoveryKey);
  const read = await readSession(made.session, made.now);
  if (read === null) throw new Error("the vault was just unlocked");
  session = read;
}, 30_000);

/** A marker in every form in which it could lie about. */
function forms(marker: Uint8Array): readonly Buffer[] {
  const raw = Buffer.from(marker);
  const hex = raw.toString("hex");
  const texts = [
    raw.toString("latin1"),
    hex,
    hex.toUpperCase(),
    raw.toString("base64"),
    raw.toString("base64url"),
  ];
  return [raw, ...texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")])];
}

describe("the database of an unlocked vault", () => {
  it.each([
    ["a secret in Base32", () => Buffer.from(secret)],
    ["a secret's bytes", () => Buffer.from(secretBytes(secret))],
    ["a recovery code", () => Buffer.from(recoveryCodes[0] ?? "")],
    ["a label", () => Buffer.from(label)],
    ["an origin", () => Buffer.from("login.example.com")],
    ["a kind", () => Buffer.from("account")],
    ["the passphrase", () => Buffer.from(passphrase)],
    ["the using key", () => Buffer.from(session.useKey, "base64")],
    ["the head key", () => Buffer.from(session.headKey, "base64")],
    ["the passkey's answer", () => Buffer.from(passkey.prf, "base64")],
    ["the recovery key", () => Buffer.from(recoveryKey.slice("AGE-SECRET-KEY-1".length))],
    ["the recovery key in lower case", () => Buffer.from(recoveryKey.slice(16).toLowerCase())],
  ])("holds %s in no form, nor does its second copy", async (_what, marker) => {
    const { header, head, records } = await dump(made.name);
    const copied = made.mirror.taken();
    const copy = [copied.header ?? header, copied.head ?? head, ...copied.records.values()];
    const everything = Buffer.concat([header, head, ...records.values(), ...copy]);
    expect(everything.length).toBeGreaterThan(500);
    for (const form of forms(marker())) expect(everything.includes(form)).toBe(false);
  });

  it("tells nothing by the length of a record up to 256 bytes", async () => {
    const { records } = await dump(made.name);
    for (const bytes of records.values()) expect((bytes.length - 38 - 12 - 16) % 256).toBe(0);
  });
});

describe("the session", () => {
  it("holds exactly the keys for using and for the head, and when they were put there", async () => {
    expect([...made.session.content.keys()]).toEqual(["vaultKeys"]);
    expect(Object.keys(session).sort()).toEqual(
      ["epoch", "headKey", "lockAt", "unlockedAt", "useKey", "vaultId"].sort(),
    );
  });

  it("holds nothing after locking, nor after its time has run out", async () => {
    const other = await freshTrial();
    await other.vault.lock();
    expect([...other.session.content]).toEqual([]);
    await other.vault.unlock(typed(passphrase));
    other.now += 60 * 60_000;
    expect(await other.vault.status()).toBe("locked");
    expect([...other.session.content]).toEqual([]);
  });

  it("is not enough to open recovery codes", async () => {
    const killedAndBack = made.context();
    expect((await killedAndBack.account(id)).recoveryCodes).toHaveLength(2);
    await expect(killedAndBack.openRecoveryCodes(id)).rejects.toMatchObject({ code: "fresh-unlock-needed" });
  });

  it("opens no sealed value with any key that can be made of it", async () => {
    const keys = await importWorkingKeys(session);
    const book = await readBook(vaultDatabase(made.name), keys, [id]);
    const content = book.contents.get(id);
    if (content?.kind !== "account") throw new Error("the account was just added");
    const values = [...content.recoveryValues];
    expect(values).toHaveLength(2);
    const names = ["use", "codes", "head", "admin", "records", "fingerprints", "inbox"] as const;
    const roots = [
      fromBase64(session.useKey),
      fromBase64(session.headKey),
      fromHex(session.vaultId.repeat(2)),
    ];
    const known = roots.filter((root): root is Bytes => root !== null);
    const derived = await Promise.all(
      known.flatMap((root) => names.map((name) => deriveKey(root, name, keys.vault))),
    );
    for (const raw of [...known, ...derived]) {
      const key = await importPrivateKey(raw);
      for (const [codeId, sealed] of values) {
        expect(await openRecoveryValue(key, keys.vault, codeId, sealed)).toBeNull();
      }
    }
  });

  it("holds key material of full length that opens nothing of another vault", async () => {
    const other = await freshTrial();
    const kept = await other.vault.add(account("grace"));
    const keys = await importWorkingKeys(session);
    const { damaged, contents } = await readBook(vaultDatabase(other.name), keys, "all");
    expect(contents.size).toBe(0);
    expect(damaged).toContainEqual({ word: "record-unreadable", recordId: kept.id });
  });
});

describe("recovery codes", () => {
  it("are kept with the session's keys alone and opened after a proof", async () => {
    const vault = made.context();
    const { id: other } = await vault.add(account("grace"));
    const kept = await vault.keepRecoveryCodes(other, ["AAAA-1111", "BBBB-2222", "AAAA-1111"]);
    expect(kept.recoveryCodes.map(({ state, position }) => [state, position])).toEqual([
      ["current", 1],
      ["current", 2],
    ]);
    await vault.prove(typed(passphrase));
    const values = await vault.openRecoveryCodes(other);
    expect(kept.recoveryCodes.map((code) => values.get(code.id))).toEqual(["AAAA-1111", "BBBB-2222"]);
  });

  it("are known again by their fingerprint, and not kept twice", async () => {
    const vault = made.context();
    const { id: other } = await vault.add(account("joan"));
    const kept = await vault.keepRecoveryCodes(other, ["CCCC-3333"]);
    expect(kept.recoveryCodes[0]?.fingerprint).toBe(await vault.fingerprintRecoveryCode("CCCC-3333"));
    const head = (await dump(made.name)).head;
    expect(await vault.keepRecoveryCodes(other, ["CCCC-3333"])).toEqual(kept);
    expect((await dump(made.name)).head).toEqual(head);
  });

  it("keep the retired ones' values beside the new", async () => {
    const vault = made.context();
    const { id: other } = await vault.add(account("edith"));
    await vault.keepRecoveryCodes(other, ["DDDD-4444"]);
    const { recoveryCodes } = await vault.keepRecoveryCodes(other, ["EEEE-5555"]);
    expect(recoveryCodes.map(({ state }) => state)).toEqual(["superseded", "current"]);
    await vault.prove(typed(passphrase));
    expect([...(await vault.openRecoveryCodes(other)).values()].sort()).toEqual(["DDDD-4444", "EEEE-5555"]);
  });

  it("move to another account with their values, in one write", async () => {
    const vault = made.context();
    const from = await vault.add(account("from"));
    const to = await vault.add(account("to"));
    await vault.keepRecoveryCodes(from.id, ["FFFF-6666"]);
    await vault.keepRecoveryCodes(to.id, ["GGGG-7777"]);
    await vault.changeTogether([from.id, to.id], (accounts) => {
      const recoveryCodes = accounts.flatMap((each) => each.recoveryCodes);
      return accounts.map((each) => ({ ...each, recoveryCodes: each.id === to.id ? recoveryCodes : [] }));
    });
    await vault.prove(typed(passphrase));
    expect(await vault.openRecoveryCodes(from.id)).toEqual(new Map());
    expect([...(await vault.openRecoveryCodes(to.id)).values()].sort()).toEqual(["FFFF-6666", "GGGG-7777"]);
  });

  it("lose their value with the code", async () => {
    const vault = made.context();
    const { id: other } = await vault.add(account("hedy"));
    await vault.keepRecoveryCodes(other, ["HHHH-8888"]);
    await vault.change(other, (present) => ({ ...present, recoveryCodes: [] }));
    await vault.prove(typed(passphrase));
    expect(await vault.openRecoveryCodes(other)).toEqual(new Map());
  });
});

describe("a text sealed for later", () => {
  it("is sealed while locked and read after unlocking", async () => {
    const { vault } = await freshTrial();
    await vault.lock();
    const sealed = await vault.sealForLater("otpauth – for later");
    expect(Buffer.from(sealed, "base64").includes("otpauth")).toBe(false);
    await expect(vault.openSealed(sealed)).rejects.toMatchObject({ code: "vault-locked" });
    await vault.unlock(typed(passphrase));
    expect(await vault.openSealed(sealed)).toBe("otpauth – for later");
  });

  it("is never the same twice", async () => {
    expect(await made.vault.sealForLater("text")).not.toBe(await made.vault.sealForLater("text"));
  });

  it("does not open with another vault's keys, nor changed, nor when it is none", async () => {
    const other = await freshTrial();
    const sealed = await made.vault.sealForLater("text");
    const changed = Buffer.from(sealed, "base64");
    changed[40] = (changed[40] ?? 0) ^ 1;
    const smallOrder = Buffer.concat([Buffer.alloc(32), changed.subarray(32)]);
    const refusal = { code: "vault-damaged", detail: "sealed text" };
    await expect(other.vault.openSealed(sealed)).rejects.toMatchObject(refusal);
    for (const wrong of [
      changed.toString("base64"),
      smallOrder.toString("base64"),
      "",
      "AAAA",
      "no Base64!",
    ]) {
      await expect(made.vault.openSealed(wrong)).rejects.toMatchObject(refusal);
    }
  });

  it("needs a vault", async () => {
    await expect(trial().context().sealForLater("text")).rejects.toMatchObject({ code: "vault-absent" });
  });
});

describe("a record's content", () => {
  const utf8 = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));
  it.each([
    ["an account of another record", () => ({ kind: "account", account: {}, recoveryValues: {} })],
    ["a list", () => []],
    ["nothing", () => null],
    ["no kind", () => ({})],
    ["a tombstone without its time", () => ({ kind: "tombstone" })],
  ])("that is %s is refused", (_what, content) => {
    expect(decodeContent(utf8(content()), id, 2)).toBeNull();
  });

  it("that is no text is refused", () => {
    expect(decodeContent(Uint8Array.of(0xff, 0xfe), id, 2)).toBeNull();
  });

  it("of a kind from the future is left alone", () => {
    const plaintext = utf8({ kind: "hologram" });
    expect(decodeContent(plaintext, id, 2)).toEqual({ kind: "foreign", schema: 2, plaintext });
  });
});
