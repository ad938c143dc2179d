import { TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askSurely } from "./story/ask-worker.ts";
import { ada, enterPassword, grace, oneBox, pressContinue, signOut } from "./story/portal-steps.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** A portal that does not accept a code, for one reason or another, and its own check that takes the next one. */

const sixDigits = /^\d{6}$/;
/** Milliseconds. */
const step = 30_000;
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

/** Ada's account in the vault, bound to a host of the portal's; the portal knows the key. */
async function keep(url: string, label: string, secret: string): Promise<void> {
  const { person, browser } = scene;
  const popup = await browser.openExtensionPage("popup/popup.html");
  await person.page.open(`${url}/plain`);
  await person.tab.bringToFront();
  const names = { issuer: "Portal", label, secret, bindTo: new URL(url).origin };
  await askSurely(popup, "addAccount", {
    ...names,
    type: "totp",
    algorithm: "SHA1",
    digits: 6,
    period: 30,
    counter: 0,
  });
  await popup.close();
}

/** No further than it is: what a card shows is out of date after a minute. */
async function toNextStep(): Promise<void> {
  await scene.later(step + 500 - (scene.portal.now() % step));
}

test("a clock that is 90 seconds slow is told, corrected by one click, and the portal accepts the next code", async () => {
  const { portal, person, browser } = scene;
  const url = scene.at("clock.example");
  await keep(url, ada.email, portal.enrol(ada.email).secret);
  portal.shiftClock(90_000);
  await enterPassword(person, url, ada);
  await person.countersign.press("Fill");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("That code is not right");
  await person.countersign.says("didn’t accept the code.");
  await person.countersign.press("Check the clock");
  await person.countersign.says("Your computer’s clock is 90 seconds slow: it says");
  await browser.killBackground();
  await person.countersign.press("Correct my codes");
  await person.countersign.says("Codes now allow for your computer’s clock.");
  await person.countersign.press("Fill a new code");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("You are signed in");
  expect(portal.stateOf(ada.email).wrongTries).toBe(0);

  const popup = await browser.realPopup(person.tab);
  await popup.getByText("Your computer’s clock is 90 seconds slow. Codes for clock.example").waitFor();
  await popup.getByRole("button", { name: "Stop correcting" }).click();
  await popup.getByText("Codes go by this computer’s clock again.").waitFor();
  await popup.close();
  portal.shiftClock(-90_000);
  await signOut(person);
});

test("a code that somebody used before is told, and the next one is accepted", async () => {
  const { portal, person } = scene;
  const url = scene.at("used.example");
  const { secret } = portal.enrol(ada.email);
  await keep(url, ada.email, secret);
  await enterPassword(person, url, ada);
  await person.countersign.says("is asking for your code");
  // From the beginning of a step, so that both have its code.
  await toNextStep();
  const elsewhere = await scene.withNewTab();
  await enterPassword(elsewhere.person, scene.at("phone.example"), ada);
  await elsewhere.person.page.type(oneBox, new TOTP({ secret }).generate({ timestamp: portal.now() }));
  await pressContinue(elsewhere.person);
  await elsewhere.person.page.sees("You are signed in");
  await elsewhere.person.tab.close();

  await person.countersign.press("Fill");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("That code was used already");
  await person.countersign.says("had this code before. Each works once.");
  await toNextStep();
  await person.countersign.press("Fill the next code");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("You are signed in");
  await signOut(person);
});

test("of two accounts the other one is offered, and accepted", async () => {
  const { portal, person } = scene;
  const url = scene.at("two.example");
  for (const { email } of [ada, grace]) await keep(url, email, portal.enrol(email).secret);
  await enterPassword(person, url, grace);
  await person.countersign.says("Which account is signing in?");
  await person.countersign.press(ada.email);
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("That code is not right");
  await person.countersign.says("Is another account signing in?");
  await person.countersign.press(grace.email);
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("You are signed in");
});
