import { afterAll, beforeAll, expect, test } from "vitest";
import type { AccountList } from "../../../src/messages/views.ts";
import { passphrase } from "../journey.ts";
import { button } from "./keyboard.ts";
import type { OurPageHands } from "./person.ts";
import { ada, oneBox } from "./portal-steps.ts";
import type { World } from "./scene.ts";
import { isTold } from "./told.ts";

const patience = 120_000;
const sixDigits = /^\d{6}$/;
/** Within it whoever knows what to type has the first code on the page; milliseconds. */
const aMinute = 60_000;

/** From the install to the first filled code with nothing but the keyboard, by what things are called and what they are. */
export function tellOfFirstRun<W extends World>(openNew: () => Promise<W>): () => W {
  let world: W;
  let installedAt: number;
  beforeAll(async () => {
    world = await openNew();
    installedAt = Date.now();
  }, patience);
  afterAll(() => world?.close());

  test(
    "a minute after the install the first code is on the portal's page, by the keyboard alone",
    async () => {
      const { person, portal } = world;
      const { page, countersign } = person;
      const { keyboard } = page;
      const welcome = await person.welcome();
      await choosePassphrase(welcome);
      await welcome.close();

      await page.open(`${portal.url}/u/login`);
      await keyboard.goTo({ label: "Email address" });
      await keyboard.type(ada.email);
      await keyboard.goTo({ label: "Password" });
      await keyboard.type(ada.password);
      await keyboard.press("Enter");
      await page.sees("Secure your account");
      const offer = await countersign.byKeyboard();
      await countersign.says("wants a sign-in code from now on.");
      await countersign.says("portal.example");
      await offer.pressOn({ role: "button", holding: "Add" });
      await page.holds(oneBox, sixDigits);
      expect(Date.now() - installedAt).toBeLessThan(aMinute);

      await keyboard.pressOn(button("Continue"));
      await page.sees("I have safely recorded this code");
      expect(portal.stateOf(ada.email)).toMatchObject({ wrongTries: 0 });
    },
    patience,
  );

  test(
    "a pretend site is practised on to its end, by the keyboard alone, and nothing of it stays",
    async () => {
      const page = await world.person.openOurPage("options/options.html#start");
      const { keyboard } = page;
      await page.says("You have no recovery key yet");
      await keyboard.pressOn({ role: "link", name: "Practise" });
      await keyboard.meets({ role: "region", name: "A pretend site" });
      await keyboard.meets({ role: "complementary", name: "What Countersign says" });
      await keyboard.meets({ role: "img", name: "QR code of the practice account" });
      await keyboard.pressOn(button("Add to Countersign"));
      const box = { label: "Your one-time code" };
      await keyboard.isAt(box);
      await keyboard.press("Enter");

      await keyboard.isAt({ role: "heading", name: "Write down your recovery code" });
      await keyboard.pressOn(button("Keep it"));
      await keyboard.isAt(button("Continue"));
      await keyboard.press("Enter");

      await keyboard.isAt({ role: "heading", name: "Verify your identity" });
      await keyboard.pressOn({ role: "button", holding: "Fill" });
      await keyboard.isAt(box);
      await keyboard.press("Enter");
      await keyboard.isAt({ role: "heading", name: "You are signed in" });
      await keyboard.pressOn(button("Remove the practice account"));
      await page.says("The practice account is gone for good.");
      await page.close();

      const { rows } = await world.ask<AccountList>("listAccounts", {});
      expect(rows.map(({ issuer }) => issuer)).toEqual(["Client Portal"]);
      expect(await world.ask("viewBin", {})).toEqual([]);
    },
    patience,
  );

  return () => world;
}

async function choosePassphrase(welcome: OurPageHands): Promise<void> {
  const { keyboard } = welcome;
  await keyboard.meets({ role: "heading", name: "Your sign-in codes, kept under your seal" });
  expect(await welcome.texts(`[aria-label="What Countersign does"] > li`)).toHaveLength(3);
  // The caret stands there from the start.
  await keyboard.isAt({ label: "Passphrase" });
  await keyboard.type("Password123!");
  await isTold(welcome, "Many people use one like it");
  await keyboard.press("Control+a");
  await keyboard.type(passphrase);
  await isTold(welcome, "Strong.");
  await keyboard.goTo(button("Suggest one"));
  await keyboard.goTo({ label: "Once more, to be sure" });
  await keyboard.type(passphrase);
  await keyboard.press("Enter");
  await keyboard.isAt({ role: "heading", name: "Your vault is ready" });
}
