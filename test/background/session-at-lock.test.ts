import { beforeEach, expect, test } from "vitest";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

/** What lies in session storage while the vault is locked: nothing that names an account or a person. */

const kept = { issuer: "Meridian", label: "ada@mail.example", secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" };
const rest = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const shownKey =
  "otpauth://totp/Zephyr:grace%40mail.example?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU&issuer=Zephyr";
const recoveryCodes = ["ABCD-EFGH-1234"];
const report = {
  codeField,
  keyUris: [shownKey],
  recoveryCodes,
  siteName: "Zephyr Trading",
  userNames: ["grace@mail.example", "Grace H."],
};
const names = [
  "meridian",
  "zephyr",
  "ada@mail",
  "grace",
  "trading",
  "jbswy3dp",
  "krsxg5ct",
  "abcd-efgh",
  "/~g",
];

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld({ origin: "https://bank.example" });
  world.page.path = "/~grace/security";
});

function namesInSession(): string[] {
  const stored = JSON.stringify([...world.stored]).toLowerCase();
  return names.filter((name) => stored.includes(name));
}

async function withAccount(): Promise<void> {
  await world.ask("window", "createVault", { passphrase });
  await world.ask("popup", "addAccount", { ...kept, ...rest, bindTo: "https://bank.example" });
}

test("what was on view and under way when it was locked", async () => {
  await withAccount();
  const { encounterId } = await world.report(report);
  const { rows } = await world.ask("popup", "listAccounts", {});
  await world.ask("card", "fillCode", { encounterId, accountId: rows[0]?.id ?? "", when: "now" });
  const code = world.seen.fills[0]?.value ?? "no code";
  await world.ask("popup", "lock", {});
  expect(namesInSession()).toEqual([]);
  expect(JSON.stringify([...world.stored])).not.toContain(code);
});

test("what a page says while it is locked, all of which is there after unlocking", async () => {
  await withAccount();
  await world.ask("popup", "lock", {});
  const { encounterId } = await world.report(report);
  const locked = await world.ask("card", "viewPage", { encounterId });
  expect(locked).toMatchObject({ kind: "locked", purpose: { kind: "enrol", issuer: "" } });
  expect(namesInSession()).toEqual([]);
  await world.ask("popup", "unlock", { proof });
  const view = await world.ask("card", "viewPage", { encounterId });
  expect(view).toMatchObject({ kind: "offer", offer: { issuer: "Zephyr", label: "grace@mail.example" } });
});

test("what a page said before there was a vault, when it never speaks again", async () => {
  const { encounterId } = await world.report(report);
  const view = await world.ask("card", "viewPage", { encounterId });
  expect(view).toMatchObject({ kind: "welcome", purpose: { issuer: "Zephyr" } });
  await world.ask("window", "createVault", { passphrase });
  expect(namesInSession()).toEqual([]);
  await world.ask("popup", "lock", {});
  expect(namesInSession()).toEqual([]);
});

test("the user names of a page still tell which of its accounts is meant", async () => {
  await withAccount();
  const other = {
    issuer: "Meridian",
    label: "grace@mail.example",
    secret: "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK",
  };
  world.setTime(world.now() - 60_000);
  await world.ask("popup", "addAccount", { ...other, ...rest, bindTo: "https://bank.example" });
  const { encounterId } = await world.report({ codeField, userNames: ["ada@mail.example"] });
  const view = await world.ask("card", "viewPage", { encounterId });
  expect(view).toMatchObject({ kind: "pick", accounts: [{ label: kept.label }, { label: other.label }] });
  await world.report({ codeField, userNames: [other.label] });
  const named = await world.ask("card", "viewPage", { encounterId });
  expect(named).toMatchObject({ accounts: [{ label: other.label }, { label: kept.label }] });
});
