import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageView } from "../../src/messages/views.ts";
import { anchorCases, generatedLookAlikes, realOrigins } from "../domain/look-alike-corpus.ts";
import { eventually } from "./harness/eventually.ts";
import { everyCase } from "./harness/every-case.ts";
import { askWorker } from "./story/ask-worker.ts";
import { chromiumPerson } from "./story/chromium-person.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** Pages under addresses that look like known ones, in real Chromium. The browser is served them as if by their hosts. */

const generated = generatedLookAlikes(5);
/** In the short form, one of some kinds. */
const shortly = [
  "prefix",
  "a letter of another alphabet",
  "another suffix",
  "another port",
  "no encryption",
  "a trailing dot",
  "a user name",
];
const tried: readonly (readonly [issuer: string, address: string])[] = everyCase
  ? [...anchorCases, ...generated.map(({ issuer, address }) => [issuer, address] as const)]
  : generated
      .filter(({ issuer, kind }) => issuer === "GitLab" && shortly.includes(kind))
      .map(({ issuer, address }) => [issuer, address]);

let scene: Scene;
let popup: Page;
let page: Page;
let visits = 0;
/** By issuer. */
const accountIds = new Map<string, string>();

beforeAll(async () => {
  scene = await openScene();
  page = scene.person.tab;
  popup = await scene.browser.openExtensionPage("popup/popup.html");
  await scene.browser.context.route(/^https?:/, serve);
  const issuers = new Set(["GitHub", ...tried.map(([issuer]) => issuer)]);
  let serial = 0;
  for (const issuer of issuers) {
    const origin = realOf(issuer);
    const secret = `JBSWY3DPEHPK3PXP${"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[serial++ % 32]}AAAAAAA`;
    await page.goto(origin);
    await page.bringToFront();
    const { account } = await ask<{ account: { id: string } }>("addAccount", {
      ...anAccount,
      issuer,
      secret,
      bindTo: origin,
    });
    accountIds.set(issuer, account.id);
  }
});
afterAll(() => scene.close());

const anAccount = { label: "ada", type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 };

/** Keeps a record of everything that was typed. */
const signInPage = `<!doctype html>
<title>Sign in to GitHub</title>
<h1>Two-factor authentication</h1>
<form method="post">
  <label for="code">Authentication code</label>
  <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6">
  <button>Verify</button>
</form>
<script>window.typed = []; addEventListener("input", (event) => typed.push(event.target.value), true);</script>`;

/** Shows a key under the name of somebody else. */
const enrolPage = `<!doctype html><title>Security</title><h1>Set up your authenticator app</h1>
<a href="otpauth://totp/GitHub:ada?secret=MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK&issuer=GitHub">Open your app</a>`;

function serve(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  return route.fulfill({ contentType: "text/html", body: pathname === "/enrol" ? enrolPage : signInPage });
}

/** Goes there, asks as the popup does what there is to say, and has the site's account filled. */
async function visit(issuer: string, address: string) {
  visits += 1;
  // Nobody goes to so many pages so quickly in one tab.
  if (visits % 40 === 0) {
    if (page !== scene.person.tab) await page.close();
    page = await scene.browser.newPage();
  }
  await page.goto(address);
  await page.bringToFront();
  const { origin, host } = new URL(page.url());
  // Where a host ends in a dot nothing is met.
  const isMet = !host.endsWith(".");
  const encounterId = isMet ? await eventually(`${address} to be met`, encounter) : "none";
  const view = isMet ? (await ask<PageView>("viewPage", { encounterId })).kind : "nothing";
  const request = { encounterId, accountId: accountIds.get(issuer), when: "now" };
  const answer = await ask<string | { code: string }>("fillCode", request);
  const told = typeof answer === "string" ? answer : answer.code;
  return { origin, view, told, typed: await page.evaluate<string[]>("window.typed") };
}

async function encounter(): Promise<string | undefined> {
  const { encounterId } = await ask<{ encounterId: string | null }>("activePage", {});
  return encounterId ?? undefined;
}

const harmless = ["nothing", "look-alike", "sibling"];

test(`none of ${tried.length} look-alikes is matched, and none is filled`, async () => {
  const views: Record<string, number> = {};
  for (const [issuer, address] of tried) {
    const { origin, view, told, typed } = await visit(issuer, address);
    // The browser may know by itself that a site is reached with encryption alone.
    if (origin === realOf(issuer)) continue;
    views[view] = (views[view] ?? 0) + 1;
    expect(harmless, address).toContain(view);
    expect(["origin-not-bound", "page-unknown"], address).toContain(told);
    expect(typed, address).toEqual([]);
  }
  if (everyCase) console.log(`${tried.length} look-alikes: ${JSON.stringify(views)}`);
});

function realOf(issuer: string): string {
  return realOrigins[issuer] ?? generated.find((each) => each.issuer === issuer)?.real ?? "";
}

test("the real site is filled", async () => {
  const { view, told, typed } = await visit("GitHub", "https://github.com/session");
  expect([view, told, typed.length]).toEqual(["fill", "filled", 6]);
});

describe("at a look-alike", () => {
  test("the card names both addresses, and has nothing to fill with", async () => {
    await page.goto("https://githib.com/session");
    const card = await scene.browser.cardFrame(page);
    await card.getByText("looks like a site you know, but isn’t it.", { exact: true }).waitFor();
    const hosts = await card.locator(".compared-hosts dd").allInnerTexts();
    expect(hosts).toEqual(["githib.com", "github.com"]);
    const names = ["Close", "Got it"];
    for (const name of names) await card.getByRole("button", { name }).waitFor();
    expect(await card.getByRole("button").count()).toBe(names.length);
  });

  test("so does the popup", async () => {
    const real = await scene.browser.realPopup(page);
    await real.getByText("This isn’t the site you know.").waitFor();
    expect(await real.locator(".compared-hosts dd").allInnerTexts()).toEqual(["githib.com", "github.com"]);
    await real.close();
  });

  test("“Got it” takes the card away, and nothing was typed", async () => {
    const person = await chromiumPerson(scene.browser, page);
    await person.countersign.press("Got it");
    await eventually("the card to go", async () =>
      (await page.evaluate(() => document.querySelector("[popover]"))) === null ? true : undefined,
    );
    expect(await page.evaluate("window.typed")).toEqual([]);
  });
});

test("a key under the name of a site that lives elsewhere is offered with both names, and neither choice put forward", async () => {
  await page.goto("https://codes.test/enrol");
  const card = await scene.browser.cardFrame(page);
  await card.getByText("GitHub lives at github.com.", { exact: true }).waitFor();
  await card.getByText("its codes fill on codes.test and nowhere else").waitFor();
  for (const name of ["Don’t add", "Add for this page"])
    await card.locator(".button.line").filter({ hasText: name }).waitFor();
});

/** Asks the worker as the popup does; gives the answer's value, or its refusal. */
function ask<Value>(question: string, request: object): Promise<Value> {
  return askWorker(popup, question, request);
}
