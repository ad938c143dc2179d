import { afterAll, beforeAll, expect, test } from "vitest";
import { type Portal, startPortal } from "../portal/portal.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { type FirefoxBrowser, launchFirefox } from "./harness/firefox.ts";
import { passphrase, type Stage, walkJourney } from "./journey.ts";
import { firefoxPerson } from "./story/firefox-person.ts";
import { ada } from "./story/portal-steps.ts";

/** The same extension in real Firefox, where every decision is taken in our own window. */

let portal: Portal;
let browser: FirefoxBrowser;
let stage: Stage;
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
