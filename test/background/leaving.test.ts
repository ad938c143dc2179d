import { beforeEach, describe, expect, test } from "vitest";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

/** What becomes of recovery codes that a page showed and that nobody kept. */

const origin = "https://portal.example";
const recoveryCodes = ["ABCD-EFGH-1234", "JKLM-NPQR-5678"];
const account = {
  issuer: "Portal",
  label: "ada",
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  ...({ type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const),
  bindTo: origin,
};
const minute = 60_000;

let world: ReturnType<typeof createWorld>;
let accountId = "";
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  accountId = (await world.ask("popup", "addAccount", account)).account.id;
});

function later(ms: number): void {
  world.setTime(world.now() + ms);
}

async function keep(encounterId: string): Promise<void> {
  const view = await world.ask("card", "viewPage", { encounterId });
  if (!("shownId" in view)) throw new Error(`expected recovery codes, got ${view.kind}`);
  await world.ask("card", "keepRecoveryCodes", { encounterId, shownId: view.shownId, accountId });
}

async function keptCount(): Promise<number> {
  return (await world.ask("popup", "viewAccount", { accountId })).recoveryCodes.length;
}

describe("the page after it", () => {
  test("says so and keeps them with one click", async () => {
    await world.report({ recoveryCodes });
    await world.goTo("d2");
    const { about, encounterId } = await world.report({});
    expect(about).toBe("left-recovery");
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({
      masked: [expect.stringMatching(/^ABCD.*•/), expect.stringMatching(/^JKLM.*•/)],
      accounts: [{ id: accountId }],
      until: world.now() + 10 * minute,
    });
    await keep(encounterId);
    expect(await keptCount()).toBe(2);
    expect(world.seen.advice.at(-1)?.about).toBe("kept-recovery");
    await world.ask("card", "dismiss", { encounterId });
    expect(world.seen.advice.at(-1)?.about).toBe("nothing");
  });

  test("is not looked at where its user or the organisation wants us to leave it alone by then", async () => {
    await world.report({ recoveryCodes });
    await world.manage({ blockedSites: ["portal.example"] });
    const before = world.seen.injected;
    await world.goTo("d2");
    expect(world.seen.injected).toBe(before);
    expect(world.tabVisits.watched).toBe(false);
  });

  test("names the one that showed them, by where it is on its site", async () => {
    world.page.path = "/community/t/my-codes/4711";
    await world.report({ recoveryCodes });
    world.page.path = "/account/security";
    await world.report({ recoveryCodes, userNames: ["ada"] });
    await world.goTo("d2");
    const { encounterId } = await world.report({});
    const view = await world.ask("card", "viewPage", { encounterId });
    expect(view).toMatchObject({ kind: "left-recovery", path: "/community/t/my-codes/4711" });
  });

  test("is looked at though it asks for nothing, also by a worker that has started anew", async () => {
    await world.report({ recoveryCodes });
    world.killWorker();
    await world.goTo("d2");
    expect(world.seen.looks).toBe(1);
    expect((await world.report({})).about).toBe("left-recovery");
  });

  test("comes after what it asks for itself, and is not waved away with that", async () => {
    await world.report({ recoveryCodes });
    await world.goTo("d2");
    const { about, encounterId } = await world.report({ codeField });
    expect(about).toBe("fill");
    await world.ask("card", "dismiss", { encounterId });
    expect(world.seen.advice.at(-1)?.about).toBe("left-recovery");
  });

  test("shows codes of its own: those are the ones", async () => {
    await world.report({ recoveryCodes });
    await world.goTo("d2");
    expect((await world.report({ recoveryCodes: ["WXYZ-2345-6789"] })).about).toBe("keep-recovery");
    const { encounterId } = await world.report({});
    await keep(encounterId);
    expect(await keptCount()).toBe(1);
  });

  test("does not get what is of another document by its name", async () => {
    const { encounterId: former } = await world.report({ recoveryCodes });
    const view = await world.ask("card", "viewPage", { encounterId: former });
    if (view.kind !== "keep-recovery") throw new Error(`got ${view.kind}`);
    await world.goTo("d2", "https://other.example");
    const { encounterId } = await world.report({});
    const request = { encounterId, shownId: view.shownId, accountId };
    await expect(world.ask("card", "keepRecoveryCodes", request)).rejects.toMatchObject({
      code: "proposal-gone",
    });
  });
});

test("asks whose they are where there are several accounts: somebody else may have signed in since", async () => {
  await world.report({ recoveryCodes });
  later(minute);
  const other = { ...account, label: "bob", secret: "MFRGGZDFMZTWQ2LK" };
  const { id } = (await world.ask("popup", "addAccount", other)).account;
  await world.goTo("d2");
  const { encounterId } = await world.report({});
  const view = await world.ask("card", "viewPage", { encounterId });
  expect(view).toMatchObject({ kind: "left-recovery", accounts: [{ id }, { id: accountId }] });
});

describe("in the same document", () => {
  test("codes that went are said to be not kept, until they are back", async () => {
    await world.report({ recoveryCodes });
    expect((await world.report({})).about).toBe("left-recovery");
    expect((await world.report({ recoveryCodes })).about).toBe("keep-recovery");
    const { encounterId } = await world.report({});
    await keep(encounterId);
    expect(await keptCount()).toBe(2);
  });

  test("codes that were kept are said to be, though they went at once", async () => {
    await keep((await world.report({ recoveryCodes })).encounterId);
    expect((await world.report({})).about).toBe("kept-recovery");
  });

  test("“Not needed” ends it there and for the pages after", async () => {
    await world.report({ recoveryCodes });
    const { encounterId } = await world.report({});
    await world.ask("card", "dismiss", { encounterId });
    expect((await world.report({})).about).toBe("nothing");
    await world.goTo("d2");
    expect((await world.report({})).about).toBe("nothing");
  });
});

describe("nothing is said", () => {
  test.each([
    ["were kept", (encounterId: string) => keep(encounterId)],
    [
      "were waved away",
      async (encounterId: string) => void (await world.ask("card", "dismiss", { encounterId })),
    ],
  ])("of codes that %s", async (_what, settle) => {
    await settle((await world.report({ recoveryCodes })).encounterId);
    await world.goTo("d2");
    expect(world.seen.looks).toBe(0);
    expect((await world.report({})).about).toBe("nothing");
  });

  test("of codes that were known already", async () => {
    await keep((await world.report({ recoveryCodes })).encounterId);
    await world.goTo("d2");
    await world.report({ recoveryCodes });
    await world.goTo("d3");
    expect((await world.report({})).about).toBe("nothing");
  });

  test.each(["https://other.example", "https://www.portal.example", "http://portal.example"])(
    "on another origin, %s, nor when the tab comes back from there",
    async (elsewhere) => {
      await world.report({ recoveryCodes });
      await world.goTo("d2", elsewhere);
      expect(JSON.stringify([...world.stored])).not.toContain('"left":{');
      expect((await world.report({})).about).toBe("nothing");
      await world.goTo("d3", origin);
      expect((await world.report({})).about).toBe("nothing");
    },
  );

  test("where the same person keeps another account, and the browser told nothing of the way there", async () => {
    const www = "https://www.portal.example";
    world.page.origin = www;
    await world.ask("popup", "addAccount", { ...account, secret: "MFRGGZDFMZTWQ2LK", bindTo: www });
    world.page.origin = origin;
    await world.report({ recoveryCodes });
    Object.assign(world.page, { documentId: "d2", origin: www });
    expect((await world.report({})).about).toBe("nothing");
  });

  test("when the tab comes back from another origin that never spoke", async () => {
    await world.report({ recoveryCodes });
    await world.goTo("d2", "https://other.example");
    await world.goTo("d3", origin);
    expect((await world.report({})).about).toBe("nothing");
  });

  test("a second time", async () => {
    await world.report({ recoveryCodes });
    await world.goTo("d2");
    await world.report({});
    later(3000);
    await world.goTo("d3");
    expect((await world.report({})).about).toBe("nothing");
  });

  test("after ten minutes, neither there nor later", async () => {
    await world.report({ recoveryCodes });
    await world.goTo("d2");
    const { encounterId } = await world.report({ codeField });
    const view = await world.ask("card", "viewPage", { encounterId });
    later(10 * minute);
    await world.ask("card", "dismiss", { encounterId });
    expect(view.kind).toBe("fill");
    expect(world.seen.advice.at(-1)?.about).toBe("nothing");
    await world.goTo("d3");
    expect((await world.report({})).about).toBe("nothing");
  });

  test("and nothing kept from a card that stayed for longer", async () => {
    await world.report({ recoveryCodes });
    const { encounterId } = await world.report({});
    const view = await world.ask("card", "viewPage", { encounterId });
    if (view.kind !== "left-recovery") throw new Error(`got ${view.kind}`);
    later(10 * minute);
    await world.ask("card", "viewPage", { encounterId });
    const request = { encounterId, shownId: view.shownId, accountId };
    await expect(world.ask("card", "keepRecoveryCodes", request)).rejects.toMatchObject({
      code: "proposal-gone",
    });
  });

  test("once the tab was closed", async () => {
    await world.report({ recoveryCodes });
    await world.forgetTab();
    await world.goTo("d2");
    expect((await world.report({})).about).toBe("nothing");
  });
});

test("a page that sends its visitor on at once has said nothing", async () => {
  await world.report({ recoveryCodes });
  expect((await world.report({})).about).toBe("left-recovery");
  later(500);
  await world.goTo("d2");
  expect((await world.report({})).about).toBe("left-recovery");
  later(500);
  await world.goTo("d3");
  expect((await world.report({})).about).toBe("left-recovery");
});

test("a locked vault says nothing and holds them sealed; unlocked, it says so", async () => {
  await world.report({ recoveryCodes });
  await world.ask("popup", "lock", {});
  await world.goTo("d2");
  expect((await world.report({})).about).toBe("nothing");
  for (const code of recoveryCodes) expect(JSON.stringify([...world.stored])).not.toContain(code);
  await world.ask("popup", "unlock", { proof });
  expect((await world.report({})).about).toBe("left-recovery");
});

test("the browser tells where tabs go only while there are codes to be lost", async () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  world.killWorker();
  await settled();
  expect(world.tabVisits.watched).toBe(false);
  const { encounterId } = await world.report({ recoveryCodes });
  expect(world.tabVisits.watched).toBe(true);
  world.killWorker();
  await settled();
  expect(world.tabVisits.watched).toBe(true);
  await keep(encounterId);
  await world.goTo("d2");
  expect(world.tabVisits.watched).toBe(false);
});

test("and no longer than they can be kept", async () => {
  await world.report({ recoveryCodes });
  await world.goTo("d2");
  await world.report({ codeField });
  await world.tabVisits.tell({ tabId: 2, origin });
  expect(world.tabVisits.watched).toBe(true);
  later(10 * minute);
  await world.tabVisits.tell({ tabId: 2, origin });
  expect(world.tabVisits.watched).toBe(false);
});

describe("at the end of ten minutes nothing of them is left in the session", () => {
  const isLeft = () => JSON.stringify([...world.stored]).includes('"left":{');

  beforeEach(async () => {
    await world.report({ recoveryCodes });
  });

  test("and the card that speaks of them goes", async () => {
    await world.report({});
    await world.desk.workFor(9 * minute, minute / 4);
    await world.desk.pass(minute - 1000);
    expect(isLeft()).toBe(true);
    await world.desk.pass(1000);
    expect(isLeft()).toBe(false);
    expect(world.seen.advice.at(-1)?.about).toBe("nothing");
  });

  test("nor while the vault is locked", async () => {
    await world.report({});
    await world.ask("popup", "lock", {});
    await world.desk.pass(10 * minute);
    expect(isLeft()).toBe(false);
  });

  test("nor of those that nothing was said of, whatever the worker and the tab did meanwhile", async () => {
    await world.goTo("d2");
    await world.desk.workFor(5 * minute, minute / 4);
    world.killWorker();
    await world.goTo("d3");
    await world.report({ codeField });
    await world.desk.workFor(4 * minute, minute / 4);
    await world.desk.pass(minute - 1000);
    expect(isLeft()).toBe(true);
    await world.desk.pass(1000);
    expect(isLeft()).toBe(false);
    expect(world.tabVisits.watched).toBe(false);
  });

  test("while those that went later stay until their own", async () => {
    await world.report({});
    await world.desk.workFor(4 * minute, minute / 4);
    Object.assign(world.page, { tabId: 2, documentId: "e1" });
    await world.report({ recoveryCodes });
    await world.report({});
    await world.desk.workFor(6 * minute, minute / 4);
    expect(JSON.stringify([...world.stored]).match(/"left":\{/g)).toHaveLength(1);
    await world.desk.workFor(4 * minute, minute / 4);
    expect(isLeft()).toBe(false);
  });
});

describe("after ten minutes nothing of them is left in the session though the alarm did not ring", () => {
  beforeEach(async () => {
    await world.report({ recoveryCodes });
    await world.report({});
    expect(JSON.stringify([...world.stored])).toContain('"left":{');
    later(10 * minute);
  });

  test("once the worker has started anew", async () => {
    world.killWorker();
    await new Promise((resolve) => setTimeout(resolve));
    expect(JSON.stringify([...world.stored])).not.toContain('"left":{');
  });

  test("once the page was looked at again", async () => {
    await world.report({ codeField });
    expect(JSON.stringify([...world.stored])).not.toContain('"left":{');
  });
});

test("a page that is busy or still there is not looked at for it", async () => {
  await world.report({ recoveryCodes });
  await world.tabVisits.tell({ tabId: world.page.tabId, origin });
  expect(world.seen.looks).toBe(0);
});
