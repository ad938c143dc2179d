import { beforeEach, describe, expect, test } from "vitest";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

/** A box that the user draws around a QR code which was not found. */

const keyUri = "otpauth://totp/Portal:ada?secret=KRSXG5CTMVRXEZLU&issuer=Portal";
const pagesOwn = "otpauth://totp/Other:bob?secret=MFRGGZDFMZTWQ2LK&issuer=Other";
const rect = { x: 10, y: 20, width: 200, height: 210, pixelRatio: 2 };

let world: ReturnType<typeof createWorld>;
let encounterId = "";
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  ({ encounterId } = await world.report({}));
});

async function draw(...texts: readonly string[]): Promise<void> {
  world.picture.texts = texts;
  await world.ask("popup", "drawBox", {});
  await world.ask("content", "boxDrawn", rect);
}

const viewed = () => world.ask("card", "viewPage", { encounterId });

test("a key in it is offered in the card, for the page’s own address, and added from there", async () => {
  await draw(keyUri);
  expect(world.seen.rects).toEqual([rect]);
  const view = await viewed();
  if (view.kind !== "offer") throw new Error(`got ${view.kind}`);
  expect(view.offer).toMatchObject({ issuer: "Portal", label: "ada" });
  await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
  const { rows } = await world.ask("popup", "listAccounts", {});
  expect(rows).toMatchObject([{ issuer: "Portal", origins: [world.page.origin] }]);
});

test("what is in it is sealed, and the page is told none of it", async () => {
  await draw(keyUri);
  const told = JSON.stringify([world.seen.advice, ...world.stored]);
  for (const word of ["KRSXG5", "otpauth", '"ada"']) expect(told).not.toContain(word);
});

test("the code of a key in it does not go into the page with the click that adds it", async () => {
  await world.report({ codeField });
  await draw(keyUri);
  const view = await viewed();
  if (view.kind !== "offer") throw new Error(`got ${view.kind}`);
  await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
  expect(world.seen.fills).toEqual([]);
  const { rows } = await world.ask("popup", "listAccounts", {});
  await world.ask("card", "fillCode", { encounterId, accountId: rows[0]?.id ?? "", when: "best" });
  expect(world.seen.fills).toHaveLength(1);
});

describe("a key in it", () => {
  test("stays offered though the page shows another or none", async () => {
    await draw(keyUri);
    for (const keyUris of [[pagesOwn], []]) {
      expect((await world.report({ keyUris })).about).toBe("offer");
      expect(await viewed()).toMatchObject({ offer: { issuer: "Portal" } });
    }
  });

  test("gives way to what the page asks for once it is added", async () => {
    await draw(keyUri);
    const view = await viewed();
    if (view.kind !== "offer") throw new Error(`got ${view.kind}`);
    await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
    expect(await viewed()).toMatchObject({ kind: "added" });
    expect((await world.report({ codeField })).about).toBe("fill");
  });

  test("that was waved away is offered again when it is drawn again", async () => {
    await draw(keyUri);
    await world.ask("card", "dismiss", { encounterId });
    expect((await viewed()).kind).toBe("nothing");
    await draw(keyUri);
    expect((await viewed()).kind).toBe("offer");
  });

  test("that is waved away leaves the page’s own as they were", async () => {
    await draw(keyUri);
    await world.ask("card", "dismiss", { encounterId });
    await world.report({ keyUris: [pagesOwn] });
    expect(await viewed()).toMatchObject({ offer: { issuer: "Other" } });
  });

  test("waits sealed while the vault is locked", async () => {
    await draw(keyUri);
    await world.ask("popup", "lock", {});
    expect(await viewed()).toMatchObject({ kind: "locked", purpose: { kind: "enrol", issuer: "" } });
    await world.ask("popup", "unlock", { proof });
    expect(await viewed()).toMatchObject({ kind: "offer", offer: { issuer: "Portal" } });
  });
});

describe("without a key in it", () => {
  test.each([
    ["nothing", [], "image-without-code", null],
    ["a link", ["https://example.com/menu"], "image-code-not-a-key", null],
    ["an approval app's code", ["phonefactor://activate_account?code=1"], "image-push-code", "1"],
    ["a key that can't be right", [`${keyUri}&digits=banana`], "key-uri-bad-parameter", "digits"],
  ])("but %s the card says so in its own words", async (_what, texts, code, detail) => {
    await draw(...texts);
    expect(world.seen.advice.at(-1)?.about).toBe("box-without-key");
    expect(await viewed()).toMatchObject({ kind: "box-without-key", code, detail });
  });

  test("another can be drawn from the card", async () => {
    await draw();
    await world.ask("card", "drawBoxAgain", { encounterId });
    world.picture.texts = [keyUri];
    await world.ask("content", "boxDrawn", rect);
    expect(world.seen.drawings).toBe(2);
    expect((await viewed()).kind).toBe("offer");
  });

  test("it is gone once it was closed, or once the page changes", async () => {
    await draw();
    await world.ask("card", "dismiss", { encounterId });
    expect((await viewed()).kind).toBe("nothing");
    await draw();
    expect((await world.report({})).about).toBe("nothing");
  });
});

describe("a box counts only", () => {
  const refused = (code: string) => ({ code });

  test("where the user was asked for it", async () => {
    world.picture.texts = [keyUri];
    await expect(world.ask("content", "boxDrawn", rect)).rejects.toMatchObject(refused("not-allowed"));
    expect(world.seen.rects).toEqual([]);
  });

  test("if its page is still there when the picture was read", async () => {
    world.picture.whileRead = () => {
      world.page.documentId = "d2";
    };
    await expect(draw(keyUri)).rejects.toMatchObject(refused("page-unknown"));
    world.page.documentId = "d1";
    expect((await viewed()).kind).toBe("nothing");
  });

  test.each([
    ["no number", { x: Number.NaN }],
    ["without an end", { x: Number.POSITIVE_INFINITY }],
    ["empty", { width: 0 }],
    ["larger than any screen", { height: 5000 }],
    ["of a screen that there is not", { pixelRatio: 1000 }],
    ["with a word of its own", { tabId: 2 }],
  ])("in figures that make sense: not %s", async (_what, odd) => {
    await world.ask("popup", "drawBox", {});
    const asked = world.ask("content", "boxDrawn", { ...rect, ...odd });
    await expect(asked).rejects.toMatchObject(refused("bad-request"));
    expect(world.seen.rects).toEqual([]);
  });

  test("where a content script says so, and only the popup and the card have it asked for", async () => {
    for (const surface of ["card", "popup", "options", "window"] as const)
      await expect(world.ask(surface, "boxDrawn", rect)).rejects.toMatchObject(refused("not-allowed"));
    for (const surface of ["content", "card", "options", "window"] as const)
      await expect(world.ask(surface, "drawBox", {})).rejects.toMatchObject(refused("not-allowed"));
    await expect(world.ask("content", "drawBoxAgain", { encounterId })).rejects.toMatchObject(
      refused("not-allowed"),
    );
  });
});
