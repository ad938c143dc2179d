import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccountList } from "../../src/messages/views.ts";
import { makeCertificate } from "../portal/certificate.ts";
import { eventually } from "./harness/eventually.ts";
import { passphrase } from "./journey.ts";
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

/** Keeps a record of everything that was typed, as any page can. */
const page = `<!doctype html>
<title>Sign in</title>
<h1>Two-factor authentication</h1>
<form method="post">
  <div><label for="code">Authentication code</label>
  <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6"></div>
  <button>Verify</button>
</form>
<script>window.typed = []; addEventListener("input", (event) => typed.push(event.target.value), true);</script>`;

const account = {
  issuer: "Hostile",
  label: "ada",
  secret,
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
};

/** Asks the worker as the popup does; gives the answer's value, or its refusal. */
async function ask<Value>(question: string, request: object): Promise<Value> {
  const answer = await popup.evaluate(
    ([asked, what]) => chrome.runtime.sendMessage({ to: "worker", question: asked, request: what }),
    [question, request] as const,
  );
  return answer.ok ? answer.value : answer;
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
  ])("gets none: %s", async (_how, hide) => {
    const encounterId = await openPage();
    await scene.person.tab.evaluate(hide);
    await ask("fillCode", { encounterId, accountId, when: "now" });
    expect(await typed()).toEqual([]);
  });

  test("gets one as long as it is in plain view", async () => {
    const encounterId = await openPage();
    expect(await ask("fillCode", { encounterId, accountId, when: "now" })).toBe("filled");
    const seen = await typed();
    const code = seen.at(-1) ?? "";
    expect(code).toMatch(/^\d{6}$/);
    // One code, digit by digit, and no other.
    expect(seen).toEqual([...code].map((_digit, index) => code.slice(0, index + 1)));
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
