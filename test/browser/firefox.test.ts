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
    between: async () => undefined,
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

test("welcome, set-up, sign-in, recovery codes and the new phone, with the portal accepting every code", async () => {
  await walkJourney(stage);
  expect(portal.stateOf(ada.email)).toMatchObject({ enrolled: true, wrongTries: 0, signIns: 4 });
  expect(shown.filter((url) => url.startsWith(portal.url))).not.toEqual([]);
  expect(shown.filter((url) => url.startsWith("moz-extension:"))).toEqual([]);
}, 180_000);

test("the popup lists the codes, locks, refuses a wrong passphrase kindly and unlocks", async () => {
  const popup = await stage.person.openOurPage("popup/popup.html");
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

test("with all pages taken away, the popup meets the one that it is opened on, and asks for all; an open page starts then", async () => {
  const { person } = stage;
  await browser.evaluateInBackground(() => chrome.permissions.remove({ origins: ["<all_urls>"] }), null);
  const notice = () => person.tab.evaluate(noticePlace).catch(() => undefined);
  await enterPassword(person, portal.at("clicked.portal.example"), grace);
  await person.page.sees("Secure your account");
  expect(await notice()).toBeUndefined();
  await browser.pressIcon(person.tab);
  await eventually("the notice of the page that was met", notice);

  await enterPassword(person, portal.at("granted.portal.example"), grace);
  await person.page.sees("Secure your account");
  expect(await notice()).toBeUndefined();
  const popup = await person.openOurPage("popup/popup.html");
  await popup.says("Your browser shows us pages only when you open Countersign on them.");
  await popup.press("Allow on all sites");
  await popup.close();
  await person.countersign.says("wants a sign-in code from now on.");
}, 90_000);
