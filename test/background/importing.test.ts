import { beforeEach, expect, test } from "vitest";
import { noAnnotations } from "../../src/domain/annotations.ts";
import { mostNotes } from "../../src/domain/kept-note.ts";
import type { ImportForm } from "../../src/messages/import-lines.ts";
import { createWorld, passphrase, proof } from "./fake-world.ts";

const first = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const second = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";
const third = "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK";

const totp = (secret: string) =>
  ({ type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 }) as const;
const hotp = (secret: string, counter: number) =>
  ({ type: "hotp", secret, algorithm: "SHA1", digits: 6, counter }) as const;

function form(
  label: string,
  parameters: ImportForm["parameters"],
  more: Partial<ImportForm> = {},
): ImportForm {
  return {
    issuer: "Portal",
    label,
    parameters,
    origins: [],
    annotations: { ...noAnnotations, tags: [] },
    ...more,
  };
}

const toTake = (of: ImportForm, replaces: string | null = null, recoveryCodes: string[] = []) => ({
  form: of,
  recoveryCodes,
  replaces,
});

const take = (accounts: readonly ReturnType<typeof toTake>[], notes: readonly (typeof vpn)[] = []) =>
  world.ask("options", "importAccounts", { accounts: [...accounts], notes: [...notes] });

const vpn = {
  app: "Aegis",
  issuer: "VPN",
  label: "ada",
  text: "type: motp\nsecret: 0123456789abcdef\npin: 1234",
};

const keptForm = {
  issuer: "Portal",
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
  bindTo: null,
} as const;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

const labels = async () =>
  (await world.ask("popup", "listAccounts", {})).rows.map(({ label }) => label).sort();
const bin = async () => (await world.ask("options", "viewBin", {})).map(({ label }) => label);

async function kept(label: string, secret: string, more: object = {}) {
  const { account } = await world.ask("popup", "addAccount", { ...keptForm, label, secret, ...more });
  return account;
}

test("what comes is compared with what is here, each with the one that it was compared with", async () => {
  const ada = await kept("ada", first);
  await kept("counter", third, { type: "hotp", counter: 5 });
  const gone = await kept("gone", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  await world.ask("popup", "removeAccount", { accountId: gone.id });
  const compared = await world.ask("options", "compareImport", {
    accounts: [
      { issuer: "Other", label: "name", parameters: totp(first) },
      { issuer: "Other", label: "again", parameters: totp(first) },
      { issuer: " portal", label: "ADA", parameters: totp(second) },
      { issuer: "Portal", label: "counter", parameters: hotp(third, 9) },
      { issuer: "Portal", label: "new", parameters: totp(third) },
      { issuer: "Portal", label: "gone", parameters: totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ") },
    ],
  });
  expect(compared.map(({ state }) => state)).toEqual([
    "same",
    "repeated",
    "differs",
    "further",
    "new",
    "removed",
  ]);
  expect(compared[2]?.here).toMatchObject({ id: ada.id, label: "ada" });
});

test("of an account that comes twice, the one that is further counts", async () => {
  const compared = await world.ask("options", "compareImport", {
    accounts: [
      { issuer: "Portal", label: "counter", parameters: hotp(third, 5) },
      { issuer: "Portal", label: "counter", parameters: hotp(third, 7) },
      { issuer: "Portal", label: "counter", parameters: hotp(third, 7) },
    ],
  });
  expect(compared.map(({ state }) => state)).toEqual(["repeated", "new", "repeated"]);
});

test("an import is one write: names, notes, tags, places, origins and recovery codes come along", async () => {
  const annotations = { note: "two\nlines", tags: ["Work"], favourite: true, order: 3, icon: "portal" };
  const done = await take([
    toTake(form("ada", totp(first), { annotations, origins: ["https://portal.example/login"] }), null, [
      "ABCD-1234",
    ]),
    toTake(form("counter", hotp(third, 7))),
  ]);
  expect(done).toEqual({ added: 2, replaced: 0, advanced: 0, noted: 0, at: world.now() });
  expect(await labels()).toEqual(["ada", "counter"]);
  const [account] = (await world.vault().accounts()).accounts.filter(({ label }) => label === "ada");
  expect(account).toMatchObject({ ...annotations, origins: ["https://portal.example"] });
  expect(account?.history).toEqual([{ at: world.now(), event: "imported", origin: null }]);
  await world.ask("popup", "prove", { proof });
  const { values } = await world.ask("popup", "revealRecoveryCodes", { accountId: account?.id ?? "" });
  expect(Object.values(values)).toEqual(["ABCD-1234"]);
});

test("an import that holds one impossible account changes nothing", async () => {
  const impossible = form("", totp(first), { issuer: "" });
  const asked = take([toTake(form("ada", totp(second))), toTake(impossible)]);
  await expect(asked).rejects.toMatchObject({ code: "label-missing" });
  expect(await labels()).toEqual([]);
});

test("a counter never goes backwards, and a secret is never here twice", async () => {
  const { id } = await kept("counter", third, { type: "hotp", counter: 5 });
  const counter = async () => (await world.vault().account(id)).parameters;
  const takeAt = (at: number) => take([toTake(form("counter", hotp(third, at)))]);
  expect(await takeAt(4)).toMatchObject({ added: 0, advanced: 0 });
  expect(await counter()).toMatchObject({ counter: 5 });
  expect(await takeAt(9)).toMatchObject({ added: 0, advanced: 1 });
  expect(await counter()).toMatchObject({ counter: 9 });
  expect(await labels()).toEqual(["counter"]);
});

test("one that replaces another fills where that did, and the other lies in the bin", async () => {
  const old = await kept("ada", first);
  await world.vault().change(old.id, (account) => ({ ...account, origins: ["https://portal.example"] }));
  const done = await take([toTake(form("ada", totp(second)), old.id)]);
  expect(done).toMatchObject({ added: 0, replaced: 1 });
  expect((await world.vault().accounts()).accounts).toMatchObject([{ origins: ["https://portal.example"] }]);
  expect(await bin()).toEqual(["ada"]);
  const [gone] = await world.vault().bin();
  expect(gone?.history[0]).toEqual({ at: done.at, event: "binned", origin: null });
});

test("an import is undone whole: untouched accounts are gone, used ones lie in the bin, replaced ones are back", async () => {
  const old = await kept("ada", first);
  const { history } = await world.vault().account(old.id);
  world.setTime(world.now() + 1000);
  const { at } = await take([toTake(form("ada", totp(second)), old.id), toTake(form("used", totp(third)))]);
  expect(await world.ask("options", "viewImports", {})).toEqual([{ at, accounts: 2, notes: 0 }]);
  const used = (await world.vault().accounts()).accounts.find(({ label }) => label === "used");
  world.setTime(at + 1000);
  await world.ask("popup", "noteCopied", { accountId: used?.id ?? "" });
  expect(await world.ask("options", "undoImport", { at })).toEqual({ removed: 2, notes: 0 });
  const back = (await world.vault().accounts()).accounts;
  expect(back.map((each) => [each.id, each.history])).toEqual([[old.id, history]]);
  expect(await bin()).toEqual(["used"]);
  expect((await world.vault().bin())[0]?.history[0]?.event).toBe("binned");
  expect(await world.ask("options", "viewImports", {})).toEqual([]);
});

test("a later import is not undone with an earlier one", async () => {
  const one = await take([toTake(form("one", totp(first)))]);
  world.setTime(one.at + 1);
  await take([toTake(form("two", totp(second)))]);
  await world.ask("options", "undoImport", { at: one.at });
  expect(await labels()).toEqual(["two"]);
});

test("what can't be made is kept as a note in the same write, once, and undone with it", async () => {
  const { at, noted } = await take([toTake(form("one", totp(first)))], [vpn, vpn]);
  expect(noted).toBe(1);
  expect((await take([], [{ ...vpn, app: "andOTP" }])).noted).toBe(0);
  const [note] = await world.ask("options", "listNotes", {});
  expect(note).toEqual({ id: note?.id, app: "Aegis", issuer: "VPN", label: "ada", addedAt: at });
  expect(await world.ask("options", "viewImports", {})).toEqual([{ at, accounts: 1, notes: 1 }]);
  expect(await world.ask("options", "undoImport", { at })).toEqual({ removed: 1, notes: 1 });
  expect(await world.ask("options", "listNotes", {})).toEqual([]);
});

test("notes that are too many leave everything as it was", async () => {
  const many = Array.from({ length: mostNotes + 1 }, (_, i) => ({ ...vpn, label: `ada ${i}` }));
  await expect(take([toTake(form("one", totp(first)))], many)).rejects.toMatchObject({ code: "notes-full" });
  expect(await labels()).toEqual([]);
  expect((await take([], many.slice(1))).noted).toBe(mostNotes);
});
