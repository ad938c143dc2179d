import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileLabels } from "../attack/hostile-labels.ts";
import { makeCertificate } from "../portal/certificate.ts";
import { eventually } from "./harness/eventually.ts";
import { everyCase } from "./harness/every-case.ts";
import { askSurely } from "./story/ask-worker.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** Names that mean no good, on every screen that names accounts, in real Chromium: they are text and nothing more. */

const secret = (at: number) =>
  `JBSWY3DPEHPK3PXP${"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[at % 32]}${"AB"[Math.floor(at / 32)]}AAAAAA`;
/** The first is as harmless as they come: what the others are measured by. */
const labels = ["ada", ...hostileLabels];
/** Those that a page proposes one after the other; in the short form, one of each kind. */
const proposed = everyCase ? labels : labels.filter((_label, at) => at % 12 === 0);
const complaints: string[] = [];
let server: Server;
let scene: Scene;
let popup: Page;
let url: string;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (_request, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(setUpPage);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://пример.example:${(server.address() as AddressInfo).port}/`;
  scene = await openScene();
  for (const page of scene.browser.context.pages()) listen(page);
  scene.browser.context.on("page", listen);
  popup = await scene.browser.openExtensionPage("popup/popup.html");
});
afterAll(async () => {
  await scene.close();
  server.close();
});

const setUpPage = `<!doctype html><title>Set up</title>
<h1>Set up your authenticator</h1><p>Scan it, or <a id="key">open it in your app</a>.</p>`;

/** Scripts that were stopped, and errors: whatever a page of ours complains of. */
function listen(page: Page): void {
  page.on("console", (message) => {
    if (message.type() === "error" || /content security|trusted/i.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
}

/** What is drawn within an element: its tags in order, and every text that anybody gets of it. */
async function drawn(
  place: Page | Frame,
  selector: string,
): Promise<readonly { tags: string; text: string }[]> {
  return place.evaluate((wanted) => {
    return [...document.querySelectorAll(wanted)].map((root) => {
      const all = [root, ...root.querySelectorAll("*")];
      const said = ["title", "aria-label", "alt", "placeholder", "value", "href", "style"];
      const texts = all.flatMap((each) => said.map((name) => each.getAttribute(name) ?? ""));
      return {
        tags: all.map(({ tagName }) => tagName).join(" "),
        text: [root.textContent, document.title, ...texts].join("\n"),
      };
    });
  }, selector);
}

/** Direction overrides and isolates, controls, and what is not seen: nothing of it is left in what is drawn. */
const unwanted = /(?!\n)\p{Cc}|[\u200b\u200e\u200f\u061c\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

function expectPlain(all: readonly { tags: string; text: string }[]): void {
  expect(all.length).toBeGreaterThan(0);
  expect([...new Set(all.map(({ tags }) => tags))]).toHaveLength(1);
  for (const { text } of all) expect(text).not.toMatch(unwanted);
}

test("there are sixty of them", () => {
  expect(hostileLabels.length).toBeGreaterThanOrEqual(60);
});

describe("an offer of the page", () => {
  test("is the same card and the same window, whatever the account is called, under the page's address in letters that can't be mixed up", async () => {
    const page = scene.person.tab;
    await page.goto(url);
    await page.bringToFront();
    const cards = [];
    const windows = [];
    let ours: Page | undefined;
    for (const [at, label] of proposed.entries()) {
      await page.bringToFront();
      // A tab may propose three new keys a minute.
      await scene.browser.shiftClock(Math.floor(at / 3) * 61_000);
      await propose(page, at, label);
      const card = await eventually(`the card to offer ${at}`, () => frameThatSays(page, `i${at} `));
      cards.push(...(await drawn(card, ".page-card .statement")));
      expect(await card.locator(".host").innerText()).toMatch(/^xn--e1afmkfd\.example:\d+$/);
      ours ??= await openOurWindow();
      const shown = ours;
      await eventually("our window to offer it", async () => {
        return (await shown.innerText("body")).includes(`i${at} `) ? true : undefined;
      });
      windows.push(...(await drawn(shown, "body")));
    }
    expectPlain(cards);
    expectPlain(windows);
    await ours?.close();
    await scene.browser.shiftClock(0);
  });
});

describe("kept accounts", () => {
  beforeAll(async () => {
    for (const [at, label] of labels.entries()) {
      // Longer ones are refused before anybody looks at them.
      const names = { issuer: `i${at} ${label}`.slice(0, 1024), label: `n${at} ${label}`.slice(0, 1024) };
      const form = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0, bindTo: null };
      await ask("addAccount", { ...names, ...form, secret: secret(at) });
    }
  });

  test("are rows of the popup that are all alike", async () => {
    await popup.reload();
    await eventually("the rows", async () =>
      (await popup.locator(".row").count()) === labels.length ? true : undefined,
    );
    expectPlain(await drawn(popup, ".row .main .who"));
    expectPlain(await drawn(popup, ".row .monogram"));
  });

  test("are rows of the options that are all alike", async () => {
    const options = await scene.browser.openExtensionPage("options/options.html#accounts");
    await eventually("the rows", async () =>
      (await options.locator("tbody tr").count()) === labels.length ? true : undefined,
    );
    expectPlain(await drawn(options, "tbody tr"));
    await options.close();
  });

  test("have a page of their own that is the same for all", async () => {
    const pages = [];
    for (const at of labels.keys()) {
      if (!everyCase && at % 12 !== 0) continue;
      await popup.locator(".row .monogram").nth(at).click();
      await popup.getByRole("button", { name: "Rename", exact: true }).first().waitFor();
      pages.push(...(await drawn(popup, "body")));
      await popup.getByRole("button", { name: "Back", exact: true }).click();
      await popup.locator(".row").first().waitFor();
    }
    expectPlain(pages);
  });
});

test("nothing was stopped, since nothing was tried; and no page of ours was led elsewhere", () => {
  expect(complaints).toEqual([]);
  for (const page of scene.browser.context.pages()) expect(page.url()).not.toContain("evil");
});

/** The page shows another key, by this name. */
async function propose(page: Page, at: number, label: string): Promise<void> {
  const name = inAddress(`n${at} ${label}`, 1500);
  const issuer = inAddress(`i${at} ${label}`, 800);
  const keyUri = `otpauth://totp/${name}?secret=${secret(at)}&issuer=${issuer}`;
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { id: "key", href, textContent: "Open it" });
    document.getElementById("key")?.replaceWith(link);
  }, keyUri);
}

/** As it stands in a key URI, of which it may take so much. What is no text at all can't stand there. */
function inAddress(text: string, length: number): string {
  const escaped = [...text].map((each) => (/^[\ud800-\udfff]$/.test(each) ? "" : encodeURIComponent(each)));
  while (escaped.join("").length > length) escaped.length = Math.floor(escaped.length / 2);
  return escaped.join("");
}

async function frameThatSays(page: Page, text: string): Promise<Frame | undefined> {
  const frame = page.frames().find((each) => each.url().includes("/card/card.html"));
  const said = await frame?.innerText("body").catch(() => "");
  return said?.includes(text) ? frame : undefined;
}

async function openOurWindow(): Promise<Page> {
  const { encounterId } = await ask<{ encounterId: string }>("activePage", {});
  await ask("openWindow", { encounterId, thing: null });
  return scene.browser.ourWindow();
}

/** Asks the worker as the popup does. */
function ask<Value>(question: string, request: object): Promise<Value> {
  return askSurely(popup, question, request);
}
