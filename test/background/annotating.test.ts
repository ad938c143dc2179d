import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase } from "./fake-world.ts";

/** What an account's owner keeps with it, and the codes of those on view. */

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

const secrets = ["JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU"];

async function added(issuer: string, type: "totp" | "hotp" = "totp"): Promise<string> {
  const secret = secrets.shift() ?? "";
  secrets.push(secret);
  const { account } = await world.ask("popup", "addAccount", {
    ...{ issuer, label: "ada", secret, type, algorithm: "SHA1", digits: 6, period: 30, counter: 7 },
    bindTo: null,
  });
  return account.id;
}

async function rows() {
  return (await world.ask("popup", "listAccounts", {})).rows;
}

describe("annotations", () => {
  test("are changed as far as they are named, and the rest stays", async () => {
    const accountId = await added("Portal");
    await world.ask("popup", "annotateAccounts", {
      changes: [{ accountId, note: " Ask Grace.\r\n", tags: ["work", "work", " "], favourite: true }],
    });
    await world.ask("popup", "annotateAccounts", { changes: [{ accountId, order: -3.5 }] });
    const kept = { tags: ["work"], favourite: true, order: -3.5 };
    expect(await rows()).toMatchObject([{ ...kept, noteStart: "Ask Grace." }]);
    expect(await world.ask("popup", "viewAccount", { accountId })).toMatchObject({
      ...kept,
      note: "Ask Grace.",
    });
    await world.ask("options", "annotateAccounts", {
      changes: [{ accountId, note: "", tags: [], favourite: false, order: null }],
    });
    expect(await rows()).toMatchObject([{ tags: [], favourite: false, order: null, noteStart: "" }]);
  });

  test("of many accounts go in one write, and every surface hears of it once", async () => {
    const ids = [await added("Portal"), await added("Zoo")];
    const before = world.seen.changes;
    const changes = ids.map((accountId, at) => ({ accountId, order: at * 1024 }));
    await world.ask("popup", "annotateAccounts", { changes });
    expect(new Map((await rows()).map(({ id, order }) => [id, order]))).toEqual(
      new Map(changes.map(({ accountId, order }) => [accountId, order])),
    );
    expect(world.seen.changes).toBe(before + 1);
  });

  test("are all refused where one account is unknown or named twice", async () => {
    const accountId = await added("Portal");
    const unknown = { accountId: "0".repeat(32), favourite: true };
    const known = { accountId, favourite: true };
    const both = [
      { changes: [known, unknown], code: "account-unknown" },
      { changes: [known, known], code: "bad-request" },
    ];
    for (const { changes, code } of both)
      await expect(world.ask("popup", "annotateAccounts", { changes })).rejects.toMatchObject({ code });
    expect(await rows()).toMatchObject([{ favourite: false }]);
  });

  test("stay with the account when it goes to the bin and comes back", async () => {
    const accountId = await added("Portal");
    await world.ask("popup", "annotateAccounts", { changes: [{ accountId, tags: ["work"] }] });
    await world.ask("popup", "removeAccount", { accountId });
    await world.ask("popup", "restoreAccount", { accountId });
    expect(await rows()).toMatchObject([{ tags: ["work"] }]);
  });
});

describe("the codes on view", () => {
  test("are those that were asked for, of accounts whose codes follow the clock", async () => {
    const [timed, counted] = [await added("Portal"), await added("Bank", "hotp")];
    const { codes, now } = await world.ask("popup", "viewCodes", {
      accountIds: [timed, counted, "0".repeat(32)],
    });
    expect(Object.keys(codes)).toEqual([timed]);
    expect(codes[timed]).toMatchObject({ code: { period: 30 }, nextCode: expect.stringMatching(/^\d{6}$/) });
    expect(codes[timed]?.code?.expiresAt).toBeGreaterThan(now);
    expect((await world.ask("popup", "viewCodes", { accountIds: [] })).codes).toEqual({});
  });

  test("come with the popup's next list, and with nobody else's", async () => {
    const [accountId] = [await added("Portal"), await added("Shop")];
    expect((await world.ask("popup", "listAccounts", {})).codes).toEqual({});
    const { codes } = await world.ask("popup", "viewCodes", { accountIds: [accountId] });
    expect((await world.ask("popup", "listAccounts", {})).codes).toEqual(codes);
    const others = JSON.stringify(await world.ask("options", "listAccounts", {}));
    expect(others).not.toContain(codes[accountId]?.code?.value ?? "no code");
  });

  test("are none of the popup's list where the options page looked last", async () => {
    const accountId = await added("Portal");
    await world.ask("options", "viewCodes", { accountIds: [accountId] });
    expect((await world.ask("popup", "listAccounts", {})).codes).toEqual({});
  });

  test("tell when an account was used last", async () => {
    const accountId = await added("Portal");
    expect(await rows()).toMatchObject([{ usedAt: null }]);
    await world.ask("popup", "noteCopied", { accountId });
    expect(await rows()).toMatchObject([{ usedAt: world.now() }]);
  });
});
