import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Caller } from "../../src/messages/contract.ts";
import { createWorld, passphrase, proof } from "./fake-world.ts";

/** What a page may tell us once, because its user was just asked to show it. */

const rect = { x: 10, y: 20, width: 200, height: 210, pixelRatio: 2 };
const refused = { code: "not-allowed" };

let world: ReturnType<typeof createWorld>;
let encounterId = "";
beforeEach(async () => {
  world = createWorld();
  world.page.onLook = () => world.report({});
  await world.ask("window", "createVault", { passphrase });
  ({ encounterId } = await world.report({}));
});

const box = {
  ask: () => world.ask("popup", "drawBox", {}),
  tell: (from?: Partial<Caller>) => world.ask("content", "boxDrawn", rect, from),
  taken: async () => world.seen.rects.length,
};
const field = {
  ask: () => world.ask("popup", "chooseField", {}),
  tell: (from?: Partial<Caller>) => world.ask("content", "fieldChosen", { path: "#entry" }, from),
  taken: async () => (await world.ask("popup", "siteSettings", {})).length,
};

describe.each([
  ["a drawn box", box, field],
  ["a chosen field", field, box],
])("%s counts", (_name, { ask, tell, taken }, other) => {
  test("once where the user was asked for it", async () => {
    await expect(tell()).rejects.toMatchObject(refused);
    await ask();
    await tell();
    await expect(tell()).rejects.toMatchObject(refused);
    expect(await taken()).toBe(1);
  });

  test("once of two that are told at the same time", async () => {
    await ask();
    const told = await Promise.allSettled([tell(), tell()]);
    expect(told.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await taken()).toBe(1);
  });

  test.each([
    ["the next document of the tab", { documentId: "d2" }],
    ["another tab", { tabId: 2 }],
    ["a frame", { frameId: 4 }],
    ["another origin", { origin: "https://other.example" }],
    ["what has no document", { documentId: null }],
  ])("not from %s, which takes nothing away either", async (_who, from) => {
    await ask();
    await expect(tell(from)).rejects.toMatchObject(refused);
    await expect(world.ask("content", "giveUpHere", {}, from)).rejects.toMatchObject(refused);
    await tell();
  });

  test("only if it is the thing that was asked for, last", async () => {
    await ask();
    await expect(other.tell()).rejects.toMatchObject(refused);
    await other.ask();
    await expect(tell()).rejects.toMatchObject(refused);
    await other.tell();
  });

  test("not once its user gave up", async () => {
    await ask();
    await world.ask("content", "giveUpHere", {});
    await expect(tell()).rejects.toMatchObject(refused);
  });

  test("not once the tab shows another page, nor when it comes back", async () => {
    await ask();
    await world.goTo("d2");
    await world.report({});
    await expect(tell()).rejects.toMatchObject(refused);
    await world.goTo("d1");
    await world.report({});
    await expect(tell()).rejects.toMatchObject(refused);
  });

  test("for two minutes", async () => {
    await ask();
    world.setTime(world.now() + 120_000);
    await tell();
    await ask();
    world.setTime(world.now() + 120_001);
    await expect(tell()).rejects.toMatchObject(refused);
  });

  test("until the vault is locked, which takes down what was put over the page", async () => {
    await ask();
    await world.ask("popup", "lock", {});
    await vi.waitFor(() => expect(world.seen.told).toContainEqual({ question: "endShowing", request: {} }));
    await world.ask("popup", "unlock", { proof });
    await expect(tell()).rejects.toMatchObject(refused);
    await world.ask("popup", "lock", {});
    await expect(ask()).rejects.toMatchObject({ code: "vault-locked" });
  });

  test("though the worker started anew and the page reported meanwhile", async () => {
    await ask();
    world.killWorker();
    await world.report({ userNames: ["ada"] });
    await tell();
  });

  test("for the document that was asked, which hears for how long", async () => {
    await ask();
    const told = world.seen.told.at(-1);
    expect(told).toMatchObject({ request: { patience: 120_000 } });
    world.page.documentId = "d2";
    await expect(world.ask("card", "drawBoxAgain", { encounterId })).rejects.toMatchObject({
      code: "page-unknown",
    });
  });
});
