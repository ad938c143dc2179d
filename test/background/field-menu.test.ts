import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { menuDeed } from "../../src/background/field-menu.ts";
import { followMenuClick, followWithMenu } from "../../src/background/following-menu.ts";
import type { MenuClick } from "../../src/background/ports.ts";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

const origin = "https://portal.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const stepStart = 1_700_000_010_000;
const recoveryField = { id: 9, codeNumber: null };

let world: ReturnType<typeof createWorld>;
let ada: string;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(stepStart + 2000);
  ada = await add("ada");
});

async function add(label: string, type: "totp" | "hotp" = "totp") {
  const form = { issuer: "Portal", label, secret: `${secret}${label === "ada" ? "" : "AA"}`, ...totp, type };
  return (await world.ask("popup", "addAccount", { ...form, bindTo: world.page.origin })).account.id;
}

async function titles() {
  await followWithMenu(world.ports());
  return world.seen.menu.map(({ title }) => title);
}

const press = (lineId: string, change: Partial<MenuClick> = {}) =>
  followMenuClick({ lineId, tabId: 1, origin, frameOrigin: origin, ...change }, world.ports());
const typed = () => world.seen.fills.map(({ value }) => value);
const codeNow = () => new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: world.now() });

describe("the menu over fields", () => {
  test("names no account and no site, whatever is open: the browser writes it into the profile", async () => {
    await add("bea");
    await world.report({ codeField });
    await world.ask("popup", "addRecoveryCodes", { accountId: ada, values: ["ABCD-EFGH-1234"] });
    await world.report({ codeField, recoveryField });
    await titles();
    expect(world.seen.menu).toEqual([
      { id: "fill", title: "Fill a code" },
      { id: "recovery", title: "Use a recovery code" },
    ]);
    await world.ask("popup", "lock", {});
    await titles();
    expect(world.seen.menu).toEqual([
      { id: "fill", title: "Unlock and fill a code" },
      { id: "recovery", title: "Use a recovery code" },
    ]);
  });

  test("offers a code where nothing was seen, once an account is bound to any site", async () => {
    expect(await titles()).toEqual(["Fill a code"]);
    await world.ask("popup", "removeOrigin", { accountId: ada, origin });
    expect(await titles()).toEqual([]);
  });

  test("offers a recovery code only where one is asked for and one is left", async () => {
    await world.report({ recoveryField });
    expect(await titles()).toEqual(["Fill a code"]);
    await world.ask("popup", "addRecoveryCodes", { accountId: ada, values: ["ABCD-EFGH-1234"] });
    expect(await titles()).toEqual(["Fill a code", "Use a recovery code"]);
  });

  test("is only there where a page asks while the vault is locked", async () => {
    await world.ask("popup", "lock", {});
    expect(await titles()).toEqual([]);
    await world.report({ codeField });
    expect(await titles()).toEqual(["Unlock and fill a code"]);
  });

  test("goes by no page that is to be left alone, and does nothing there", async () => {
    await world.ask("popup", "addRecoveryCodes", { accountId: ada, values: ["ABCD-EFGH-1234"] });
    await world.report({ codeField, recoveryField });
    expect(await titles()).toHaveLength(2);
    await world.manage({ blockedSites: ["portal.example"] });
    expect(await titles()).toEqual(["Fill a code"]);
    await expect(press("fill")).rejects.toMatchObject({ code: "no-code-for-page" });
    await world.ask("popup", "lock", {});
    expect(await titles()).toEqual([]);
    await world.manage({});
    expect(await titles()).toHaveLength(2);
    await world.ask("popup", "unlock", { proof });
    await world.ask("popup", "setSiteSettings", {
      origin,
      paused: true,
      submitForMe: false,
      codeField: null,
    });
    expect(await titles()).toEqual(["Fill a code"]);
    await expect(press("fill")).rejects.toMatchObject({ code: "no-code-for-page" });
  });

  test("is drawn anew only where it differs", async () => {
    await titles();
    world.seen.menu = [];
    await world.report({ codeField });
    expect(await titles()).toEqual([]);
    await world.ask("popup", "lock", {});
    expect(await titles()).toEqual(["Unlock and fill a code"]);
  });

  test.each(["", "other", "fill-any", "fill:someone:https://portal.example"])(
    "%j is no line that does anything",
    (id) => {
      expect(menuDeed(id)).toBeNull();
    },
  );
});

describe("a line of it that is pressed", () => {
  test("fills the account's code, once, and tells the page nothing else", async () => {
    await world.report({ codeField });
    world.seen.told = [];
    await press("fill");
    expect(typed()).toEqual([codeNow()]);
    const questions = world.seen.told.map((each) => (each as { question: string }).question);
    expect(new Set(questions)).toEqual(
      new Set(["look", "ping", "takeFocused", "canFill", "fill", "showCard"]),
    );
  });

  test("counts a box that nobody knew before, once the page reports it", async () => {
    await world.report({});
    world.page.onTakeFocused = async () => {
      await world.report({ codeField: { ...codeField, id: 12 } });
      return "taken";
    };
    await press("fill");
    expect(world.seen.fills).toMatchObject([{ fieldId: 12, value: codeNow() }]);
  });

  test("does nothing where the user is in no box, even if the page has another", async () => {
    await world.report({ codeField });
    world.page.onTakeFocused = async () => "none";
    await expect(press("fill")).rejects.toMatchObject({ code: "field-gone" });
    expect(typed()).toEqual([]);
  });

  test.each([
    ["in a tab that is not in front", { tabId: 2 }, "page-changed"],
    ["on an address that the tab no longer shows", { origin: "https://other.example" }, "page-changed"],
    ["on a page that is no web page", { origin: null }, "page-changed"],
    ["in a frame of another origin", { frameOrigin: "https://ads.example" }, "origin-not-bound"],
    ["in a frame without an origin", { frameOrigin: null }, "origin-not-bound"],
  ] as const)("fills nothing %s", async (_, change, code) => {
    await world.report({ codeField });
    await expect(press("fill", change)).rejects.toMatchObject({ code });
    expect(typed()).toEqual([]);
  });

  test("fills nothing where no account is bound to the page", async () => {
    await world.report({ codeField });
    await world.ask("popup", "removeOrigin", { accountId: ada, origin });
    await expect(press("fill")).rejects.toMatchObject({ code: "origin-not-bound" });
    expect(typed()).toEqual([]);
  });

  test("while the vault is locked opens our window, and goes on by itself", async () => {
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ codeField });
    await press("fill");
    expect(typed()).toEqual([]);
    expect(world.seen.windows).toEqual([encounterId]);
    await world.ask("window", "unlock", { proof });
    expect(typed()).toEqual([codeNow()]);
  });

  test("asks in our window which account, where there are several", async () => {
    await add("bea");
    const { encounterId } = await world.report({ codeField });
    await press("fill");
    expect(typed()).toEqual([]);
    expect(world.seen.windows).toEqual([encounterId]);
  });

  test("gives a recovery code only after a fresh proof in our window", async () => {
    await world.ask("popup", "addRecoveryCodes", { accountId: ada, values: ["ABCD-EFGH-1234"] });
    world.setTime(world.now() + 180_000);
    world.killWorker();
    await world.report({ recoveryField });
    await press("recovery");
    expect(typed()).toEqual([]);
    await world.ask("window", "prove", { proof });
    expect(typed()).toEqual(["ABCD-EFGH-1234"]);
  });
});
