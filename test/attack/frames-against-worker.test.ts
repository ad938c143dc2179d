import { beforeEach, describe, expect, test } from "vitest";
import { createContentHandlers } from "../../src/background/content-handlers.ts";
import type { Ports } from "../../src/background/ports.ts";
import { Failure } from "../../src/domain/failure.ts";
import type { Caller } from "../../src/messages/contract.ts";
import { codeField, createWorld, emptyReport, passphrase } from "../background/fake-world.ts";

/** What a frame within somebody else's page gets, if its renderer speaks as our content script. */

const keyOnScreen = "otpauth://totp/Bank:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const rect = { x: 0, y: 0, width: 1280, height: 800, pixelRatio: 1 };
const topDocument: Caller = {
  surface: "content",
  origin: "https://bank.example",
  topOrigin: "https://bank.example",
  tabId: 1,
  frameId: 0,
  documentId: "top",
  path: "/",
};
const foreignFrame: Caller = {
  ...topDocument,
  origin: "https://ads.example",
  frameId: 5,
  documentId: "framed",
};

/** Handlers in a world whose screen shows a key. `switchTabs` is called while the screen is being read. */
function handlersOver({ switchTabs = () => {} }: { switchTabs?: (tab: { active: boolean }) => void } = {}) {
  const tab = { active: true };
  const ports = {
    encounters: { ofDocument: async () => null },
    tabs: { isActive: async () => tab.active },
    qr: {
      readScreen: async () => {
        switchTabs(tab);
        return [keyOnScreen];
      },
    },
  };
  return createContentHandlers(ports as unknown as Ports);
}

/** What a reading gave; nothing when it was refused. */
async function textsOf(reading: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

describe("reading the screen", () => {
  test("works for the document that the tab shows", async () => {
    expect(await handlersOver().readScreen(rect, topDocument)).toEqual([keyOnScreen]);
  });

  test("gives a frame of another origin nothing of what the page around it shows", async () => {
    expect(await textsOf(handlersOver().readScreen(rect, foreignFrame))).toEqual([]);
  });

  test("gives nothing when the user has gone to another tab meanwhile: the picture may be that one's", async () => {
    const handlers = handlersOver({
      switchTabs: (tab) => {
        tab.active = false;
      },
    });
    expect(await textsOf(handlers.readScreen(rect, topDocument))).toEqual([]);
  });
});

describe("a code field in a frame of another origin", () => {
  const shop = "https://shop.example";
  const login = "https://login.example";
  const evil = "https://evil.example";
  const inFrame: Caller = {
    ...topDocument,
    origin: login,
    topOrigin: shop,
    frameId: 5,
    documentId: "f1",
  };
  let world: ReturnType<typeof createWorld>;
  let accountId: string;

  beforeEach(async () => {
    world = createWorld({ origin: login });
    world.setTime(1_700_000_012_000);
    await world.ask("window", "createVault", { passphrase });
    accountId = await add(login, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    world.page.origin = shop;
    world.page.frames = [{ documentId: "f1", origin: login }];
    world.page.onLook = (documentId) => (documentId === "f1" ? reportFrom({}) : world.report({}));
  });

  async function add(origin: string, secret: string): Promise<string> {
    world.page.origin = origin;
    const form = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
    const named = { issuer: origin, label: "ada", secret, bindTo: origin };
    return (await world.ask("popup", "addAccount", { ...named, ...form })).account.id;
  }

  /** As a frame's renderer that speaks as our content script there: the browser says whose it is. */
  const reportFrom = (from: Partial<Caller>) =>
    world.ask("content", "reportPage", { ...emptyReport, codeField }, { ...inFrame, ...from });

  /** What the popup has of it when it is opened over this page. */
  async function opened() {
    await world.ask("popup", "lookIntoFrames", {}).catch(() => null);
    const { encounterId } = await world.ask("popup", "activePage", {});
    return encounterId ?? (await world.report({})).encounterId;
  }

  async function allow(frame = login) {
    const encounterId = await opened();
    return world.ask("popup", "allowFrame", { encounterId, accountId, frame });
  }

  test("counts where nobody attacks", async () => {
    expect(await allow()).toBe("filled");
    expect(world.seen.fills).toMatchObject([{ origin: login }]);
  });

  test("is not heard from a frame into which nobody looked", async () => {
    await expect(reportFrom({})).rejects.toThrow("not-allowed");
    await opened();
    for (const from of [{ documentId: "f2" }, { tabId: 9 }, { topOrigin: evil }, { topOrigin: null }])
      await expect(reportFrom(from)).rejects.toThrow("not-allowed");
  });

  test("is the browser's word, where a frame claims to be another's", async () => {
    world.page.onLook = (documentId) =>
      documentId === "f1" ? reportFrom({ origin: evil }) : world.report({});
    const encounterId = await opened();
    expect(await world.ask("popup", "viewFrame", { encounterId })).toBeNull();
    await expect(allow()).rejects.toThrow("page-changed");
    await expect(allow(evil)).rejects.toThrow("origin-not-bound");
    expect(world.seen.fills).toEqual([]);
  });

  test.each([
    ["a page that can be taken for another", "https://1ogin.example"],
    ["a page that anybody on the way may change", "http://shop.example"],
  ])("is not looked for in %s", async (_, around) => {
    world.page.origin = around;
    await expect(allow()).rejects.toThrow("page-changed");
    expect(world.seen.injectedInto).toEqual([]);
  });

  test("allowed in one site's pages is not allowed in another's, nor for a neighbour's frame", async () => {
    await allow();
    world.setTime(world.now() + 60_000);
    await world.goTo("d2", evil);
    world.page.onLook = (documentId) =>
      documentId === "f1" ? reportFrom({ topOrigin: evil }) : world.report({});
    const encounterId = await opened();
    const fill = (frame: string) => world.ask("popup", "fillFrame", { encounterId, accountId, frame });
    await expect(fill(login)).rejects.toThrow("origin-not-bound");
    await expect(fill("https://www.login.example")).rejects.toThrow("page-changed");
    expect(world.seen.fills).toHaveLength(1);
  });

  test("is allowed by nobody but its user, in our popup", async () => {
    const encounterId = await opened();
    const request = { encounterId, accountId, frame: login };
    for (const surface of ["content", "card", "window", "options"] as const)
      for (const question of ["allowFrame", "fillFrame"] as const)
        await expect(world.ask(surface, question, request)).rejects.toThrow("not-allowed");
    for (const surface of ["content", "card"] as const)
      await expect(world.ask(surface, "lookIntoFrames", {})).rejects.toThrow("not-allowed");
  });

  test("neither hastens nor ends a fill that waits in the page around it", async () => {
    const other = await add(shop, "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU");
    await opened();
    world.setTime(1_700_000_010_000 + 27_000);
    const { encounterId } = await world.report({ codeField });
    await world.ask("card", "fillCode", { encounterId, accountId: other, when: "best" });
    for (const question of ["resumeFill", "cancelHere"] as const)
      await expect(world.ask("content", question, {}, inFrame)).rejects.toThrow();
    expect(world.seen.fills).toEqual([]);
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "waiting" });
  });

  test("speaks for nothing but its field: keys and recovery codes that it shows are nobody's", async () => {
    const encounterId = await opened();
    const report = { ...emptyReport, codeField, keyUris: [keyOnScreen], recoveryCodes: ["ABCD-EFGH-1234"] };
    await world.ask("content", "reportPage", report, inFrame);
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
    for (const question of ["openForPage", "dismissHere"] as const)
      await expect(world.ask("content", question, {}, inFrame)).rejects.toThrow("page-unknown");
  });
});
