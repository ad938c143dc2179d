import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, emptyReport, passphrase } from "../background/fake-world.ts";

/**
 * What a click in the card carries: the encounter, which is of one tab and one document and can't be guessed, and the
 * proposal that was on view. Used once more, or anywhere else, it does nothing (threat model R2).
 */

const keyUri = "otpauth://totp/Portal:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Portal";
const otherKeyUri = keyUri.replace("JBSWY3DP", "KRSXG5CT");

let world: ReturnType<typeof createWorld>;
let token: { readonly encounterId: string; readonly proposalId: string };
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  token = await offered();
});

async function offered() {
  const { encounterId } = await world.report({ keyUris: [keyUri] });
  const view = await world.ask("card", "viewPage", { encounterId });
  if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
  return { encounterId, proposalId: view.offer.proposalId };
}

async function kept(): Promise<number> {
  return (await world.ask("popup", "listAccounts", {})).rows.length;
}

describe("a click on Add", () => {
  test("keeps the account where it was offered", async () => {
    await world.ask("card", "addOffer", token);
    expect(await kept()).toBe(1);
  });

  test.each([
    ["another tab", { tabId: 2 }],
    ["another site in the tab", { topOrigin: "https://evil.example" }],
    ["a card in no tab", { tabId: null, topOrigin: null }],
  ])("is refused from %s", async (_where, elsewhere) => {
    await expect(world.ask("card", "addOffer", token, elsewhere)).rejects.toMatchObject({
      code: "not-allowed",
    });
    expect(await kept()).toBe(0);
  });

  test("is refused from a content script", async () => {
    await expect(world.ask("content", "addOffer", token)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await kept()).toBe(0);
  });

  test("is refused once the tab shows another document, of the same key too", async () => {
    world.page.documentId = "d2";
    const next = await offered();
    expect(next).not.toEqual(token);
    await expect(world.ask("card", "addOffer", token)).rejects.toMatchObject({ code: "page-unknown" });
    const mixed = { encounterId: next.encounterId, proposalId: token.proposalId };
    await expect(world.ask("card", "addOffer", mixed)).rejects.toMatchObject({ code: "proposal-gone" });
    expect(await kept()).toBe(0);
  });

  test("is refused for what the page shows by now in the place of what was on view", async () => {
    await world.report({ keyUris: [otherKeyUri] });
    await expect(world.ask("card", "addOffer", token)).rejects.toMatchObject({ code: "proposal-gone" });
    expect(await kept()).toBe(0);
  });

  test("adds nothing when it is used again", async () => {
    await world.ask("card", "addOffer", token);
    await world.ask("card", "addOffer", token);
    expect(await kept()).toBe(1);
  });

  test("counts for a minute after the card asked what to show, and for one more each time that it asks", async () => {
    const { encounterId } = token;
    world.setTime(world.now() + 59_000);
    await world.ask("card", "viewPage", { encounterId });
    world.setTime(world.now() + 60_000);
    await world.ask("card", "addOffer", token);
    expect(await kept()).toBe(1);
  });

  test("is refused after that, whatever the page reports meanwhile", async () => {
    world.setTime(world.now() + 60_001);
    await world.ask("content", "reportPage", { ...emptyReport, keyUris: [keyUri] });
    await expect(world.ask("card", "addOffer", token)).rejects.toMatchObject({ code: "view-outdated" });
    expect(await kept()).toBe(0);
  });

  test("is refused from a card that never asked what to show", async () => {
    world.page.documentId = "d3";
    const { encounterId } = await world.ask("content", "reportPage", { ...emptyReport, keyUris: [keyUri] });
    const unseen = { ...token, encounterId };
    await expect(world.ask("card", "addOffer", unseen)).rejects.toMatchObject({ code: "view-outdated" });
    expect(await kept()).toBe(0);
  });
});
