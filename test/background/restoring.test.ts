import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase, proof } from "./fake-world.ts";

const rest = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0, bindTo: null } as const;
const ada = { issuer: "Portal", label: "ada", secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", ...rest };
const grace = { issuer: "Bank", label: "grace", secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU", ...rest };
const ticket = {
  issuer: "Club",
  label: "",
  secret: "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK",
  ...rest,
  type: "hotp",
} as const;
const nextPassphrase = "copper walnut violin meadow";

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

/** A backup for a recovery key, which costs no guesser's work to make and to open. */
async function backedUp() {
  const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
  await world.ask("options", "keepRecoveryKey", { passphrase, recoveryKey });
  const made = await world.ask("popup", "makeBackup", { opensWith: { kind: "recovery-key" } });
  if (made === "refused") throw new Error("refused");
  return { file: made.file, key: { kind: "recovery-key", recoveryKey } as const };
}

async function anotherKey() {
  const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
  return { kind: "recovery-key", recoveryKey } as const;
}

const names = async () => (await world.ask("popup", "listAccounts", {})).rows.map(({ label }) => label);

test("a preview names each account, how it stands to the vault, and a code to know it by", async () => {
  const { account } = await world.ask("popup", "addAccount", ada);
  await world.ask("popup", "addAccount", grace);
  await world.ask("popup", "addAccount", ticket);
  await world.ask("popup", "addRecoveryCodes", { accountId: account.id, values: ["ABCD-EFGH-1234"] });
  const { file, key } = await backedUp();
  const madeAt = world.now();
  await world.ask("popup", "renameAccount", { accountId: account.id, issuer: "Portal", label: "ada l." });
  const { rows } = await world.ask("popup", "listAccounts", {});
  await world.ask("popup", "removeAccount", {
    accountId: rows.find(({ label }) => label === "grace")?.id ?? "",
  });
  world.setTime(madeAt + 90_000);
  const preview = await world.ask("options", "previewRestore", { file, key });
  if (preview === "refused") throw new Error("refused");
  expect(preview).toMatchObject({ exportedAt: madeAt, unreadable: 0 });
  const byIssuer = new Map(preview.rows.map((row) => [row.issuer, row]));
  const code = new TOTP({ secret: ada.secret }).generate({ timestamp: world.now() });
  expect(byIssuer.get("Portal")).toMatchObject({ label: "ada", state: "older", code, recoveryCodes: 1 });
  expect(byIssuer.get("Bank")).toMatchObject({ label: "grace", state: "removed" });
  expect(byIssuer.get("Club")).toMatchObject({ state: "same", code: null, recoveryCodes: 0 });
  expect(JSON.stringify(preview)).not.toContain(ada.secret);
  expect(JSON.stringify(preview)).not.toContain("ABCD-EFGH");
});

test("only what is named is taken, and what it replaces is in the bin", async () => {
  const { account } = await world.ask("popup", "addAccount", ada);
  const { account: other } = await world.ask("popup", "addAccount", grace);
  const { file, key } = await backedUp();
  await world.ask("popup", "renameAccount", { accountId: account.id, issuer: "Portal", label: "mistaken" });
  await world.ask("popup", "renameAccount", { accountId: other.id, issuer: "Bank", label: "meant" });
  const take = [account.id];
  expect(await world.ask("options", "restoreBackup", { file, key, take })).toEqual({ added: 0, replaced: 1 });
  expect((await names()).toSorted()).toEqual(["ada", "meant"]);
  const bin = await world.ask("options", "viewBin", {});
  expect(bin).toMatchObject([
    { label: "mistaken", removedAt: world.now(), goneAt: world.now() + 30 * 86_400_000 },
  ]);
});

test("what is deleted for good does not come back from the bin", async () => {
  const { account } = await world.ask("popup", "addAccount", ada);
  await world.ask("popup", "removeAccount", { accountId: account.id });
  await world.ask("options", "deleteForGood", { accountId: account.id });
  expect(await world.ask("options", "viewBin", {})).toEqual([]);
  const restored = world.ask("popup", "restoreAccount", { accountId: account.id });
  await expect(restored).rejects.toMatchObject({ code: "account-unknown" });
});

describe("a file that can't be taken", () => {
  test("is refused with another's key, and with a passphrase where it has none", async () => {
    const { file } = await backedUp();
    const key = await anotherKey();
    expect(await world.ask("options", "previewRestore", { file, key })).toBe("refused");
    expect(await world.ask("options", "restoreBackup", { file, key, take: [] })).toBe("refused");
    expect(await world.ask("options", "previewRestore", { file, key: proof })).toBe("refused");
  });

  test.each([
    ["no Base64", "%%%%"],
    ["nothing at all", ""],
    ["a web page", Buffer.from("<!doctype html>").toString("base64")],
    ["somebody's JSON", Buffer.from('{"version":1}').toString("base64")],
  ])("says so: %s", async (_name, file) => {
    const preview = world.ask("options", "previewRestore", { file, key: proof });
    await expect(preview).rejects.toMatchObject({ code: "backup-malformed" });
  });
});

describe("where there is no vault", () => {
  test("a backup makes it, behind the passphrase that was chosen, and unlocks it", async () => {
    await world.ask("popup", "addAccount", ada);
    const { file, key } = await backedUp();
    const fresh = createWorld();
    await fresh.report({ keyUris: [`otpauth://totp/Portal:ada?secret=${grace.secret}`] });
    const asked = { file, key, passphrase: null };
    const other = { ...asked, key: await anotherKey() };
    expect(await fresh.ask("window", "openBackup", other)).toEqual({ kind: "refused" });
    expect(await fresh.ask("window", "openBackup", asked)).toEqual({ kind: "passphrase-wanted" });
    expect(await fresh.ask("popup", "vaultStatus", {})).toBe("absent");
    expect(fresh.seen.looks).toBe(0);
    const chosen = { ...asked, passphrase: nextPassphrase };
    expect(await fresh.ask("window", "openBackup", chosen)).toMatchObject({ kind: "opened", accounts: 1 });
    expect((await fresh.ask("popup", "listAccounts", {})).rows).toMatchObject([{ label: "ada" }]);
    expect(fresh.desk.alarms.has("lock")).toBe(true);
    expect(fresh.seen.looks).toBe(1);
    await fresh.ask("popup", "lock", {});
    const next = { kind: "passphrase", passphrase: nextPassphrase } as const;
    expect(await fresh.ask("popup", "unlock", { proof: next })).toBe("unlocked");
  });

  test("a vault that was backed up as it lay keeps its own doors", async () => {
    await world.ask("popup", "addAccount", ada);
    const { key } = await backedUp();
    await world.ask("popup", "lock", {});
    const made = await world.ask("popup", "makeBackup", { opensWith: { kind: "recovery-key" } });
    if (made === "refused") throw new Error("refused");
    const fresh = createWorld();
    const asked = { file: made.file, key, passphrase: null };
    expect(await fresh.ask("window", "openBackup", asked)).toMatchObject({ kind: "opened", accounts: 1 });
    await fresh.ask("popup", "lock", {});
    expect(await fresh.ask("popup", "unlock", { proof })).toBe("unlocked");
  });

  test("a backup never takes the place of a vault that is there", async () => {
    const { file, key } = await backedUp();
    const over = world.ask("window", "openBackup", { file, key, passphrase: nextPassphrase });
    await expect(over).rejects.toMatchObject({ code: "vault-exists" });
  });
});
