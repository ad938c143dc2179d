import { beforeEach, describe, expect, test } from "vitest";
import { codeField, createWorld, passphrase } from "./fake-world.ts";

const rest = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0, bindTo: null } as const;
const origin = "https://portal.example";

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
});

async function kept(issuer: string, secret: string, more: object = {}) {
  return (await world.ask("popup", "addAccount", { ...rest, issuer, label: "ada", secret, ...more })).account
    .id;
}

const first = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const second = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";

describe("a page that asks for a code where no account fills", () => {
  test("is asked about in the popup alone, the accounts first that sound like it", async () => {
    await kept("Elsewhere", first);
    const likely = await kept("The Portal", second);
    const { encounterId, show, about } = await world.report({ codeField });
    expect([show, about]).toEqual(["nothing", "nothing"]);
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({
      kind: "learn",
      accounts: [
        { id: likely, isLikely: true },
        { issuer: "Elsewhere", isLikely: false },
      ],
    });
  });

  test("becomes an account's own at its first fill, and only by the name that the popup gave it", async () => {
    const accountId = await kept("Portal", first);
    const { encounterId } = await world.report({ codeField });
    const learn = (at: string) => world.ask("popup", "learnOrigin", { encounterId, accountId, origin: at });
    await expect(learn("https://other.example")).rejects.toMatchObject({ code: "page-changed" });
    expect(world.seen.fills).toEqual([]);
    expect(await learn(origin)).toBe("filled");
    expect((await world.vault().account(accountId)).origins).toEqual([origin]);
    expect(world.seen.fills).toHaveLength(1);
  });

  test("gets no account that fills elsewhere, nor any while one fills there", async () => {
    const bound = await kept("Portal", first);
    await world.vault().change(bound, (account) => ({ ...account, origins: ["https://bank.example"] }));
    const { encounterId } = await world.report({ codeField });
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
    const learn = (accountId: string) =>
      world.ask("popup", "learnOrigin", { encounterId, accountId, origin });
    await expect(learn(bound)).rejects.toMatchObject({ code: "origin-not-bound" });
    const unclaimed = await kept("Portal", second);
    await world.vault().change(bound, (account) => ({ ...account, origins: [origin] }));
    await expect(learn(unclaimed)).rejects.toMatchObject({ code: "origin-not-bound" });
    expect(world.seen.fills).toEqual([]);
  });

  test("gets none where it looks like a site that is known", async () => {
    const known = await kept("Bank", first);
    await world.vault().change(known, (account) => ({ ...account, origins: ["https://examplebank.com"] }));
    const unclaimed = await kept("Bank", second);
    Object.assign(world.page, { origin: "https://examp1ebank.com", documentId: "d2" });
    const { encounterId } = await world.report({ codeField });
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "look-alike" });
    const asked = { encounterId, accountId: unclaimed, origin: "https://examp1ebank.com" };
    await expect(world.ask("popup", "learnOrigin", asked)).rejects.toMatchObject({
      code: "origin-not-bound",
    });
  });

  test("gets none for a code that comes by message", async () => {
    await kept("Portal", first);
    const { encounterId } = await world.report({ codeField: { ...codeField, outOfBand: true } });
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
  });

  test.each(["card", "content", "window"] as const)("can't be told by a %s", async (surface) => {
    const accountId = await kept("Portal", first);
    const { encounterId } = await world.report({ codeField });
    const asked = world.ask(surface, "learnOrigin", { encounterId, accountId, origin });
    await expect(asked).rejects.toMatchObject({ code: "not-allowed" });
  });
});
