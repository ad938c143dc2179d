import { TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepAccounts } from "./kept-account.ts";
import { ada, enterPassword, grace, oneBox, pressContinue, signOut } from "./portal-steps.ts";
import type { World } from "./scene.ts";

const sixDigits = /^\d{6}$/;
/** Milliseconds. */
const step = 30_000;
const patience = 120_000;

/** A portal that does not accept a code, for one reason or another, and its own check that takes the next one. */
export function tellOfDeclinedCodes(openWorld: () => Promise<World>): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, patience);
  afterAll(() => world?.close());

  /** A user's account in the vault, bound to a host of the portal's; the portal knows the key, which it gives. */
  async function keep(url: string, label: string): Promise<string> {
    const { secret } = world.portal.enrol(label);
    await keepAccounts(world, [{ issuer: "Portal", label, secret, origins: [new URL(url).origin] }]);
    return secret;
  }

  /** No further than it is: what a card shows is out of date after a minute. */
  async function toNextStep(): Promise<void> {
    await world.later(step + 500 - (world.portal.now() % step));
  }

  test(
    "a clock that is 90 seconds slow is told, corrected by one click, and the portal accepts the next code",
    async () => {
      const { portal, person, browser } = world;
      const url = world.at("clock.example");
      await keep(url, ada.email);
      portal.shiftClock(90_000);
      await enterPassword(person, url, ada);
      await person.countersign.says("is asking for your code");
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

      const popup = await person.popup();
      await popup.says("Your computer’s clock is 90 seconds slow. Codes for clock.example");
      await popup.press("Stop correcting");
      await popup.says("Codes go by this computer’s clock again.");
      await popup.close();
      portal.shiftClock(-90_000);
      await signOut(person);
    },
    patience,
  );

  test(
    "a code that somebody used before is told, and the next one is accepted",
    async () => {
      const { portal, person } = world;
      const url = world.at("used.example");
      const secret = await keep(url, ada.email);
      await enterPassword(person, url, ada);
      await person.countersign.says("is asking for your code");
      // From the beginning of a step, so that both have its code.
      await toNextStep();
      const elsewhere = await world.withNewTab();
      await enterPassword(elsewhere.person, world.at("phone.example"), ada);
      await elsewhere.person.page.type(oneBox, new TOTP({ secret }).generate({ timestamp: portal.now() }));
      await pressContinue(elsewhere.person);
      await elsewhere.person.page.sees("You are signed in");
      await elsewhere.person.page.close();
      await person.page.comeToFront();

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
    },
    patience,
  );

  test(
    "of two accounts the other one is offered, and accepted",
    async () => {
      const { person } = world;
      const url = world.at("two.example");
      for (const { email } of [ada, grace]) await keep(url, email);
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
    },
    patience,
  );
}
