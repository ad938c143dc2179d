import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import type { Caller, PageReport } from "../../src/messages/contract.ts";
import { codeField, createWorld, emptyReport, passphrase } from "./fake-world.ts";

/** A code field in a frame of login.example, inside shop.example. */

const shop = "https://shop.example";
const login = "https://login.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const byHand = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const stepStart = 1_700_000_010_000;
const inFrame = { frameId: 5, documentId: "f1", origin: login, topOrigin: shop };

let world: ReturnType<typeof createWorld>;
let accountId: string;
beforeEach(async () => {
  world = createWorld({ origin: login });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(stepStart + 2000);
  accountId = await add({});
  world.page.origin = shop;
  world.page.frames = [{ documentId: "f1", origin: login }];
  world.page.onLook = (documentId) => (documentId === "f1" ? reportFrame({}) : world.report({}));
});

async function add(change: { label?: string; secret?: string }): Promise<string> {
  const form = { issuer: "Login", label: "ada", secret, ...byHand, bindTo: world.page.origin, ...change };
  return (await world.ask("popup", "addAccount", form)).account.id;
}

function reportFrame(change: Partial<PageReport>, from: Partial<Caller> = {}) {
  return world.ask(
    "content",
    "reportPage",
    { ...emptyReport, codeField, ...change },
    { ...inFrame, ...from },
  );
}

/** What the popup has when it is opened here. */
async function opened() {
  await world.ask("popup", "lookIntoFrames", {});
  const { encounterId } = await world.ask("popup", "activePage", {});
  const id = encounterId ?? "";
  const view = () => (encounterId === null ? null : world.ask("popup", "viewFrame", { encounterId }));
  const named = { encounterId: id, accountId, frame: login };
  return { encounterId: id, view, named };
}

const codeNow = () => new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: world.now() });
const typed = () => world.seen.fills.map(({ value }, index) => [world.seen.filledIn[index], value]);

describe("a code field in a frame of another origin", () => {
  test("is told of in the popup, with both names, and nowhere in the page", async () => {
    const { encounterId, view } = await opened();
    expect(await view()).toEqual({
      host: "shop.example",
      frameHost: "login.example",
      frame: login,
      accounts: [{ id: accountId, issuer: "Login", label: "ada", filledAt: null, allowed: false }],
      state: "asking",
    });
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
    expect(world.seen.advice.every(({ show }) => show === "nothing")).toBe(true);
  });

  test("is filled once its user allows it, in that very document", async () => {
    const { view, named } = await opened();
    expect(await world.ask("popup", "allowFrame", named)).toBe("filled");
    expect(typed()).toEqual([["f1", codeNow()]]);
    expect(world.seen.fills).toMatchObject([{ origin: login, unasked: false }]);
    expect(await view()).toMatchObject({ state: "filled", accounts: [{ allowed: true }] });
    const { frames, history } = await world.ask("popup", "viewAccount", { accountId });
    expect(frames).toEqual([{ frame: login, page: shop }]);
    expect(history[0]).toMatchObject({ event: "filled", origin: login });
    // The page around hears nothing, and nothing of ours is shown in the frame.
    expect([...world.seen.shownIn]).toEqual(["d1"]);
  });

  test("is filled without another word where it was allowed before", async () => {
    const { named } = await opened();
    await expect(world.ask("popup", "fillFrame", named)).rejects.toThrow("origin-not-bound");
    await world.ask("popup", "allowFrame", named);
    world.setTime(world.now() + 60_000);
    await world.ask("popup", "fillFrame", named);
    expect(typed()).toHaveLength(2);
    await world.ask("options", "forgetFrame", { accountId, frame: login, page: shop });
    await expect(world.ask("popup", "fillFrame", named)).rejects.toThrow("origin-not-bound");
    expect(typed()).toHaveLength(2);
  });

  test("gets the next code where this one is about to end", async () => {
    world.setTime(stepStart + 27_000);
    const { view, named } = await opened();
    expect(await world.ask("popup", "allowFrame", named)).toBe("waiting");
    expect(await view()).toMatchObject({ state: "waiting" });
    // The page around reports meanwhile.
    await world.report({});
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {}, inFrame);
    expect(typed()).toEqual([["f1", codeNow()]]);
  });

  test("is left alone by filling without asking", async () => {
    await world.ask("popup", "setUnasked", { accountId, origin: login, wanted: "on" });
    const { named } = await opened();
    expect(typed()).toEqual([]);
    await world.ask("popup", "allowFrame", named);
    world.setTime(world.now() + 20 * 60_000);
    await reportFrame({ codeField: { ...codeField, id: 70 } });
    expect(typed()).toHaveLength(1);
  });

  test("is not looked for in frames of origins that no account is bound to, nor on paused sites", async () => {
    world.page.frames = [{ documentId: "f9", origin: "https://ads.example" }];
    await world.ask("popup", "lookIntoFrames", {});
    const site = { origin: shop, paused: true, submitForMe: false, codeField: null };
    await world.ask("popup", "setSiteSettings", site);
    world.page.frames = [{ documentId: "f1", origin: login }];
    await world.ask("popup", "lookIntoFrames", {});
    expect(world.seen.injectedInto).toEqual([]);
  });

  test("goes from view when the frame has none any more", async () => {
    const { view, named } = await opened();
    await reportFrame({ codeField: null });
    expect(await view()).toBeNull();
    await expect(world.ask("popup", "allowFrame", named)).rejects.toThrow("page-changed");
  });

  test("goes from view with its frame", async () => {
    const { view } = await opened();
    world.page.frames = [];
    await opened();
    expect(await view()).toBeNull();
  });

  test("is offered to no account whose code does not fit", async () => {
    const { view } = await opened();
    await reportFrame({ codeField: { ...codeField, format: "steam-5" } });
    expect(await view()).toBeNull();
    await reportFrame({ codeField: { ...codeField, outOfBand: true } });
    expect(await view()).toBeNull();
  });
});

test("what is allowed goes with the address, and over to the account that takes another's place", async () => {
  const { named } = await opened();
  await world.ask("popup", "allowFrame", named);
  world.page.origin = login;
  const keepId = await add({ secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" });
  await world.ask("popup", "replaceAccount", { keepId, replacedId: accountId });
  const framesOf = async () => (await world.ask("popup", "viewAccount", { accountId: keepId })).frames;
  expect(await framesOf()).toEqual([{ frame: login, page: shop }]);
  await world.ask("popup", "removeOrigin", { accountId: keepId, origin: login });
  expect(await framesOf()).toEqual([]);
});
