import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificate } from "../../portal/certificate.ts";
import { passphrase } from "../journey.ts";
import { keepAccounts } from "./kept-account.ts";
import type { World } from "./scene.ts";

/** A world with two sites, each of which has a field for a code and another field, an account in the vault and somebody at a tab. */
export interface TwoSites<W extends World> {
  readonly world: W;
  readonly first: W["person"];
  readonly second: W["person"];
}

export const secrets = {
  first: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  second: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU",
} as const;

const form = (label: string) => `<!doctype html><title>${label}</title>
<form><p><label>${label} <input id="code" autocomplete="one-time-code"></label></p></form>
<p><label>Remark <input id="remark"></label></p>`;
const recoveryForm = `<!doctype html><title>Recovery</title><h1>Enter your recovery code</h1>
<form><p><label>Recovery code <input id="recovery"></label></p></form>`;
const recoveryPath = "recovery";
const recoveryCodes = ["QK7M-2XWT-9RPD", "H4NV-8JCS-6LBE"];
const codeField = "#code";
const recoveryField = "#recovery";
const remark = "#remark";
const sixDigits = /^\d{6}$/;
const nothing = /^$/;
const patience = 120_000;

/** The popup, the side, the menu over a field and the shortcut: what stands beside a page, and acts on the one in front alone. */
export function tellOfWhatStandsBesidePages<W extends World>(openWorld: () => Promise<W>): () => TwoSites<W> {
  let server: Server;
  let sites: TwoSites<W>;
  beforeAll(async () => {
    server = await serveForms();
    const world = await openWorld();
    const { person: first } = world;
    const { person: second } = await world.withNewTab();
    sites = { world, first, second };
    await keepAccounts(
      world,
      (["first", "second"] as const).map((issuer) => {
        const origins = [new URL(addressOf(issuer)).origin];
        return { issuer, label: "ada", secret: secrets[issuer], origins, recoveryCodes };
      }),
    );
    await first.page.open(addressOf("first"));
    await second.page.open(addressOf("second"));
  }, patience);
  afterAll(async () => {
    await sites?.world.close();
    server?.close();
  });

  function addressOf(name: keyof typeof secrets): string {
    return `https://${name}.example:${(server.address() as AddressInfo).port}/`;
  }

  /** Opens a site anew, at another time: a code is given once. */
  async function openAnew(name: keyof typeof secrets): Promise<void> {
    await sites.world.later(60_000);
    const { page } = sites[name];
    await page.comeToFront();
    // Firefox keeps what is in the boxes of a page that is loaded once more.
    await page.open(addressOf(name));
  }

  test("the toolbar's popup copies a code, and fills the page that it is opened on", async () => {
    const { world, first, second } = sites;
    await first.page.comeToFront();
    const popup = await first.popup();
    await popup.says("first.example");
    await popup.press("Copy the code of second, ada");
    await popup.says("Copied");
    const token = await first.clipboard();
    const copied = new TOTP({ secret: secrets.second }).validate({ token, timestamp: world.portal.now() });
    expect(copied).not.toBeNull();
    await popup.press("Fill");
    await first.page.holds(codeField, sixDigits);
    await popup.close();
    await second.page.holds(codeField, nothing);
  });

  test("what stands at the side is opened from the popup, stays, follows the tab in front and fills nothing elsewhere", async () => {
    const { first, second } = sites;
    await openAnew("first");
    const popup = await first.popup();
    await popup.press("More");
    await popup.choose("Keep open at the side");
    const side = await first.side();
    await side.says("first.example");
    await side.press("Fill");
    await first.page.holds(codeField, sixDigits);

    await second.page.comeToFront();
    await side.says("second.example");
    expect(await side.text()).not.toContain("first.example");
    await second.page.holds(codeField, nothing);
    await side.press("Fill");
    await second.page.holds(codeField, sixDigits);
  });

  test("the menu over a field fills the one that it is opened on, and no other, with the background ended before", async () => {
    const { world, first, second } = sites;
    const before = await first.page.holds(codeField, sixDigits);
    await openAnew("second");
    await world.browser.killBackground();
    await second.chooseOverField(remark, "Fill a code");
    await second.page.holds(remark, sixDigits);
    await second.page.holds(codeField, nothing);
    expect(await first.page.holds(codeField, sixDigits)).toBe(before);
  });

  test("a recovery code is used from the menu over its field, after the passphrase, and is gone from those that are left, with the background ended meanwhile", async () => {
    const { world, first, second } = sites;
    // The passphrase counts for two minutes.
    await world.later(180_000);
    await first.page.comeToFront();
    await first.page.open(`${addressOf("first")}${recoveryPath}`);
    await first.chooseOverField(recoveryField, "Use a recovery code");
    const window = await first.ourWindow();
    await window.says("2 left");
    await window.says("One goes into first.example");
    await first.page.holds(recoveryField, nothing);
    await world.browser.killBackground();
    await window.type("Passphrase", passphrase);
    await window.press("Fill a code");
    expect(await first.page.holds(recoveryField, /./)).toBe(recoveryCodes[0]);
    await second.page.holds(codeField, nothing);

    await first.page.comeToFront();
    const popup = await first.popup();
    await popup.press("Details of first, ada");
    await popup.says("1 of 2 left");
    await popup.says("Recovery code filled on first.example");
    await popup.close();
  });

  test("the shortcut fills the page in front, with the background ended before", async () => {
    const { world, first, second } = sites;
    await openAnew("first");
    const side = await first.side();
    await side.says("first.example");
    // Which it says once the page has told that it asks for a code.
    await side.says("Copy instead");
    await world.browser.killBackground();
    await first.fillByShortcut();
    await first.page.holds(codeField, sixDigits);
    await second.page.holds(codeField, nothing);
  });

  return () => sites;
}

async function serveForms(): Promise<Server> {
  const server = createServer(makeCertificate(["*.example"]), ({ headers, url }, response) => {
    const page = url === `/${recoveryPath}` ? recoveryForm : form(`Code of ${headers.host}`);
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}
