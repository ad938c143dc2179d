import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKeyUri } from "../../src/domain/key-uri.ts";
import { storedBounds } from "../../src/domain/parameters.ts";
import type { RecoveryCode } from "../../src/domain/recovery-code.ts";
import { mostEntries } from "../../src/vault/backup-json.ts";
import {
  type BackupAccount,
  type BackupContent,
  decodePayload,
  encodeBackup,
  type ReadBackup,
} from "../../src/vault/backup-payload.ts";
import { fromUtf8, toUtf8 } from "../../src/vault/byte-text.ts";
import { encodeSealedVault } from "../../src/vault/sealed-vault.ts";
import { exampleAccount, rfcSecret } from "../domain/example-account.ts";
import { failureOf } from "../domain/failure-of.ts";

const vaultId = "ab".repeat(16);
const device = "cd".repeat(16);

function recoveryCode(id: string, part: Partial<RecoveryCode> = {}): RecoveryCode {
  return {
    id,
    state: "current",
    position: 1,
    fingerprint: "ef".repeat(32),
    addedAt: 1,
    changedAt: 1,
    ...part,
  };
}

const [first, second] = ["01".repeat(16), "02".repeat(16)];
const withCodes: BackupAccount = {
  account: exampleAccount({
    recoveryCodes: [recoveryCode(first, { state: "used" }), recoveryCode(second, { position: 2 })],
  }),
  version: new Map([[device, 3]]),
  recoveryValues: new Map([
    [first, "K3Q9-77AB"],
    [second, "ümlaut 12"],
  ]),
};
const sites = [{ origin: "https://a.example", paused: false, submitForMe: true, codeField: "#code" }];
const notes = [
  {
    id: first,
    app: "Aegis",
    issuer: "VPN",
    label: "ada",
    text: "type: motp\npin: 1234",
    addedAt: 1_690_000_000_000,
  },
];
const content: BackupContent = {
  exportedAt: 1_700_000_000_000,
  vaultId,
  accounts: [withCodes],
  sites,
  notes,
};

interface Json {
  [name: string]: unknown;
  accounts: Record<string, unknown>[];
}

/** The backup's JSON after a change to it. */
function changed(change: (json: Json) => unknown, from: BackupContent = content): Uint8Array<ArrayBuffer> {
  const json: Json = JSON.parse(fromUtf8(encodeBackup(from)));
  return toUtf8(JSON.stringify(change(json) ?? json));
}

function read(bytes: Uint8Array<ArrayBuffer>): ReadBackup {
  const payload = decodePayload(bytes);
  if (payload.kind !== "export") throw new Error("not an export");
  return payload.backup;
}

const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((each) => Buffer.from(each).toString("hex"));
const name = fc.constantFrom("Example", "Ünïcode: Ltd", "日本銀行", 'a "b" \\ c', "👩‍👩‍👧 family");
const parameters = fc.oneof(
  fc.record({
    type: fc.constant("totp" as const),
    secret: fc.constant(rfcSecret),
    algorithm: fc.constantFrom("SHA1" as const, "SHA256" as const, "SHA512" as const),
    digits: fc.integer({ min: 4, max: 10 }),
    period: fc.integer({ min: 1, max: 86_400 }),
  }),
  fc.record({
    type: fc.constant("hotp" as const),
    secret: fc.constant(rfcSecret),
    algorithm: fc.constant("SHA1" as const),
    digits: fc.integer({ min: 4, max: 10 }),
    counter: fc.maxSafeNat(),
  }),
  fc.record({ type: fc.constant("steam" as const), secret: fc.constant(rfcSecret) }),
);
const anyBackupAccount: fc.Arbitrary<BackupAccount> = fc
  .record({
    id: hex(16),
    issuer: name,
    label: name,
    parameters,
    removedAt: fc.option(fc.nat()),
    codes: fc.uniqueArray(fc.tuple(hex(16), fc.stringMatching(/^[A-Z0-9-]{1,20}$/)), {
      selector: ([id]) => id,
    }),
    version: fc.dictionary(hex(16), fc.nat({ max: 2 ** 40 }), { maxKeys: 4 }),
  })
  .map(({ codes, version, ...part }) => ({
    account: exampleAccount({
      ...part,
      recoveryCodes: codes.map(([id], at) => recoveryCode(id, { position: at + 1 })),
    }),
    version: new Map(Object.entries(version)),
    recoveryValues: new Map(codes),
  }));

describe("a backup", () => {
  it("comes back as it was", () => {
    const accounts = fc.uniqueArray(anyBackupAccount, {
      selector: ({ account }) => account.id,
      maxLength: 10,
    });
    fc.assert(
      fc.property(accounts, fc.nat({ max: 8.64e15 }), (held, exportedAt) => {
        const backup = { exportedAt, vaultId, accounts: held, sites, notes };
        expect(read(encodeBackup(backup))).toEqual({ ...backup, unreadable: 0 });
      }),
    );
  });

  it("can be understood without us", () => {
    const { accounts, ...front } = JSON.parse(fromUtf8(encodeBackup(content)));
    expect(front).toEqual({
      format: "AV1-export",
      version: 1,
      exportedAt: content.exportedAt,
      vaultId,
      sites,
      notes,
    });
    expect(accounts).toEqual([
      {
        keyUri: `otpauth://totp/Example:ada?secret=${rfcSecret}&issuer=Example&algorithm=SHA1&digits=6&period=30`,
        account: withCodes.account,
        version: { [device]: 3 },
        recoveryCodes: [
          { id: first, position: 1, state: "used", value: "K3Q9-77AB" },
          { id: second, position: 2, state: "current", value: "ümlaut 12" },
        ],
      },
    ]);
    const { issuer, label, parameters: read } = parseKeyUri(accounts[0].keyUri, storedBounds);
    expect({ issuer, label, parameters: read }).toMatchObject({ issuer: "Example", label: "ada" });
    expect(read).toEqual(withCodes.account.parameters);
  });

  it("keeps an account whose recovery code could not be read", () => {
    const backup = { ...withCodes, recoveryValues: new Map([[second, "ümlaut 12"]]) };
    expect(read(encodeBackup({ ...content, accounts: [backup] })).accounts).toEqual([backup]);
  });

  it("is not written with more accounts than are read", () => {
    const accounts = Array.from({ length: mostEntries + 1 }, () => withCodes);
    expect(failureOf(() => encodeBackup({ ...content, accounts }))).toBe("backup-too-large");
  });

  it("of a sealed vault is known as one", () => {
    const vault = { savedAt: 5, snapshot: { header: null, head: null, records: new Map() } };
    expect(decodePayload(encodeSealedVault(vault))).toEqual({ kind: "sealed", vault });
  });
});

describe("what is no backup is refused:", () => {
  it.each<[string, (json: Json) => unknown]>([
    ["another format", (json) => ({ ...json, format: "AV2-export" })],
    ["no format", ({ format: _, ...json }) => json],
    ["no version", ({ version: _, ...json }) => json],
    ["a time that is none", (json) => ({ ...json, exportedAt: "yesterday" })],
    ["no vault", ({ vaultId: _, ...json }) => json],
    ["a vault's id that is none", (json) => ({ ...json, vaultId: "xy".repeat(16) })],
    ["accounts in an object", (json) => ({ ...json, accounts: { 0: json.accounts[0] } })],
    ["no accounts", ({ accounts: _, ...json }) => json],
    ["a list", (json) => [json]],
  ])("%s", (_, change) => {
    expect(failureOf(() => decodePayload(changed(change)))).toBe("backup-malformed");
  });

  it("one that a newer build wrote, by its own name", () => {
    expect(failureOf(() => decodePayload(changed((json) => ({ ...json, version: 2 }))))).toBe("vault-newer");
  });

  it("one with more accounts than any of ours", () => {
    const accounts = Array.from({ length: mostEntries + 1 }, () => 0);
    expect(failureOf(() => decodePayload(changed((json) => ({ ...json, accounts }))))).toBe(
      "backup-too-large",
    );
  });

  it("an account within an account within an account", () => {
    const deep = changed((json) => {
      let inner: unknown = null;
      for (let i = 0; i < 40; i += 1) inner = { account: inner };
      return { ...json, accounts: [inner] };
    });
    expect(failureOf(() => decodePayload(deep))).toBe("backup-malformed");
  });
});

describe("one account that can't be read is counted and hides none of the others:", () => {
  const good = exampleAccount({ id: "77".repeat(16), label: "grace" });
  const both: BackupContent = {
    ...content,
    accounts: [withCodes, { account: good, version: new Map(), recoveryValues: new Map() }],
  };
  const account = (part: object) => ({ ...withCodes.account, ...part });
  const code = { id: first, position: 1, state: "current", value: "K3Q9-77AB" };

  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "otpauth://totp/x?secret=AAAA"],
    ["no account, for all its key URI", { account: undefined }],
    ["a secret that is none", { account: account({ parameters: { type: "totp", secret: "1" } }) }],
    [
      "digits beyond what may be kept",
      { account: account({ parameters: { ...account({}).parameters, digits: 40 } }) },
    ],
    ["an id of another length", { account: account({ id: "00".repeat(8) }) }],
    ["an origin that is none", { account: account({ origins: ["javascript:alert(1)"] }) }],
    [
      "more origins than any has",
      { account: account({ origins: Array.from({ length: 101 }, (_, i) => `https://a${i}.example`) }) },
    ],
    ["no version", { version: null }],
    ["a version in a list", { version: [1] }],
    ["a version of no device", { version: JSON.parse('{"__proto__":1}') }],
    ["a version that counts backwards", { version: { [device]: -1 } }],
    ["a version that counts further than any device", { version: { [device]: 2 ** 40 + 1 } }],
    ["recovery codes in an object", { recoveryCodes: {} }],
    ["a recovery code that the account does not have", { recoveryCodes: [{ ...code, id: "03".repeat(16) }] }],
    ["a recovery code twice", { recoveryCodes: [code, code] }],
    ["a recovery code without a value", { recoveryCodes: [{ ...code, value: undefined }] }],
    ["a recovery code longer than any", { recoveryCodes: [{ ...code, value: "x".repeat(201) }] }],
    ["a recovery code of nothing visible", { recoveryCodes: [{ ...code, value: "\u200b" }] }],
    ["the same account again", { account: good }],
  ])("%s", (_, part) => {
    const bytes = changed((json) => {
      const entry = typeof part === "object" && part !== null ? { ...json.accounts[0], ...part } : part;
      return { ...json, accounts: [json.accounts[1], entry] };
    }, both);
    const backup = read(bytes);
    expect(backup.accounts.map((each) => each.account)).toEqual([good]);
    expect(backup.unreadable).toBe(1);
  });

  it("and what else an account carries is left out", () => {
    const bytes = changed((json) => {
      const [entry] = json.accounts;
      return { ...json, accounts: [{ ...entry, x: 1, account: account({ polluted: { deep: true } }) }] };
    });
    const text = fromUtf8(bytes).replace('"polluted"', '"__proto__"');
    expect(read(toUtf8(text)).accounts).toEqual([withCodes]);
    expect(({} as Record<string, unknown>).deep).toBeUndefined();
  });

  it("and the key URI is not what counts", () => {
    const lying = changed((json) => ({
      ...json,
      accounts: [{ ...json.accounts[0], keyUri: "otpauth://lie" }],
    }));
    expect(read(lying).accounts).toEqual([withCodes]);
  });
});
