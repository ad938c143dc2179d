import { describe, expect, it } from "vitest";
import { type Portal, startPortal } from "../portal/portal.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { type FirefoxBrowser, launchFirefox } from "./harness/firefox.ts";
import { firstRun } from "./journey.ts";
import { firefoxPerson } from "./story/firefox-person.ts";
import { noticePlace } from "./story/notice-place.ts";
import { ada, enterPassword, grace, oneBox } from "./story/portal-steps.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** Pages that the browser withholds: what works when the user opens us on them, and what comes of granting them. */

const offer = "wants a sign-in code from now on.";
const patience = 180_000;

describe("in Chromium, set to show us pages on click", () => {
  it("a click offers and fills there, the popup says why, and once all are granted an open page starts by itself", {
    timeout: patience,
  }, async () => {
    const scene = await openScene();
    try {
      await scene.browser.setSiteAccess("ON_CLICK");
      const elsewhere = await scene.withNewTab();
      await enterPassword(elsewhere.person, scene.at("else.portal.example"), grace);
      await elsewhere.person.page.sees("Secure your account");
      await walkClicked(scene);
      const { tab, countersign } = elsewhere.person;
      expect(tab.frames()).toHaveLength(1);
      await scene.browser.setSiteAccess("ON_ALL_SITES");
      await tab.bringToFront();
      await countersign.says(offer);
    } finally {
      await scene.close();
    }
  });
});

async function walkClicked({ browser, person, portal }: Scene): Promise<void> {
  await enterPassword(person, portal.url, ada);
  // The first click runs what Chromium withheld on this page, and opens nothing.
  await browser.pressIcon(person.tab);
  await person.countersign.says(offer);
  const popup = await browser.realPopup(person.tab);
  await popup.getByText("only when you open Countersign on it").waitFor();
  await popup.getByRole("button", { name: "Allow on all sites" }).waitFor();
  await popup.getByRole("button", { name: "Only on this site" }).waitFor();
  await popup.getByRole("button", { name: /Client Portal.*Add/ }).click();
  await person.page.holds(oneBox, /^\d{6}$/);
  await popup.close();
}

describe("in Firefox, with all pages taken away", () => {
  it("the popup meets the page that it is opened on, and asks for all of them", {
    timeout: patience,
  }, async () => {
    const portal = await startPortal();
    const browser = await launchFirefox({ extensionDir: extensionDirs.firefox });
    try {
      await walkFirefox(browser, portal);
    } finally {
      await browser.close();
      await portal.close();
    }
  });
});

async function walkFirefox(browser: FirefoxBrowser, portal: Portal): Promise<void> {
  const person = await firefoxPerson(browser);
  const nothing = async () => undefined;
  await firstRun({
    portal,
    person,
    say: () => undefined,
    picture: nothing,
    between: nothing,
    later: nothing,
  });
  await browser.evaluateInBackground(() => chrome.permissions.remove({ origins: ["<all_urls>"] }), null);
  const notice = () => person.tab.evaluate(noticePlace).catch(() => undefined);

  await enterPassword(person, portal.url, ada);
  await person.page.sees("Secure your account");
  expect(await notice()).toBeUndefined();
  await browser.pressIcon(person.tab);
  await eventually("the notice of the page that was met", notice);

  await person.page.open("about:blank");
  await enterPassword(person, portal.url, grace);
  await person.page.sees("Secure your account");
  expect(await notice()).toBeUndefined();
  const popup = await person.openOurPage("popup/popup.html");
  await popup.says("Your browser shows us pages only when you open Countersign on them.");
  await popup.press("Allow on all sites");
  await popup.close();
  await person.countersign.says(offer);
}
