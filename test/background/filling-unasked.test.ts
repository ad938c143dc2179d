import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

const origin = "https://portal.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const stepStart = 1_700_000_010_000;
const minute = 60_000;
const plainSite = { origin, paused: false, submitForMe: false, codeField: null };

let world: ReturnType<typeof createWorld>;
let accountId: string;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(stepStart + 2000);
  accountId = await add({});
  await turn("on");
});

async function add(change: Partial<{ label: string; secret: string; type: "totp" | "hotp" }>) {
  const form = { issuer: "Portal", label: "ada", secret, ...totp, bindTo: world.page.origin, ...change };
  return (await world.ask("popup", "addAccount", form)).account.id;
}

const turn = (wanted: "on" | "off", id = accountId) =>
  world.ask("popup", "setUnasked", { accountId: id, origin: world.page.origin, wanted });
const typed = () => world.seen.fills.map(({ value }) => value);
const codeNow = () => new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: world.now() });
const viewOf = (encounterId: string) => world.ask("card", "viewPage", { encounterId });

describe("filling without asking", () => {
  test("types the code once in a document, notes it as any fill, and presses no button", async () => {
    const { encounterId, about } = await world.report({ codeField });
    expect(about).toBe("filled");
    expect(world.seen.fills).toEqual([
      { origin, fieldId: codeField.id, value: codeNow(), submit: false, unasked: true },
    ]);
    expect(await viewOf(encounterId)).toMatchObject({ kind: "filled", account: { id: accountId } });
    const { history } = await world.ask("popup", "viewAccount", { accountId });
    expect(history[0]).toMatchObject({ event: "filled", origin });
    world.setTime(world.now() + minute);
    await world.report({ codeField: { ...codeField, id: 8 } });
    expect(typed()).toHaveLength(1);
  });

  test("presses the page's button where that was asked for by itself", async () => {
    await world.ask("popup", "setSiteSettings", { ...plainSite, submitForMe: true });
    await world.report({ codeField });
    expect(world.seen.fills).toMatchObject([{ submit: true }]);
  });

  test("is off by default, and off again when it is turned off or the address is taken away", async () => {
    await turn("off");
    await world.report({ codeField });
    await turn("on");
    await world.ask("popup", "removeOrigin", { accountId, origin });
    await world.ask("popup", "bindActivePage", { accountId, origin });
    await world.report({ codeField: { ...codeField, id: 8 } });
    expect(typed()).toEqual([]);
  });

  test("is listed with its account", async () => {
    const { rows } = await world.ask("options", "listAccounts", {});
    expect(rows).toMatchObject([{ unaskedOrigins: [origin] }]);
    await world.ask("options", "setUnasked", { accountId, origin, wanted: "off" });
    expect(await world.ask("popup", "viewAccount", { accountId })).toMatchObject({ unaskedOrigins: [] });
  });

  test("goes on for the account that takes another's place", async () => {
    const keepId = await add({ secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" });
    await world.ask("popup", "replaceAccount", { keepId, replacedId: accountId });
    expect(await world.ask("popup", "viewAccount", { accountId: keepId })).toMatchObject({
      unaskedOrigins: [origin],
    });
  });

  test.each([
    ["is in a frame", { ...codeField, framed: true }],
    ["takes a code that was sent", { ...codeField, outOfBand: true }],
    ["is one of two that want two codes in a row", { ...codeField, secondId: 8 }],
    ["takes another kind of code", { ...codeField, format: "steam-5" as const }],
  ])("leaves a box alone that %s", async (_, field) => {
    await world.report({ codeField: field });
    expect(typed()).toEqual([]);
  });

  test("waits for nothing where the site is paused", async () => {
    await world.ask("popup", "setSiteSettings", { ...plainSite, paused: true });
    await world.report({ codeField });
    expect(typed()).toEqual([]);
  });

  test("leaves the choice between two accounts to their user", async () => {
    await add({ label: "grace", secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" });
    expect(await world.report({ codeField })).toMatchObject({ about: "pick" });
    expect(typed()).toEqual([]);
  });

  test("gives no code of a counter", async () => {
    world.page.origin = "https://counter.example";
    const counterId = await add({ type: "hotp", secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" });
    await turn("on", counterId);
    expect(await world.report({ codeField })).toMatchObject({ about: "fill" });
    expect(typed()).toEqual([]);
  });

  test("gives nothing to a page that shows a key to set up", async () => {
    const keyUris = [`otpauth://totp/Portal:grace?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU`];
    expect(await world.report({ codeField, keyUris })).toMatchObject({ about: "offer" });
    expect(typed()).toEqual([]);
  });

  test("gives nothing to a tab that nobody looks at, until somebody does", async () => {
    world.page.isInFront = false;
    await world.report({ codeField });
    expect(typed()).toEqual([]);
    world.page.isInFront = true;
    await world.report({ codeField });
    expect(typed()).toEqual([codeNow()]);
  });

  test("does what it does once the vault is open, and only in the page in front", async () => {
    await world.ask("popup", "lock", {});
    await world.report({ codeField });
    expect(typed()).toEqual([]);
    world.page.isInFront = false;
    await world.ask("popup", "unlock", { proof });
    await world.settle();
    expect(typed()).toEqual([]);
    await world.ask("popup", "lock", {});
    world.page.isInFront = true;
    await world.ask("popup", "unlock", { proof });
    await world.settle();
    expect(typed()).toEqual([codeNow()]);
  });

  test("is tried again in a page whose box could not take it at first", async () => {
    world.page.ready = "field-gone";
    await world.report({ codeField });
    expect(typed()).toEqual([]);
    world.page.ready = "ready";
    await world.report({ codeField });
    expect(typed()).toEqual([codeNow()]);
  });
});

describe("a page that asks again", () => {
  test("for ten minutes after a code went in gets none unasked, by whatever gesture that was", async () => {
    await turn("off");
    const { encounterId } = await world.report({ codeField });
    await world.ask("card", "fillCode", { encounterId, accountId, when: "now" });
    await turn("on");
    await world.goTo("d2");
    world.setTime(world.now() + 9 * minute);
    expect(await world.report({ codeField: { ...codeField, id: 20 } })).toMatchObject({ about: "fill" });
    // It was decided for this document.
    world.setTime(world.now() + 2 * minute);
    await world.report({ codeField: { ...codeField, id: 21 } });
    expect(typed()).toHaveLength(1);
    await world.goTo("d3");
    await world.report({ codeField: { ...codeField, id: 30 } });
    expect(typed()).toHaveLength(2);
  });

  test("after it did not keep the code gets none unasked, in another document neither", async () => {
    world.page.takes = "refused";
    await world.report({ codeField });
    world.page.takes = "filled";
    world.killWorker();
    await world.goTo("d2");
    world.setTime(world.now() + minute);
    await world.report({ codeField: { ...codeField, id: 20 } });
    expect(typed()).toHaveLength(1);
  });

  test("after its user waved the offer away gets none", async () => {
    await turn("off");
    const { encounterId } = await world.report({ codeField });
    await world.ask("card", "dismiss", { encounterId });
    await turn("on");
    await world.report({ codeField });
    expect(typed()).toEqual([]);
  });
});

describe("a code that is about to end", () => {
  beforeEach(() => world.setTime(stepStart + 27_000));

  test("is not given: the next one goes in by itself", async () => {
    await world.report({ codeField });
    expect([typed(), world.seen.delays]).toEqual([[], [3000]]);
    world.killWorker();
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(world.seen.fills).toMatchObject([{ value: codeNow(), unasked: true }]);
  });

  test("leaves the page with the very card that it has without the choice", async () => {
    const { encounterId, ...advice } = await world.report({ codeField });
    const { seen } = world;
    const wanted = await viewOf(encounterId);
    await turn("off");
    await world.goTo("d2");
    const { encounterId: another, ...asked } = await world.report({ codeField });
    expect(advice).toEqual(asked);
    expect(wanted).toEqual(await viewOf(another));
    expect(new Set(seen.advice.map(({ about }) => about))).toEqual(new Set(["fill"]));
  });

  test.each<[string, () => Promise<unknown>]>([
    ["its user writes there first", () => world.ask("content", "cancelHere", {})],
    ["it is turned off meanwhile", () => turn("off")],
    [
      "the site is paused meanwhile",
      () => world.ask("popup", "setSiteSettings", { ...plainSite, paused: true }),
    ],
    ["the vault is locked meanwhile", () => world.ask("popup", "lock", {})],
    [
      "the tab goes out of view",
      async () => {
        world.page.isInFront = false;
      },
    ],
    [
      "the box holds something by then",
      async () => {
        world.page.ready = "field-gone";
      },
    ],
  ])("is given up when %s", async (_, act) => {
    await world.report({ codeField });
    await act();
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(typed()).toEqual([]);
  });

  test("is a gesture's as soon as there is one", async () => {
    const { encounterId } = await world.report({ codeField });
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    expect(await viewOf(encounterId)).toMatchObject({ kind: "waiting" });
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(world.seen.fills).toMatchObject([{ unasked: false }]);
  });
});

describe("turning it on", () => {
  test("is for an address of the account, from our own pages", async () => {
    const elsewhere = { accountId, origin: "https://other.example", wanted: "on" } as const;
    await expect(world.ask("popup", "setUnasked", elsewhere)).rejects.toThrow("origin-not-bound");
    for (const surface of ["content", "card", "window"] as const)
      await expect(world.ask(surface, "setUnasked", { accountId, origin, wanted: "on" })).rejects.toThrow(
        "not-allowed",
      );
  });

  test("is refused where the address can be taken for another account's, which is named", async () => {
    world.page.origin = "https://porta1.example";
    const fooledId = await add({ label: "grace", secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" });
    await expect(turn("on", fooledId)).rejects.toMatchObject({
      code: "origin-looks-alike",
      detail: "portal.example",
    });
  });

  test("comes to nothing once another account is bound to an address that this one can be taken for", async () => {
    world.page.origin = "https://porta1.example";
    await add({ label: "grace", secret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" });
    world.page.origin = origin;
    expect(await world.report({ codeField })).toMatchObject({ about: "fill" });
    expect(typed()).toEqual([]);
  });
});
