import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { type FirefoxBrowser, launchFirefox } from "./harness/firefox.ts";
import { contextOf } from "./harness/firefox-pages.ts";
import { firefoxKeyboard } from "./story/firefox-keyboard.ts";
import { tabToNotice } from "./story/firefox-person.ts";
import { noticePlace } from "./story/notice-place.ts";

/**
 * In Firefox nothing tells a frame whether it is painted as drawn (threat model R4): the page gets a notice, which only
 * opens our own window, and of the clicks on it those count that a page can hardly have brought about.
 */

const account = {
  issuer: "Shop",
  label: "ada",
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
};
const page = `<!doctype html><title>Sign in</title><h1>Two-factor authentication</h1>
<form method="post"><label for="code">Authentication code</label>
<input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6"><button>Verify</button></form>`;

let server: Server;
let browser: FirefoxBrowser;
let tab: Page;
let url: string;
let place: { x: number; y: number };

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://shop.example:${(server.address() as AddressInfo).port}/`;
  browser = await launchFirefox({ extensionDir: extensionDirs.firefox });
  const options = await browser.openExtensionPage("options/options.html");
  const ask = (question: string, request: object) =>
    options.evaluate(
      (asked, what) => chrome.runtime.sendMessage({ to: "worker", question: asked, request: what }),
      question,
      request,
    );
  tab = await browser.newPage();
  await tab.goto(url);
  await tab.bringToFront();
  await ask("createVault", { passphrase: "brass otter quilt lantern" });
  await ask("addAccount", { ...account, bindTo: new URL(url).origin });
  await options.close();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  await tab.mouse.move(200, 700);
  await tab.goto(url);
  await tab.bringToFront();
  place = await eventually("the notice", () => tab.evaluate(noticePlace));
});

const moments = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ourWindows(): Promise<number> {
  const all = await Promise.all(
    (await tab.browser().pages()).map((each) => each.evaluate(() => location.href).catch(() => "")),
  );
  return all.filter((address) => address.includes("/window/window.html")).length;
}

test("no frame of ours ever stands in the page", () => {
  expect(tab.frames().map((frame) => frame.url())).toEqual([url]);
});

test("a click just after the pointer came does nothing", async () => {
  await tab.mouse.click(place.x, place.y);
  await moments(600);
  expect(await ourWindows()).toBe(0);
});

test("a page can neither move the notice nor make it paler", async () => {
  const changed = await tab.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const look = () => JSON.stringify([host.getBoundingClientRect(), getComputedStyle(host).opacity]);
    const before = look();
    host.style.setProperty("transform", "translate(6px, 4px)", "important");
    host.style.setProperty("opacity", ".01", "important");
    return look() !== before;
  });
  expect(changed).toBe(false);
});

test("a click on a notice that came under a resting pointer does nothing", async () => {
  await tab.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
  await tab.mouse.move(place.x - 8, place.y);
  await tab.mouse.move(place.x, place.y);
  await moments(700);
  await tab.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).showPopover());
  await moments(200);
  await tab.mouse.click(place.x, place.y);
  await moments(600);
  expect(await ourWindows()).toBe(0);
});

test("a click under a view transition of the page does nothing", async () => {
  await tab.mouse.move(place.x - 8, place.y);
  await tab.mouse.move(place.x, place.y);
  await moments(700);
  await tab.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = `::view-transition { background: #fff; pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 20s; opacity: .01; pointer-events: none }`;
    document.head.append(style);
    document.startViewTransition(() => {});
  });
  await moments(300);
  await tab.mouse.click(place.x, place.y);
  await moments(600);
  expect(await ourWindows()).toBe(0);
});

test("a script's click does nothing, whatever it clicks", async () => {
  await tab.mouse.move(place.x, place.y);
  await moments(700);
  await tab.evaluate(({ x, y }) => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    for (const target of [host, document.elementFromPoint(x, y), window]) {
      for (const type of ["pointerdown", "pointerup", "click"]) {
        target?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
        );
      }
    }
    host.click();
  }, place);
  await moments(600);
  expect(await ourWindows()).toBe(0);
});

test("a key that is pressed just after the focus came does nothing", async () => {
  const keyboard = firefoxKeyboard({ browser: tab.browser(), context: contextOf(tab) });
  await tabToNotice(tab, keyboard);
  await keyboard.press("Tab");
  await moments(200);
  await keyboard.press("Enter");
  await moments(600);
  expect(await ourWindows()).toBe(0);
});

test("on each of its buttons, the focus is to be seen", async () => {
  const keyboard = firefoxKeyboard({ browser: tab.browser(), context: contextOf(tab) });
  const picture = async () => {
    const clip = { x: place.x - 80, y: 0, width: 388, height: place.y + 40 };
    return tab.screenshot({ encoding: "base64", clip });
  };
  const pictures = [await picture(), await picture()];
  expect(pictures[1]).toBe(pictures[0]);
  await tabToNotice(tab, keyboard);
  pictures.push(await picture());
  for (let at = 1; at < 3; at++) {
    await keyboard.press("Tab");
    pictures.push(await picture());
  }
  expect(new Set(pictures).size).toBe(4);
});

test("a calm click opens our own window, where the decision is taken", async () => {
  await tab.mouse.move(place.x - 8, place.y);
  await tab.mouse.move(place.x, place.y);
  await moments(700);
  await tab.mouse.click(place.x, place.y);
  const window = await browser.ourWindow();
  expect(await window.evaluate(() => location.href)).toContain("/window/window.html");
});
