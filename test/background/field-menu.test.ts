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
  test("names the account where a page asks, and stands on that origin alone", async () => {
    await world.report({ codeField });
    expect(await titles()).toEqual(["Fill code for Portal (ada)"]);
    expect(world.seen.menu).toMatchObject([{ parentId: null, origins: [origin] }]);
  });

  test("lets one choose among several, in a fold of its own", async () => {
    await add("bea");
    await world.report({ codeField });
    expect(new Set(await titles())).toEqual(new Set(["Fill code for", "Portal (ada)", "Portal (bea)"]));
    const [fold, ...folded] = world.seen.menu;
    expect(folded.map(({ parentId }) => parentId)).toEqual([fold?.id, fold?.id]);
  });

  test("offers a code without a name where an account is bound and nothing was seen", async () => {
    expect(await titles()).toEqual(["Fill a code"]);
    expect(world.seen.menu).toMatchObject([{ origins: [origin] }]);
  });

  test("names a recovery code only where one is asked for and one is left", async () => {
    await world.report({ recoveryField });
    expect(await titles()).toEqual(["Fill a code"]);
    await world.ask("popup", "addRecoveryCodes", { accountId: ada, values: ["ABCD-EFGH-1234"] });
    expect(await titles()).toEqual(["Fill a code", "Use a recovery code"]);
  });

  test("names nobody while the vault is locked, and is only where a page asks", async () => {
    await world.ask("popup", "lock", {});
    expect(await titles()).toEqual([]);
    await world.report({ codeField });
    expect(await titles()).toEqual(["Unlock and fill a code"]);
    expect(JSON.stringify(world.seen.menu)).not.toMatch(/ada|Portal \(/);
  });

  test("is not on a site on which its user wants to be left alone", async () => {
    await world.report({ codeField });
    await world.ask("popup", "setSiteSettings", {
      origin,
      paused: true,
      submitForMe: false,
      codeField: null,
    });
    expect(await titles()).toEqual([]);
    await expect(press(`fill:${ada}:${origin}`)).rejects.toMatchObject({ code: "no-code-for-page" });
  });

  test("holds no code and no secret", async () => {
    await world.report({ codeField });
    await titles();
    const text = JSON.stringify([world.seen.menu, world.stored.get("menuShown")]);
    expect(text).not.toContain(secret.slice(0, 8));
    expect(text).not.toContain(codeNow());
  });

  test("is drawn anew only where it differs", async () => {
    await world.report({ codeField });
    await titles();
    world.seen.menu = [];
    expect(await titles()).toEqual([]);
    await world.ask("popup", "renameAccount", { accountId: ada, issuer: "Portal", label: "eve" });
    expect(await titles()).toEqual(["Fill code for Portal (eve)"]);
  });

  test.each(["", "other", "fill", "choose:https://portal.example"])(
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
    await press(`fill:${ada}:${origin}`);
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
    await press("fill-any");
    expect(world.seen.fills).toMatchObject([{ fieldId: 12, value: codeNow() }]);
  });

  test("does nothing where the user is in no box, even if the page has another", async () => {
    await world.report({ codeField });
    world.page.onTakeFocused = async () => "none";
    await expect(press(`fill:${ada}:${origin}`)).rejects.toMatchObject({ code: "field-gone" });
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
    await expect(press(`fill:${ada}:${origin}`, change)).rejects.toMatchObject({ code });
    expect(typed()).toEqual([]);
  });

  test("fills nothing of an account that is not bound to the page, however the line came about", async () => {
    world.page.origin = "https://other.example";
    const other = await add("bea");
    world.page.origin = origin;
    await world.report({ codeField });
    await expect(press(`fill:${other}:${origin}`)).rejects.toMatchObject({ code: "origin-not-bound" });
    await expect(press("fill:no-such-account:x")).rejects.toMatchObject({ code: "account-unknown" });
    expect(typed()).toEqual([]);
  });

  test("while the vault is locked opens our window, and goes on by itself", async () => {
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ codeField });
    await press("fill-any");
    expect(typed()).toEqual([]);
    expect(world.seen.windows).toEqual([encounterId]);
    await world.ask("window", "unlock", { proof });
    expect(typed()).toEqual([codeNow()]);
  });

  test("asks in our window which account, where there are several", async () => {
    await add("bea");
    const { encounterId } = await world.report({ codeField });
    await press("fill-any");
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
