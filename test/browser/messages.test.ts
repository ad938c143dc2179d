import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workerContract } from "../../src/messages/contract.ts";
import type { Line } from "../../src/messages/line.ts";
import type { AccountList } from "../../src/messages/views.ts";
import { requestOf } from "../messages/any-request.ts";
import { makeCertificate } from "../portal/certificate.ts";
import { isolatedWorld, type World } from "../score/isolated-world.ts";
import { eventually } from "./harness/eventually.ts";
import { secondExtension } from "./harness/second-extension.ts";
import { askSurely } from "./story/ask-worker.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** Every question of the contract, put to the worker in real Chromium by those who may not put it. */

const lines = Object.entries<Line>(workerContract);
const ofPages = (from: readonly string[]) => from.includes("content");
const second = secondExtension();
let server: Server;
let scene: Scene;
let popup: Page;
let page: Page;
let ourId: string;
let secondOrigin: string;
let secondPage: Page;
let ours: World;
let theirs: World;
let messages: readonly { to: "worker"; question: string; request: unknown }[];
let before: unknown;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.hostile.example"]), (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(signInPage);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `https://www.hostile.example:${(server.address() as AddressInfo).port}/`;
  scene = await openScene();
  const { browser, person } = scene;
  page = person.tab;
  ourId = new URL(browser.extensionOrigin).hostname;
  secondOrigin = await browser.addExtension(second.folder);
  popup = await browser.openExtensionPage("popup/popup.html");
  secondPage = await browser.newPage(`${secondOrigin}/page.html`);
  ours = await isolatedWorld(await browser.context.newCDPSession(page), browser.extensionOrigin);
  theirs = await isolatedWorld(await browser.context.newCDPSession(page), secondOrigin);
  await page.goto(url);
  await page.bringToFront();
  await ask("addAccount", { ...account, bindTo: new URL(url).origin });
  const encounterId = await eventually("the page to be met", async () => {
    const met = await ask<{ encounterId: string | null }>("activePage", {});
    return met.encounterId ?? undefined;
  });
  const [row] = (await ask<AccountList>("listAccounts", {})).rows;
  messages = lines.map(([question, { request }]) => ({
    to: "worker",
    question,
    request: withIds(fc.sample(requestOf(request), 1)[0], { encounterId, accountId: row?.id ?? "" }),
  }));
  before = await state();
});
afterAll(async () => {
  await scene.close();
  server.close();
  second.remove();
});

const signInPage = `<!doctype html>
<title>Sign in</title>
<h1>Two-factor authentication</h1>
<form method="post">
  <label for="code">Authentication code</label>
  <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6">
  <button>Verify</button>
</form>
<script>window.typed = []; addEventListener("input", (event) => typed.push(event.target.value), true);</script>`;

const account = {
  issuer: "Hostile",
  label: "ada",
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
};

describe("from the world of our own content script, which a page may have taken over", () => {
  test("every question is refused that is not on its list", async () => {
    const notTheirs = messages.filter((_message, at) => !ofPages(lines[at]?.[1].from ?? []));
    expect(notTheirs.length).toBeGreaterThan(60);
    const answers = await ours.run(
      `Promise.all(${JSON.stringify(notTheirs)}.map((message) => chrome.runtime.sendMessage(message)))`,
    );
    expect(answers).toEqual(notTheirs.map(() => ({ ok: false, code: "not-allowed", detail: null })));
  });

  test("and what is on it is refused where it comes in floods", async () => {
    const flood = `Promise.all(Array.from({ length: 300 }, () =>
      chrome.runtime.sendMessage({ to: "worker", question: "resumeFill", request: {} })))`;
    const answers = (await ours.run(flood)) as { code?: string }[];
    expect(answers.filter(({ code }) => code === "asked-too-often").length).toBeGreaterThan(250);
    expect(answers.some(({ code }) => code === "internal")).toBe(false);
  });

  test("none of our storage can be read", async () => {
    const read = `Promise.all(["local", "session", "sync"].map((area) =>
      Promise.resolve().then(() => chrome.storage[area].get(null)).then(() => "read", () => "refused")))`;
    expect(await ours.run(read)).toEqual(["refused", "refused", "refused"]);
  });
});

/** Puts all messages by the id of our extension, and gives what came back; then the same once through a port. */
const putAll = `async ({ id, messages }) => {
  const put = (message) => new Promise((done) => {
    try {
      chrome.runtime.sendMessage(id, message, (answer) => done(chrome.runtime.lastError?.message ?? { answer }));
    } catch (error) {
      done(error.message);
    }
  });
  const byPort = new Promise((done) => {
    const port = chrome.runtime.connect(id);
    const heard = [];
    port.onMessage.addListener((message) => heard.push(message));
    port.onDisconnect.addListener(() => done({ heard, error: chrome.runtime.lastError?.message }));
    for (const message of messages) {
      try { port.postMessage(message); } catch {}
    }
  });
  return { answers: await Promise.all(messages.map(put)), port: await byPort };
}`;
const nobody = "Could not establish connection. Receiving end does not exist.";

function expectNobody(result: unknown): void {
  expect(result).toEqual({ answers: messages.map(() => nobody), port: { heard: [], error: nobody } });
}

describe("from a second extension nobody is there to hear any question", () => {
  const call = () => `(${putAll})(${JSON.stringify({ id: ourId, messages })})`;

  test("of its page", async () => {
    expectNobody(await secondPage.evaluate(call()));
  });

  test("of its content script in the same document as ours", async () => {
    expect(await theirs.run("secondIsHere")).toBe(true);
    expectNobody(await theirs.run(call()));
  });

  test("and our content script hears nothing that it tells the tab", async () => {
    const told = await secondPage.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: "https://www.hostile.example/*" });
      const fill = { origin: tabs[0]?.url ?? "", fieldId: 1, value: "123456", submit: true };
      const message = { to: "content", question: "fill", request: fill };
      return chrome.tabs
        .sendMessage(tabs[0]?.id ?? 0, message)
        .then(String, (error) => String(error.message));
    });
    expect(told).toBe(nobody);
  });
});

describe("from the page itself", () => {
  test("there is nobody to hear what it posts, to itself and to the frame of the card", async () => {
    const heard = await page.evaluate(async (all) => {
      const answers: unknown[] = [];
      addEventListener("message", ({ data }) => answers.push(data.to));
      for (const message of all) {
        postMessage(message, "*");
        dispatchEvent(new MessageEvent("message", { data: message }));
        document.dispatchEvent(new CustomEvent("countersign", { detail: message }));
      }
      await new Promise((later) => setTimeout(later, 300));
      return answers;
    }, messages);
    // It hears its own words twice each, and nothing else.
    expect(heard).toEqual(new Array(2 * messages.length).fill("worker"));
  });

  test("there is nobody to hear what it sends to our id, with messaging that another extension lends it", async () => {
    expectNobody(await page.evaluate(`(${putAll})(${JSON.stringify({ id: ourId, messages })})`));
  });
});

test("what nobody heard, and what was refused, changed nothing", async () => {
  expect(await state()).toEqual(before);
});

/** Asks the worker as the popup does. */
function ask<Value>(question: string, request: object): Promise<Value> {
  return askSurely(popup, question, request);
}

/** What anybody who was heard would have changed. */
async function state(): Promise<unknown> {
  const { rows } = await ask<AccountList>("listAccounts", {});
  return {
    rows,
    sites: await ask("siteSettings", {}),
    bin: await ask("viewBin", {}),
    security: { ...(await ask<object>("viewSecurity", {})), now: null },
    typed: await page.evaluate("window.typed"),
    pages: scene.browser.context.pages().length,
  };
}

/** With the ids that are really there, wherever a request has one. */
function withIds(request: unknown, ids: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(
    Object.entries(request as object).map(([key, value]) => [key, ids[key] ?? value]),
  );
}
