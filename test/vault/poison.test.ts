import { beforeAll, describe, expect, it } from "vitest";
import { newAccount } from "../../src/domain/account.ts";
import { codeAt } from "../../src/domain/code.ts";
import { toUtf8 } from "../../src/vault/byte-text.ts";
import { vaultDatabase } from "../../src/vault/database.ts";
import type { RecordContent } from "../../src/vault/record-content.ts";
import { schemaVersion } from "../../src/vault/record-content.ts";
import type { OpenStore } from "../../src/vault/store.ts";
import { importWorkingKeys, readSession } from "../../src/vault/unlocked-keys.ts";
import { writeRecords } from "../../src/vault/write-records.ts";
import { account, type Trial, unlockedTrial } from "./trial-vault.ts";

/** One record among a hundred that was sealed by the vault's own key, and holds what no account may hold. */

const poisonId = "f".repeat(32);
let made: Trial;
let store: OpenStore;

beforeAll(async () => {
  made = await unlockedTrial();
  const session = await readSession(made.session, made.now);
  if (session === null) throw new Error("the vault was just unlocked");
  const keys = await importWorkingKeys(session);
  store = {
    database: vaultDatabase(made.name),
    mirror: made.mirror,
    keys: async () => keys,
    books: new WeakMap(),
    lockName: "poison",
    notes: { repaired: async () => {}, mirrorFailing: false, hopeless: null },
  };
  const good = Array.from({ length: 99 }, (_, at) => at.toString(16).padStart(32, "0"));
  await write(new Map(good.map((id) => [id, accountContent(id)])));
}, 30_000);

function accountContent(id: string): RecordContent {
  const one = newAccount(account(`good ${id}`), { id, now: 1 });
  return { kind: "account", version: new Map(), account: one, recoveryValues: new Map() };
}

function write(contents: ReadonlyMap<string, RecordContent>): Promise<null> {
  return writeRecords(store, [...contents.keys()], async () => ({ contents, result: null }));
}

/** Seals these bytes as they are: what is sealed of a newer build is not looked into. */
function sealed(text: string): RecordContent {
  return { kind: "foreign", schema: schemaVersion, plaintext: toUtf8(text) };
}

/** An account's record with something else in one place. */
function spoilt(change: Record<string, unknown>, parameters: Record<string, unknown> = {}): string {
  const one = newAccount(account("poison"), { id: poisonId, now: 1 });
  const changed = { ...one, ...change, parameters: { ...one.parameters, ...parameters } };
  return JSON.stringify({ kind: "account", version: {}, account: changed, recoveryValues: {} });
}

const poisons: readonly (readonly [string, string])[] = [
  ["no digits", spoilt({}, { digits: 0 })],
  ["fewer than none", spoilt({}, { digits: -1 })],
  ["99 digits", spoilt({}, { digits: 99 })],
  ["digits that are a text", spoilt({}, { digits: "6" })],
  ["digits that are no number", spoilt({}, { digits: Number.NaN })],
  ["a period of nothing", spoilt({}, { period: 0 })],
  ["a period of 1e9 s", spoilt({}, { period: 1e9 })],
  ["half a second", spoilt({}, { period: 0.5 })],
  ["an unknown method", spoilt({}, { algorithm: "MD5" })],
  ["an unknown type", spoilt({}, { type: "evil" })],
  ["a counter below nothing", spoilt({}, { type: "hotp", counter: -1 })],
  ["a counter beyond all numbers", spoilt({}, { type: "hotp", counter: 2 ** 60 })],
  ["no secret", spoilt({}, { secret: "" })],
  ["a secret that is no Base32", spoilt({}, { secret: "<script>1</script>" })],
  ["a secret of a megabyte", spoilt({}, { secret: "A".repeat(1 << 20) })],
  ["no parameters", spoilt({ parameters: null }).replace(/"parameters":\{[^}]*\}/, '"parameters":null')],
  ["an origin that is a script", spoilt({ origins: ["javascript:alert(1)"] })],
  ["an origin with a dot at its end", spoilt({ origins: ["https://portal.example."] })],
  ["origins that are none", spoilt({ origins: "https://portal.example" })],
  ["a name of ten thousand characters", spoilt({ label: "x".repeat(10_000) })],
  ["a name that is an object", spoilt({ label: { toString: 1 } })],
  ["a moment that is a text", spoilt({ addedAt: "yesterday" })],
  ["a moment beyond all time", spoilt({ addedAt: 1e300 })],
  ["a history that is none", spoilt({ history: [{ at: 1, event: "stolen" }] })],
  ["recovery codes that are none", spoilt({ recoveryCodes: [{ id: 1 }] })],
  ["another's id", spoilt({ id: "0".repeat(32) })],
  ["no account", JSON.stringify({ kind: "account", version: {}, account: null, recoveryValues: {} })],
  ["no recovery values", spoilt({}).replace('"recoveryValues":{}', '"recoveryValues":7')],
  ["a version that is none", spoilt({}).replace('"version":{}', '"version":{"x":"y"}')],
  ["a prototype", '{"__proto__":{"kind":"account"},"kind":"account"}'],
  ["a hundred thousand lists", "[".repeat(100_000) + "]".repeat(100_000)],
  ["no JSON", "not JSON"],
  ["nothing", ""],
];

describe("a record that holds what no account may", () => {
  it.each(poisons)("is one that is named, and the other 99 make codes: %s", async (_name, text) => {
    await write(new Map([[poisonId, sealed(text)]]));
    const vault = made.context();
    const { accounts, damaged, readOnly } = await vault.accounts();
    expect(damaged).toEqual([{ word: "record-unreadable", recordId: poisonId }]);
    expect(readOnly).toBeNull();
    const codes = accounts.map(({ parameters }) =>
      parameters.type === "hotp" ? null : codeAt(parameters, made.now).value,
    );
    expect(codes).toHaveLength(99);
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    await expect(vault.account(poisonId)).rejects.toMatchObject({ code: "vault-damaged" });
  });

  it("has its name cleaned and nothing named where that is all that is wrong", async () => {
    await write(
      new Map([[poisonId, sealed(spoilt({ issuer: "Ba\u202enk", label: "\u2066a\u200bda\u0000" }))]]),
    );
    const { accounts, damaged } = await made.context().accounts();
    expect(damaged).toEqual([]);
    expect(accounts.find(({ id }) => id === poisonId)).toMatchObject({ issuer: "Bank", label: "ada" });
    expect(accounts).toHaveLength(100);
  });
});
