import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import jsQR from "jsqr";
import { TOTP, URI } from "otpauth";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { toDataURL } from "qrcode";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { eventually } from "./harness/eventually.ts";
import { passphrase } from "./journey.ts";
import { askSurely } from "./story/ask-worker.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** The side panel, and the menu over a field: what stands beside a page, and acts on the one in front alone. */

const form = (label: string) => `<!doctype html><title>${label}</title>
<form><p><label>${label} <input id="code" autocomplete="one-time-code"></label></p></form>
<p><label>Remark <input id="remark"></label></p>`;
const sixDigits = /^\d{6}$/;

let server: Server;
let scene: Scene;
let first: Page;
let second: Page;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), ({ headers }, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(form(`Code of ${headers.host}`));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  scene = await openScene();
  first = scene.person.tab;
  second = await scene.browser.newPage();
  await first.goto(addressOf("first"));
  await second.goto(addressOf("second"));
  const desk = await scene.browser.openExtensionPage("options/options.html");
  for (const name of ["first", "second"] as const) await addAccount(desk, name);
  await desk.close();
});
afterAll(async () => {
  await scene?.close();
  server?.close();
});

function addressOf(name: string): string {
  return `https://${name}.example:${(server.address() as AddressInfo).port}/`;
}

const secrets = {
  first: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  second: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU",
} as const;

async function addAccount(desk: Page, name: keyof typeof secrets): Promise<void> {
  const parameters = { type: "totp", secret: secrets[name], algorithm: "SHA1", digits: 6, period: 30 };
  const annotations = { note: "", tags: [], favourite: false, order: null, icon: null };
  const origins = [new URL(addressOf(name)).origin];
  const account = { issuer: name, label: "ada", parameters, origins, annotations };
  const accounts = [{ form: account, recoveryCodes: [], replaces: null }];
  await askSurely(desk, "importAccounts", { accounts, notes: [] });
}

const codeIn = (page: Page) => page.locator("#code").inputValue();

test("the side panel is opened from the popup, stays, follows the tab in front and fills nothing elsewhere", async () => {
  await first.bringToFront();
  const popup = await scene.browser.realPopup(first);
  await popup.getByRole("button", { name: "Add an account" }).click();
  await popup.getByRole("menuitem", { name: "Keep open at the side" }).click();
  const panel = await scene.browser.sidePanel();
  const ticket = (host: string) =>
    panel.locator("button.ticket", { hasText: host }).filter({ hasText: "Fill" });
  await ticket("first.example").click();
  await eventually("the code", async () => (sixDigits.test(await codeIn(first)) ? true : undefined));

  await second.bringToFront();
  await ticket("second.example").waitFor();
  expect(await panel.getByText("first.example").count()).toBe(0);
  expect(await codeIn(second)).toBe("");
  await ticket("second.example").click();
  await eventually("the code", async () => (sixDigits.test(await codeIn(second)) ? true : undefined));
});

test("the menu over a field fills the box that has the focus, and no other", async () => {
  const { browser } = scene;
  // A code is given once: this is another one's time.
  await scene.later(60_000);
  await second.reload();
  await second.bringToFront();
  await second.locator("#remark").focus();
  const lines = await eventually("the menu's line", async () => {
    const { menuShown } = await browser.evaluateInBackground(
      () => chrome.storage.session.get("menuShown"),
      null,
    );
    const found: { id: string; title: string }[] = JSON.parse(String(menuShown ?? "[]"));
    return found.length >= 1 ? found : undefined;
  });
  const [line] = lines;
  expect(line?.title).toBe("Fill a code");
  // There is no way to list a menu: only a line that is there can be changed.
  const isThere = await browser.evaluateInBackground(
    (id) =>
      chrome.contextMenus.update(id, { enabled: true }).then(
        () => true,
        () => false,
      ),
    line?.id ?? "",
  );
  expect(isThere).toBe(true);
  // No test can press a line in the browser's own menu: the event is raised as the browser raises it, in the real worker and
  // for the real tab. That the box has the focus, as after a right click, is real too.
  await browser.evaluateInBackground(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatched };
    onClicked.dispatch({ menuItemId, editable: true, pageUrl: tab?.url, frameId: 0 }, tab);
  }, line?.id ?? "");
  await eventually("the code", async () =>
    sixDigits.test(await second.locator("#remark").inputValue()) ? true : undefined,
  );
  expect(await codeIn(second)).toBe("");
  expect(sixDigits.test(await codeIn(first))).toBe(true);
});

test("a picture that is pasted on any screen is read", async () => {
  const panel = await scene.browser.sidePanel();
  await panel.getByRole("button", { name: "Details of first, ada" }).click();
  await panel.getByRole("heading", { name: "first" }).waitFor();
  const picture = await toDataURL(`otpauth://totp/Pasted:ada?secret=${secrets.second}&issuer=Pasted`, {
    scale: 6,
  });
  await panel.evaluate(
    (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], "code.png", { type: "image/png" }));
      const options = { bubbles: true, cancelable: true, clipboardData };
      document.body.dispatchEvent(new ClipboardEvent("paste", options));
    },
    picture.slice(picture.indexOf(",") + 1),
  );
  await panel.getByText("Already kept").first().waitFor();
  await panel.getByRole("button", { name: "Back" }).first().click();
});

test("an account's QR code is shown once more for a proof, and a second authenticator makes the same codes", async () => {
  const { browser } = scene;
  const panel = await browser.sidePanel();
  await panel.getByRole("button", { name: "Details of first, ada" }).click();
  await panel.getByRole("button", { name: "More" }).click();
  const opened = browser.context.waitForEvent("page");
  await panel.getByRole("menuitem", { name: "Also add it to my phone" }).click();
  const desk = await opened;
  await desk.getByLabel("Your passphrase").fill("not the passphrase");
  await desk.getByRole("button", { name: "Show the QR code" }).click();
  await desk.getByText("That isn’t it.").waitFor();
  expect(await desk.getByRole("img", { name: /^QR code/ }).count()).toBe(0);
  await desk.getByLabel("Your passphrase").fill(passphrase);
  await desk.getByRole("button", { name: "Show the QR code" }).click();
  await desk.getByRole("img", { name: "QR code with the key of first, ada" }).waitFor();

  const { data, width, height } = PNG.sync.read(await desk.screenshot());
  const phone = URI.parse(jsQR(new Uint8ClampedArray(data), width, height)?.data ?? "");
  expect(phone).toBeInstanceOf(TOTP);
  expect([phone.issuer, phone.label]).toEqual(["first", "ada"]);
  const shown = async () => (await desk.locator(".phone-compare .spoken").innerText()).replace(/\D/g, "");
  await eventually("the same code on both", async () => {
    const now = await desk.evaluate(() => Date.now());
    const code = (phone as TOTP).generate({ timestamp: now + 60_000 });
    return (await shown()) === code ? true : undefined;
  });
  expect(desk.url()).not.toContain("otpauth");
  await desk.getByRole("button", { name: "Done" }).click();
  await desk.getByText("The code is off the screen").waitFor();
  expect(await desk.getByRole("img", { name: /^QR code/ }).count()).toBe(0);
  await desk.close();
});

test("a setting is found by another word for it, and a theme that is chosen there is everywhere, before anything is painted", async () => {
  const { browser } = scene;
  const desk = await browser.openExtensionPage("options/options.html#about");
  await desk.getByRole("searchbox", { name: "Find a setting" }).fill("timeout");
  await desk.keyboard.press("Enter");
  await desk.getByRole("region", { name: "Lock when I’m away" }).waitFor();
  await eventually("the focus", () =>
    desk.evaluate(
      () => document.activeElement?.getAttribute("aria-label") === "Lock when I’m away" || undefined,
    ),
  );
  await desk.getByRole("searchbox", { name: "Find a setting" }).fill("night");
  await desk.keyboard.press("Enter");
  await desk.getByRole("radio", { name: "Dark" }).check({ force: true });

  const panel = await browser.sidePanel();
  const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
  await eventually("the theme at the side", async () =>
    (await themeOf(panel)) === "dark" ? true : undefined,
  );
  await desk.addInitScript(noteThemeAtBody);
  await desk.reload();
  // Nothing is painted before there is a body.
  expect(await desk.evaluate(() => Reflect.get(window, "themeAtBody"))).toBe("dark");
  await scene.later(60_000);
  await first.reload();
  await first.bringToFront();
  const card = await browser.cardFrame(first);
  await card.locator(".frame[data-theme=dark] .page-card").waitFor();
  await desk.close();
});

function noteThemeAtBody(): void {
  const watch = new MutationObserver(() => {
    if (document.body === null) return;
    watch.disconnect();
    Reflect.set(window, "themeAtBody", document.documentElement.dataset.theme);
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** What the browser itself calls. */
interface Dispatched {
  dispatch(info: object, tab: object | undefined): void;
}
