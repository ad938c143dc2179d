import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { qrDrawings } from "../portal/settings.ts";
import { passphrase } from "./journey.ts";
import {
  ada,
  chooseRecoveryCode,
  enterPassword,
  grace,
  leaveRecoveryPage,
  oneBox,
  pressContinue,
  signOut,
  sixBoxes,
  support,
} from "./story/portal-steps.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** The steps of the portal's guide, each by its name, in real Chromium; the server accepts what was filled. */

const sixDigits = /^\d{6}$/;
let world: Scene;
let scene: Scene;
let hosts = 0;

beforeAll(async () => {
  world = await openScene();
});
afterAll(() => world.close());
afterEach(() => scene.person.tab.close());

/** Each story has a host of its own and users who know nothing of the others'. */
beforeEach(async () => {
  scene = await world.withNewTab();
  scene.portal.set({ qr: "img", boxes: 1, isolation: "none", period: 30 });
  scene.portal.resetMfa(ada.email);
  await scene.later(60_000);
});

function newHost(): string {
  return scene.at(`guide-${hosts++}.example`);
}

async function setUp(url: string, user = ada): Promise<string> {
  const { person } = scene;
  await enterPassword(person, url, user);
  await person.countersign.says("wants a sign-in code from now on.");
  await person.countersign.press("Add");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("I have safely recorded this code");
  await person.countersign.says("is showing a recovery code");
  await person.countersign.press("Keep it");
  await person.countersign.says("kept with");
  const code = await leaveRecoveryPage(person);
  await person.page.sees("You are signed in");
  return code;
}

describe("Scan a QR code", () => {
  test.each(qrDrawings)("drawn as %s: one click adds the account and fills the first code", async (qr) => {
    const { person, portal } = scene;
    portal.set({ qr });
    await enterPassword(person, newHost(), ada);
    await person.countersign.says("wants a sign-in code from now on.");
    await person.countersign.press("Add");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("I have safely recorded this code");
    expect(portal.stateOf(ada.email)).toMatchObject({ enrolled: true, wrongTries: 0 });
  });
});

describe("Manual setup without QR code", () => {
  test("Trouble Scanning? shows the key: one click adds it and fills the first code", async () => {
    const { person, portal } = scene;
    await enterPassword(person, newHost(), ada);
    await person.page.press('a[href="/u/mfa-otp-enrollment-code"]');
    await person.page.sees("Type or paste this code");
    await person.countersign.says("wants a sign-in code from now on.");
    await person.countersign.press("Add");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("I have safely recorded this code");
    expect(portal.stateOf(ada.email)).toMatchObject({ enrolled: true, wrongTries: 0 });
  });

  test("Enter a setup key in the popup: its code is filled on the page", async () => {
    const { person, portal, browser } = scene;
    await enterPassword(person, newHost(), ada);
    await person.page.press('a[href="/u/mfa-otp-enrollment-code"]');
    const key = await person.page.text("[data-copy-text]");
    const offer = await browser.realPopup(person.tab);
    await Promise.all([offer.waitForEvent("close"), offer.locator("button", { hasText: "Not now" }).click()]);
    const popup = await browser.realPopup(person.tab);
    await popup.getByRole("button", { name: "Add" }).first().click();
    await popup.getByRole("menuitem", { name: "By key" }).click();
    await popup.getByLabel("Site", { exact: true }).fill("Portal by hand");
    await popup.getByLabel("Account", { exact: true }).fill(ada.email);
    await popup.getByLabel("Key", { exact: true }).fill(key);
    await popup.getByRole("button", { name: "Add account" }).click();
    await popup.getByText("Portal by hand").first().waitFor();
    await popup.close();
    await person.tab.reload();
    await person.countersign.says("Portal by hand");
    await person.countersign.press("Fill");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("I have safely recorded this code");
    expect(portal.stateOf(ada.email).wrongTries).toBe(0);
  });
});

describe("Signing in with an OTP", () => {
  test("into one box, with one gesture", async () => {
    const { person, portal } = scene;
    const url = newHost();
    await setUp(url);
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, url, ada);
    await person.countersign.says("is asking for your code");
    await person.countersign.press("Fill");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("You are signed in");
    expect(portal.stateOf(ada.email)).toMatchObject({ wrongTries: 0 });
  });

  test("into six boxes, which send themselves off", async () => {
    const { person, portal } = scene;
    const url = newHost();
    await setUp(url);
    portal.setBoxes(6);
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, url, ada);
    await person.page.sees("Enter your one-time code");
    expect(await person.tab.locator(sixBoxes).count()).toBe(6);
    await person.countersign.says("is asking for your code");
    await person.countersign.press("Fill");
    await person.page.sees("You are signed in");
    expect(portal.stateOf(ada.email)).toMatchObject({ wrongTries: 0 });
  });

  test("if there are only a few seconds left, the next code goes in by itself", async () => {
    const { person, portal, browser } = scene;
    const url = newHost();
    await setUp(url);
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, url, ada);
    await person.countersign.says("is asking for your code");
    // So that this code has 3 s left when the click counts.
    const step = 30_000;
    const now = portal.now() % step;
    await scene.later((2 * step - 4_500 - now) % step);
    await person.countersign.press("Fill");
    await person.countersign.says("This code is about to change.");
    expect(await person.tab.inputValue(oneBox)).toBe("");
    await browser.killBackground();
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("You are signed in");
    expect(portal.stateOf(ada.email)).toMatchObject({ wrongTries: 0 });
  });

  test("a code that was used at set-up is not offered again: it waits, and says so", async () => {
    const { person, portal } = scene;
    portal.set({ period: 15 });
    const url = newHost();
    await setUp(url);
    await signOut(person);
    await enterPassword(person, url, ada);
    await person.countersign.says("is asking for your code");
    await person.countersign.press("Fill");
    await person.countersign.says("This code was used already.");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("You are signed in");
    expect(portal.stateOf(ada.email)).toMatchObject({ wrongTries: 0 });
  });
});

describe("Signing in with a recovery code", () => {
  test("Try another method, Recovery code: filled after the passphrase, replaced by the new one, marked used", async () => {
    const { person, portal, browser } = scene;
    const url = newHost();
    const first = await setUp(url);
    await scene.later(180_000);
    await signOut(person);
    await enterPassword(person, url, ada);
    await chooseRecoveryCode(person);
    await person.countersign.says("is asking for a recovery code");
    await person.countersign.press("Use the one you have left");
    const window = await person.ourWindow();
    await window.type("Passphrase", passphrase);
    await window.press("Fill a code");
    expect(await person.page.holds(oneBox, /^\S{12,}$/)).toBe(first);
    await pressContinue(person);
    await person.page.sees("I have safely recorded this code");
    await person.countersign.says("is showing a recovery code");
    await person.countersign.press("Keep it");
    await person.countersign.says("kept with");
    const second = await leaveRecoveryPage(person);
    expect(second).not.toBe(first);
    expect(portal.recoveryCodeIsGood(ada.email, second)).toBe(true);

    const popup = await browser.popup();
    const { rows } = await popup.evaluate(askWorker, { question: "listAccounts", request: {} });
    const account = rows.find(({ origins }: { origins: string[] }) => origins.includes(url));
    const details = await popup.evaluate(askWorker, {
      question: "viewAccount",
      request: { accountId: account.id },
    });
    expect(details.recoveryCodes.map(({ state }: { state: string }) => state)).toEqual(["used", "current"]);
    await popup.close();
  });
});

describe("If you have a new mobile phone", () => {
  test("after the reset the new QR code is added beside the old account, and signs in", async () => {
    const { person, portal } = scene;
    const url = newHost();
    await setUp(url);
    await signOut(person);
    await enterPassword(person, url, support);
    await person.page.open(`${url}/admin`);
    await person.page.press(`form:has(input[value="${ada.email}"]) button.button-quiet`);
    await signOut(person);
    await scene.later(60_000);
    await setUp(url);
    expect(portal.stateOf(ada.email)).toMatchObject({ enrolled: true, wrongTries: 0 });
  });
});

describe("Several users of one computer", () => {
  test("the user name on the page chooses the account", async () => {
    const { person, portal } = scene;
    const url = newHost();
    portal.resetMfa(grace.email);
    await setUp(url);
    await signOut(person);
    await setUp(url, grace);
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, url, ada);
    await person.countersign.says("Which account is signing in?");
    const frame = await person.card();
    expect(await frame.locator(".pick").first().innerText()).toContain(ada.email);
    await person.countersign.press(ada.email);
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("You are signed in");
  });
});

/** Runs in a page of the extension: a question of its own. */
async function askWorker({ question, request }: { question: string; request: unknown }) {
  const answer = await chrome.runtime.sendMessage({ to: "worker", question, request });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
