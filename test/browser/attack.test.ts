import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeAt } from "../../src/domain/code.ts";
import type { AccountList } from "../../src/messages/views.ts";
import { spokenCode } from "../../src/ui/code-groups.ts";
import { makeCertificate } from "../portal/certificate.ts";
import { eventually } from "./harness/eventually.ts";
import { passphrase } from "./journey.ts";
import { askWorker } from "./story/ask-worker.ts";
import { codePage } from "./story/code-page.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** A page that turns hostile once it was read, in real Chromium. */

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
let server: Server;
let scene: Scene;
/** Open all the time, so that a question follows at once on what the page did: before it is looked at anew. */
let popup: Page;
let url: string;
let accountId: string;
/** The answer to `/later`, which the page is waiting for. */
let late: ServerResponse | undefined;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (request, response) => {
    if (request.url === "/later") {
      late = response;
      return;
    }
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://hostile.example:${(server.address() as AddressInfo).port}/`;
  scene = await openScene();
  popup = await scene.browser.openExtensionPage("popup/popup.html");
  await openPage();
  await ask("addAccount", { ...account, bindTo: new URL(url).origin });
  const { rows } = await ask<AccountList>("listAccounts", {});
  accountId = rows[0]?.id ?? "";
});
afterAll(async () => {
  await scene.close();
  server.close();
});

/** Keeps a record of everything that was typed, and of whatever else comes to its notice, as any page can. */
const page = `${codePage}
<script>window.typed = []; addEventListener("input", (event) => typed.push(event.target.value), true);</script>
<script>(${listenToEverything})();</script>`;

/** Runs in the page: what it can overhear goes into `heard`, in order. */
function listenToEverything(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const hear = (how: string, what: unknown) => heard.push(`${how}: ${String(what)}`);
  const heldBy = (target: EventTarget | null) => (target instanceof HTMLInputElement ? target.value : "");
  for (const type of [
    "keydown",
    "keypress",
    "keyup",
    "beforeinput",
    "input",
    "change",
    "select",
    "selectionchange",
    "focusin",
    "focusout",
    "paste",
    "copy",
    "compositionend",
    "message",
    "storage",
    "toggle",
    "invalid",
    "submit",
  ]) {
    const listen = (event: Event) => {
      const { key, data } = event as unknown as { key?: string; data?: unknown };
      hear(type, [key, data, heldBy(event.target)].filter(Boolean).join(" "));
    };
    addEventListener(type, listen, true);
    document.addEventListener(type, listen, true);
  }
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      const element = target as Element;
      hear(type, attributeName === null ? target.textContent : element.getAttribute(attributeName));
      for (const node of addedNodes) hear("added", (node as Element).outerHTML ?? node.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // Whoever sets or asks a value by the page's own methods.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(HTMLInputElement.prototype, "value", {
    ...value,
    get() {
      const got = value?.get?.call(this);
      hear("asked", got);
      return got;
    },
    set(given) {
      hear("set", given);
      value?.set?.call(this, given);
    },
  });
  setInterval(() => {
    for (const field of document.querySelectorAll("input")) hear("looked", value?.get?.call(field));
  }, 10);
}

const account = {
  issuer: "Hostile",
  label: "ada",
  secret,
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
} as const;

/** How far the extension's clock is ahead of ours, in milliseconds. */
let ahead = 0;

/** So that the code that the tests before used up is over. */
async function pastUsedCodes(): Promise<void> {
  ahead += 90_000;
  await scene.later(90_000);
}

/** The codes of this minute and of those around it. */
function codesNear(): string[] {
  return [-2, -1, 0, 1, 2].map((steps) => codeAt(account, Date.now() + ahead + steps * 30_000).value);
}

/** Asks the worker as the popup does; gives the answer's value, or its refusal. */
function ask<Value>(question: string, request: object): Promise<Value> {
  return askWorker(popup, question, request);
}

/** Opens the page and waits until its field was met. */
async function openPage(): Promise<string> {
  await scene.person.tab.goto(url);
  await scene.person.tab.bringToFront();
  return eventually("the page to be met", async () => (await encounter()) ?? undefined);
}

async function encounter(): Promise<string | null> {
  const { encounterId } = await ask<{ encounterId: string | null }>("activePage", {});
  return encounterId;
}

const typed = () => scene.person.tab.evaluate<string[]>("window.typed");

describe("a field that nobody can see when the code is to go in", () => {
  test.each([
    ["pushed off the page", "code.style.cssText = 'position:absolute;left:-5000px'"],
    ["cut away", "code.style.clipPath = 'inset(50%)'"],
    ["transparent", "code.style.opacity = '.01'"],
    ["in a transparent box", "code.parentElement.style.opacity = '.01'"],
    ["filtered away", "code.style.filter = 'opacity(0)'"],
    ["as small as a letter", "code.style.cssText = 'width:13px;height:12px;padding:0;border:0'"],
    [
      "covered",
      "document.body.append(Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0;background:#fff' }))",
    ],
    [
      "covered by what lets clicks through",
      "document.body.append(Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0;background:#fff;pointer-events:none' }))",
    ],
    ["masked away with its box", "code.form.style.maskImage = 'linear-gradient(#0000,#0000)'"],
    ["not drawn", "code.style.display = 'none'"],
    ["not visible", "code.style.visibility = 'hidden'"],
    ["of no size", "code.style.cssText = 'width:0;height:0;padding:0;border:0'"],
    ["cut off by its box", "code.parentElement.style.cssText = 'height:0;overflow:hidden'"],
    ["shrunk", "code.style.transform = 'scale(.05)'"],
    ["in a box that draws nothing in it", "code.parentElement.style.contentVisibility = 'hidden'"],
    ["masked away", "code.style.maskImage = 'linear-gradient(#0000,#0000)'"],
    ["below the window", "code.style.cssText = 'position:fixed;top:5000px'"],
    ["that takes no keys", "code.readOnly = true"],
    ["switched off", "code.disabled = true"],
  ])("gets none: %s", async (_how, hide) => {
    const encounterId = await openPage();
    await scene.person.tab.evaluate(hide);
    await ask("fillCode", { encounterId, accountId, when: "now" });
    expect(await typed()).toEqual([]);
  });

  test("gets one as long as it is in plain view, whatever lies behind it and shades its surroundings", async () => {
    const encounterId = await openPage();
    await scene.person.tab.evaluate(`
      const ground = "position:fixed;inset:0;pointer-events:none;";
      for (const style of [ground + "background:#eee;z-index:-1", ground + "background:#0001"])
        document.body.append(Object.assign(document.createElement("div"), { style }));
      code.form.style.maskImage = "linear-gradient(#000 90%, #0000)";`);
    expect(await ask("fillCode", { encounterId, accountId, when: "now" })).toBe("filled");
    const seen = await typed();
    const code = seen.at(-1) ?? "";
    expect(code).toMatch(/^\d{6}$/);
    // One code, digit by digit, and no other.
    expect(seen).toEqual([...code].map((_digit, index) => code.slice(0, index + 1)));
  });
});

describe("a page that listens to everything", () => {
  const heard = () => scene.person.tab.evaluate<string[]>("window.heard");

  test("hears no digit before the gesture, and exactly one code after it", async () => {
    const { person } = scene;
    const { tab, countersign } = person;
    await pastUsedCodes();
    await openPage();
    await countersign.says("is asking for your code.");
    // The card has shown the code for a while, and the pointer rests on it.
    await (await person.card()).getByRole("button", { name: /Fill/ }).hover();
    await tab.waitForTimeout(700);
    const before = await heard();
    expect(before.filter((entry) => entry.startsWith("looked")).length).toBeGreaterThan(20);
    expect(before.filter((entry) => /^(?!attributes|added|childList).*\d/.test(entry))).toEqual([]);
    expect(before.filter((entry) => codesNear().some((code) => entry.includes(code)))).toEqual([]);
    await countersign.press("Fill");
    const code = await eventually(
      "the code",
      async () => (await typed()).find((value) => /^\d{6}$/.test(value)),
      40_000,
    );
    await tab.waitForTimeout(500);
    const near = codesNear();
    expect(near).toContain(code);
    const after = (await heard()).join("\n");
    expect(near.filter((other) => after.includes(other))).toEqual([code]);
    expect(new Set(after.match(/(?<!\d)\d{6}(?!\d)/g))).toEqual(new Set([code]));
    expect(after).not.toContain(secret);
  });
});

describe("a code that is hidden", () => {
  const holdsCode = (text: string | null) =>
    codesNear().some((code) => [code, spokenCode(code)].some((spelt) => text?.includes(spelt)));
  const popupHolds = async () => holdsCode(await popup.textContent("body"));

  test("is in neither popup nor card, until somebody points at it or goes to it in the popup", async () => {
    await pastUsedCodes();
    await openPage();
    await scene.person.countersign.says("is asking for your code.");
    const card = await scene.person.card();
    const cardHolds = async () => holdsCode(await card.textContent("body"));
    await eventually("the code", async () => ((await popupHolds()) && (await cardHolds())) || undefined);
    await popup.bringToFront();
    await popup.keyboard.press("Control+.");
    await eventually("no code", async () => ((await popupHolds()) || (await cardHolds()) ? undefined : true));
    const row = popup.getByRole("button", { name: "Copy the code of Hostile" });
    expect(await row.innerText()).toContain("hidden, press to show");
    await row.hover();
    expect(await popupHolds()).toBe(true);
    await popup.mouse.move(1, 1);
    expect(await popupHolds()).toBe(false);
    await popup.keyboard.press("ArrowDown");
    expect(await popupHolds()).toBe(true);
    await popup.keyboard.press("ArrowUp");
    expect(await popupHolds()).toBe(false);
    await popup.getByRole("button", { name: "Show codes" }).click();
    await eventually("the code", async () => ((await popupHolds()) && (await cardHolds())) || undefined);
  });
});

describe("a page that does not answer", () => {
  test("keeps nobody from locking and unlocking", async () => {
    await openPage();
    // Its thread waits for an answer that comes when we say so.
    const busy = scene.person.tab.evaluate(() => {
      const request = new XMLHttpRequest();
      request.open("GET", "/later", false);
      request.send();
      return request.responseText;
    });
    const answer = await eventually("the page's question", () => late);
    await ask("lock", {});
    await ask("unlock", { proof: { kind: "passphrase", passphrase } });
    answer.end("now");
    expect(await busy).toBe("now");
  });
});
