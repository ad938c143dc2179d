import { afterAll, beforeAll, expect, test } from "vitest";
import { type Portal, startPortal } from "../portal/portal.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { type FirefoxBrowser, launchFirefox } from "./harness/firefox.ts";
import { passphrase, type Stage, walkJourney } from "./journey.ts";
import { firefoxPerson } from "./story/firefox-person.ts";
import { noticePlace } from "./story/notice-place.ts";
import { ada, enterPassword, grace } from "./story/portal-steps.ts";

/** The same extension in real Firefox, where every decision is taken in our own window. */

let portal: Portal;
let browser: FirefoxBrowser;
let stage: Stage & { readonly person: Awaited<ReturnType<typeof firefoxPerson>> };
let shift = 0;
/** Whatever stood in the tab, and in frames within it. */
const shown: string[] = [];

beforeAll(async () => {
  portal = await startPortal();
  browser = await launchFirefox({ extensionDir: extensionDirs.firefox });
  const person = await firefoxPerson(browser);
  person.tab.on("framenavigated", (frame) => shown.push(frame.url()));
  stage = {
    portal,
    person,
    say: () => undefined,
    picture: async () => undefined,
    between: () => browser.killBackground(),
    async later(ms) {
      shift += ms;
      portal.shiftClock(ms);
      await browser.shiftClock(shift);
    },
  };
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

test("welcome, set-up, sign-in, recovery codes and the new phone, with the event page ended between any two steps and the portal accepting every code", async () => {
  await walkJourney(stage);
  expect(portal.stateOf(ada.email)).toMatchObject({ enrolled: true, wrongTries: 0, signIns: 4 });
  expect(shown.filter((url) => url.startsWith(portal.url))).not.toEqual([]);
  expect(shown.filter((url) => url.startsWith("moz-extension:"))).toEqual([]);
}, 180_000);

test("the popup lists the codes, locks, refuses a wrong passphrase kindly and unlocks", async () => {
  const popup = await stage.person.popup();
  await popup.says("Client Portal");
  await popup.press("Lock");
  await popup.says("Sealed");
  await popup.type("Passphrase", "not this one, surely");
  await popup.press("Unlock");
  await popup.says("That isn’t it.");
  await popup.type("Passphrase", passphrase);
  await popup.press("Unlock");
  await popup.says("Client Portal");
  await popup.close();
});

test("with all pages taken away, the popup meets the one that it is opened on, and asks for all; once Firefox’s user allows it, an open page starts", async () => {
  const { person } = stage;
  await browser.evaluateInBackground(
    () => chrome.permissions.remove({ origins: ["<all_urls>", "http://*/*", "https://*/*"] }),
    null,
  );
  await browser.askTheUser();
  const elsewhere = await firefoxPerson(browser);
  await enterPassword(elsewhere, portal.at("granted.portal.example"), grace);
  await elsewhere.page.sees("Secure your account");
  await enterPassword(person, portal.at("clicked.portal.example"), grace);
  await person.page.sees("Secure your account");
  // Longer than it takes where pages are not withheld.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await person.tab.evaluate(noticePlace)).toBeUndefined();
  const popup = await person.popup();
  await popup.says("only when you open Countersign on it. So nothing is offered there by itself.");
  await eventually("the notice of the page that was met", () => person.tab.evaluate(noticePlace));

  expect(await elsewhere.tab.evaluate(noticePlace)).toBeUndefined();
  await popup.press("Allow on all sites");
  expect(await browser.allowWhatIsAsked()).toContain("Access your data for all websites");
  await elsewhere.page.comeToFront();
  await elsewhere.countersign.says("wants a sign-in code from now on.");
}, 90_000);
