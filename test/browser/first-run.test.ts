import { expect, test } from "vitest";
import { tellOfFirstRun } from "./story/first-run.ts";
import { enterPassword, grace, oneBox } from "./story/portal-steps.ts";
import { openScene } from "./story/scene.ts";

/** The first run; then what a newcomer may meet next: a browser that withholds pages. */

const patience = 120_000;
const offer = "wants a sign-in code from now on.";
const scene = tellOfFirstRun(() => openScene({ vault: false }));

test("set to show us pages on click, Chromium has us offer and fill there; once all are granted, an open page starts by itself", {
  timeout: patience,
}, async () => {
  const { browser, at } = scene();
  await browser.setSiteAccess("ON_CLICK");
  const { person: elsewhere } = await scene().withNewTab();
  await enterPassword(elsewhere, at("else.portal.example"), grace);
  await elsewhere.page.sees("Secure your account");
  await fillOnClick();
  expect(elsewhere.tab.frames()).toHaveLength(1);
  await browser.setSiteAccess("ON_ALL_SITES");
  await elsewhere.tab.bringToFront();
  await elsewhere.countersign.says(offer);
});

async function fillOnClick(): Promise<void> {
  const { browser, person, at } = scene();
  await person.tab.bringToFront();
  await enterPassword(person, at("clicked.portal.example"), grace);
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
