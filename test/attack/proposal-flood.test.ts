import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase } from "../background/fake-world.ts";

/** A page that shows one key after the other, or one again and again that nobody wants (threat model R8). */

const minute = 60_000;
const keyOf = (place: number) =>
  `otpauth://totp/Portal:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3P${"ABCDEFGH"[place]}Q&issuer=Portal`;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

let documents = 0;
/** Loads the page anew, with this key on it, and gives what is said of it. */
async function load(place: number) {
  world.page.documentId = `load-${documents++}`;
  return world.report({ keyUris: [keyOf(place)] });
}

describe("a key that was waved away", () => {
  test("is not proposed again when the page is loaded again, and another one is", async () => {
    expect((await load(0)).about).toBe("offer");
    await world.ask("content", "dismissHere", {});
    expect((await load(0)).about).toBe("nothing");
    expect((await load(1)).about).toBe("offer");
  });

  test("is not proposed under other names, nor in another tab, nor after the worker died", async () => {
    await load(0);
    await world.ask("content", "dismissHere", {});
    world.killWorker();
    Object.assign(world.page, { tabId: 2, documentId: "other tab" });
    const renamed = keyOf(0).replace("ada", "bob").replace("issuer=Portal", "issuer=Other");
    expect((await world.report({ keyUris: [renamed] })).about).toBe("nothing");
  });

  test("is proposed on another site", async () => {
    await load(0);
    await world.ask("content", "dismissHere", {});
    world.page.origin = "https://elsewhere.example";
    expect((await load(0)).about).toBe("offer");
  });

  test("is still to be had in the popup", async () => {
    await load(0);
    await world.ask("content", "dismissHere", {});
    const { encounterId } = await load(0);
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "offer" });
  });

  test("is not what was just added: closing that leaves the key wanted", async () => {
    const { encounterId } = await load(0);
    const view = await world.ask("card", "viewPage", { encounterId });
    if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
    await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
    await world.ask("content", "dismissHere", {});
    await world.ask("card", "undoAdd", { encounterId });
    expect((await load(0)).about).toBe("offer");
  });

  test("leaves nothing in session storage that tells the key", async () => {
    await load(0);
    await world.ask("content", "dismissHere", {});
    expect(JSON.stringify([...world.stored])).not.toContain("JBSWY3DPEHPK3PXP");
  });
});

describe("a tab that proposes one key after the other", () => {
  test("brings up three in a minute, by one document or by many", async () => {
    const said = [];
    for (const place of [0, 1]) said.push((await load(place)).about);
    for (const place of [2, 3, 4]) said.push((await world.report({ keyUris: [keyOf(place)] })).about);
    expect(said).toEqual(["offer", "offer", "offer", "nothing", "nothing"]);
  });

  test("may go on after that minute", async () => {
    for (const place of [0, 1, 2, 3]) await load(place);
    world.setTime(world.now() + minute);
    expect((await load(4)).about).toBe("offer");
  });

  test("is not cut short for showing the same one again and again", async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      await world.report({});
      expect((await world.report({ keyUris: [keyOf(0)] })).about).toBe("offer");
    }
  });

  test("leaves other tabs their own three", async () => {
    for (const place of [0, 1, 2, 3]) await load(place);
    world.page.tabId = 2;
    expect((await load(4)).about).toBe("offer");
  });

  test("is held back while the vault is locked, too", async () => {
    await world.ask("popup", "lock", {});
    const said = [];
    for (const place of [0, 1, 2, 3]) said.push((await load(place)).about);
    expect(said).toEqual(["locked", "locked", "locked", "nothing"]);
  });
});
