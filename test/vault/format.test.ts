import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from "node:crypto";
import { argon2id } from "@noble/hashes/argon2.js";
import { beforeAll, describe, expect, it } from "vitest";
import { dump, type StoredBytes } from "./stored-bytes.ts";
import { account, counterAccount, freshTrial, passphrase } from "./trial-vault.ts";

// A reader of the format, written from src/vault/README.md alone: no code of the vault, another Argon2id, node:crypto.

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const hkdf = (key: Buffer, info: string) => Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), info, 32));
const hmac = (key: Buffer, bytes: Buffer) => createHmac("sha256", key).update(bytes).digest();
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

function openGcm(key: Buffer, iv: Buffer, sealed: Buffer, aad: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, iv);
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

/** Takes fields of these lengths off the front. */
function fields(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  });
}

const nth = (list: readonly Buffer[], at: number) => list[at] ?? Buffer.alloc(0);

interface Opened {
  readonly vaultId: Buffer;
  readonly epoch: number;
  readonly keys: Readonly<Record<"use" | "codes" | "head" | "admin", Buffer>>;
}

function openHeader(stored: Uint8Array, typed: string): Opened {
  const header = Buffer.from(stored);
  const top = fields(header, [4, 2, 2, 16, 4, 8, 32, 32, 1]);
  expect(nth(top, 0).toString("latin1")).toBe("AV1\0");
  expect([nth(top, 1).readUInt16BE(), nth(top, 2).readUInt16BE(), nth(top, 8).readUInt8()]).toEqual([
    1, 1, 1,
  ]);
  const vaultId = nth(top, 3);
  const slot = fields(header.subarray(101), [16, 1, 8, 4]);
  expect([nth(slot, 1).readUInt8(), nth(slot, 3).readUInt32BE()]).toEqual([1, 136]);
  const body = fields(header.subarray(130), [12, 32, 32, 12, 48]);
  const kdf = nth(body, 0);
  expect([kdf.readUInt8(0), kdf.readUInt8(1)]).toEqual([1, 0x13]);
  const costs = { m: kdf.readUInt32BE(2), t: kdf.readUInt32BE(6), p: kdf.readUInt16BE(10) };
  const stretched = Buffer.from(argon2id(typed.normalize("NFC"), nth(body, 1), { ...costs, dkLen: 32 }));
  expect(hkdf(stretched, "AV1 commit")).toEqual(Buffer.from(nth(body, 2)));
  const aad = Buffer.concat([
    Buffer.from("AV1 wrap"),
    vaultId,
    nth(top, 4),
    nth(slot, 0),
    nth(slot, 1),
    kdf,
    nth(body, 1),
  ]);
  const vaultKey = openGcm(hkdf(stretched, "AV1 kek"), nth(body, 3), nth(body, 4), aad);
  const epoch = nth(top, 4).readUInt32BE();
  const derive = (name: string) => hkdf(vaultKey, `AV1|${name}|${hex(vaultId)}|${epoch}`);
  const keys = { use: derive("use"), codes: derive("codes"), head: derive("head"), admin: derive("admin") };
  expect(hmac(keys.admin, header.subarray(0, -32))).toEqual(header.subarray(-32));
  return { vaultId, epoch, keys };
}

function openRecords({ records }: StoredBytes, { vaultId, epoch, keys }: Opened) {
  const key = hkdf(keys.use, `AV1|records|${hex(vaultId)}|${epoch}`);
  return [...records.values()].map((bytes) => {
    const record = Buffer.from(bytes);
    const aad = Buffer.concat([Buffer.from("AV1 rec"), vaultId, record.subarray(0, 38)]);
    const padded = openGcm(key, record.subarray(38, 50), record.subarray(50), aad);
    expect(padded.length % 256).toBe(0);
    return JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE()).toString("utf8"));
  });
}

/** RFC 9180, from its text. */
function openHpke(rawPrivate: Buffer, info: string, aad: string, sealed: Buffer): string {
  const prefix = Buffer.from("302e020100300506032b656e04220420", "hex");
  const own = createPrivateKey({ key: Buffer.concat([prefix, rawPrivate]), format: "der", type: "pkcs8" });
  const ownPublic = createPublicKey(own).export({ format: "der", type: "spki" }).subarray(-32);
  const enc = sealed.subarray(0, 32);
  const spki = Buffer.concat([Buffer.from("302a300506032b656e032100", "hex"), enc]);
  const agreed = diffieHellman({
    privateKey: own,
    publicKey: createPublicKey({ key: spki, format: "der", type: "spki" }),
  });
  const kem = Buffer.from("4b454d0020", "hex");
  const suite = Buffer.from("48504b45002000010002", "hex");
  const version = Buffer.from("HPKE-v1");
  const none = Buffer.alloc(0);
  const extract = (id: Buffer, salt: Buffer, label: string, key: Buffer) =>
    hmac(salt, Buffer.concat([version, id, Buffer.from(label), key]));
  const expand = (id: Buffer, key: Buffer, label: string, of: Buffer, length: number) => {
    const labelled = Buffer.concat([
      Buffer.from([0, length]),
      version,
      id,
      Buffer.from(label),
      of,
      Buffer.from([1]),
    ]);
    return hmac(key, labelled).subarray(0, length);
  };
  const shared = expand(
    kem,
    extract(kem, none, "eae_prk", agreed),
    "shared_secret",
    Buffer.concat([enc, ownPublic]),
    32,
  );
  const hashes = [
    extract(suite, none, "psk_id_hash", none),
    extract(suite, none, "info_hash", Buffer.from(info)),
  ];
  const context = Buffer.concat([Buffer.from([0]), ...hashes]);
  const secret = extract(suite, shared, "secret", none);
  const [key, nonce] = [
    expand(suite, secret, "key", context, 32),
    expand(suite, secret, "base_nonce", context, 12),
  ];
  return openGcm(key, nonce, sealed.subarray(32), Buffer.from(aad)).toString("utf8");
}

describe("a reader written from the specification alone", () => {
  let stored: StoredBytes;
  let opened: Opened;
  let sealedForLater: string;
  let fingerprint: string;

  beforeAll(async () => {
    const { vault, name } = await freshTrial();
    const { id } = await vault.add(account("ada"));
    await vault.add(counterAccount("grace", 41));
    await vault.keepRecoveryCodes(id, ["K3Q9-77AB"]);
    sealedForLater = await vault.sealForLater("for later");
    fingerprint = await vault.fingerprintRecoveryCode("K3Q9-77AB");
    stored = await dump(name);
    opened = openHeader(stored.header, passphrase);
  }, 60_000);

  it("opens every account", () => {
    const accounts = openRecords(stored, opened).map(({ kind, account: { label, parameters } }) => [
      kind,
      label,
      parameters,
    ]);
    expect(accounts.sort()).toEqual(
      [
        ["account", "ada", account("ada").parameters],
        ["account", "grace", counterAccount("grace", 41).parameters],
      ].sort(),
    );
  });

  it("opens recovery codes", () => {
    const { vaultId, epoch, keys } = opened;
    const values = openRecords(stored, opened).flatMap(({ recoveryValues }) =>
      Object.entries<string>(recoveryValues),
    );
    const info = `AV1|codes|${hex(vaultId)}|${epoch}`;
    const read = values.map(([id, sealed]) => openHpke(keys.codes, info, id, Buffer.from(sealed, "base64")));
    expect(read).toEqual(["K3Q9-77AB"]);
    const fingerprints = hkdf(keys.use, `AV1|fingerprints|${hex(vaultId)}|${epoch}`);
    expect(hmac(fingerprints, Buffer.from("K3Q9-77AB")).toString("hex")).toBe(fingerprint);
  });

  it("opens what was sealed for later", () => {
    const { vaultId, epoch, keys } = opened;
    const inbox = hkdf(keys.use, `AV1|inbox|${hex(vaultId)}|${epoch}`);
    const sealed = Buffer.from(sealedForLater, "base64");
    expect(openHpke(inbox, `AV1|inbox|${hex(vaultId)}|${epoch}`, "", sealed)).toBe("for later");
  });

  it("finds the head in order", () => {
    const head = Buffer.from(stored.head);
    const [magic, vaultId, epoch, seq, seals, digest, , count] = fields(head, [8, 16, 4, 8, 8, 32, 32, 4]);
    expect(magic?.toString()).toBe("AV1 head");
    expect([vaultId, epoch?.readUInt32BE()]).toEqual([opened.vaultId, opened.epoch]);
    expect([seq?.readBigUInt64BE(), seals?.readBigUInt64BE(), count?.readUInt32BE()]).toEqual([4n, 3n, 2]);
    expect(digest).toEqual(sha256(stored.header));
    expect(hmac(opened.keys.head, head.subarray(0, -32))).toEqual(head.subarray(-32));
    const entries = [...stored.records.entries()]
      .sort()
      .map(([id, bytes]) =>
        Buffer.concat([Buffer.from(id, "hex"), bytes.subarray(16, 24), bytes.subarray(-16)]),
      );
    expect(head.subarray(112, -32)).toEqual(Buffer.concat(entries));
  });
});
