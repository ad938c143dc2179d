import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "./harness/eventually.ts";
import { chromiumPerson } from "./story/chromium-person.ts";
import { noticePlace } from "./story/notice-place.ts";
import {
  ada,
  enterPassword,
  leaveRecoveryPage,
  oneBox,
  pressContinue,
  signOut,
} from "./story/portal-steps.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** Pages and browsers that are not like the guide's. */

const sixDigits = /^\d{6}$/;
let world: Scene;
let scene: Scene;
let openBefore: Page | undefined;
let plainWithout = "";
let loginWithout = "";

beforeAll(async () => {
  world = await openScene({
    async beforeInstall(context, portal) {
      openBefore = await context.newPage();
      plainWithout = await contentOf(openBefore, `${portal.at("plain.example")}/plain`);
      loginWithout = await contentOf(openBefore, `${portal.at("plain.example")}/u/login`);
      await openBefore.goto(`${portal.at("before.example")}/u/login`);
    },
  });
});
afterAll(() => world.close());
beforeEach(async () => {
  scene = await world.withNewTab();
  scene.portal.set({ isolation: "none", policy: "none" });
  scene.portal.resetMfa(ada.email);
  await scene.later(60_000);
});
afterEach(() => scene.person.tab.close());

async function setUp(url: string): Promise<void> {
  const { person } = scene;
  await enterPassword(person, url, ada);
  await person.countersign.says("wants a sign-in code from now on.");
  await person.countersign.press("Add");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.countersign.says("is showing a recovery code");
  await person.tab.keyboard.press("Escape");
  await leaveRecoveryPage(person);
  await person.page.sees("You are signed in");
}

describe("a page that asks for nothing", () => {
  test("is byte for byte the same with and without the extension", async () => {
    const { tab } = scene.person;
    expect(await contentWithUs(tab, `${scene.at("plain.example")}/plain`)).toBe(plainWithout);
    // Its form carries a token of the session's.
    const token = /name="state" value="[^"]*"/g;
    const login = await contentWithUs(tab, `${scene.at("plain.example")}/u/login`);
    expect(login.replace(token, "")).toBe(loginWithout.replace(token, ""));
    expect(login).toContain('id="password"');
  });
});

describe("a tab that was open before the install", () => {
  test("is offered the enrolment all the same", async () => {
    if (openBefore === undefined) throw new Error("it was opened before the install");
    const person = await chromiumPerson(scene.browser, openBefore);
    await openBefore.bringToFront();
    // Swapped in by the page's own script, as single-page apps do: the document stays the one from before.
    const setUpPage = await setUpMarkup();
    await openBefore.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      document.body.replaceChildren(...parsed.body.childNodes);
    }, setUpPage);
    await person.countersign.says("wants a sign-in code from now on.");
    await person.countersign.press("Add");
    await person.page.holds(oneBox, sixDigits);
  });
});

describe("a page that blocks our frame", () => {
  test.each(["cross-origin", "none"] as const)(
    "isolated: %s, with a policy without frames",
    async (isolation) => {
      const { person, portal } = scene;
      portal.set({ isolation, policy: "no-frames" });
      await enterPassword(person, scene.at(`blocking-${isolation}.example`), ada);
      if (isolation === "none") {
        // The policy alone does not reach the extension's own frames.
        await person.countersign.press("Add");
      } else {
        const place = await eventually("the notice", () => person.tab.evaluate(noticePlace));
        await person.tab.mouse.click(place.x, place.y);
        await person.tab.waitForTimeout(700);
        expect(ourWindows(person.tab)).toHaveLength(0);
        await person.tab.mouse.click(place.x, place.y);
        const window = await person.ourWindow();
        await window.press("Add");
      }
      await person.page.holds(oneBox, sixDigits);
      await pressContinue(person);
      await person.page.sees("I have safely recorded this code");
      await windowCloses(person.tab);
      expect(portal.stateOf(ada.email).wrongTries).toBe(0);
    },
  );
});

describe("a page that goes on by itself as soon as its box is full", () => {
  test("takes our window with it", async () => {
    const { person, portal } = scene;
    portal.set({ isolation: "cross-origin" });
    await enterPassword(person, scene.at("hasty.example"), ada);
    await person.tab.evaluate(submitWhenFull, oneBox);
    const place = await eventually("the notice", () => person.tab.evaluate(noticePlace));
    await person.tab.mouse.move(place.x, place.y);
    await person.tab.waitForTimeout(700);
    await person.tab.mouse.click(place.x, place.y);
    const window = await person.ourWindow();
    await slowDown(ourWindows(person.tab)[0]);
    await window.press("Add");
    await person.page.sees("I have safely recorded this code");
    await windowCloses(person.tab);
  });
});

describe("a page that is left with a recovery code not kept", () => {
  test("is spoken of once on the next, which asks for nothing: one click keeps the code", async () => {
    const { person, browser } = scene;
    const url = scene.at("leaving.example");
    await enterPassword(person, url, ada);
    await person.countersign.says("wants a sign-in code from now on.");
    await person.countersign.press("Add");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.countersign.says("is showing a recovery code");
    await browser.killBackground();
    await leaveRecoveryPage(person);
    await person.page.sees("You are signed in");
    await person.countersign.says(
      "showed a recovery code a moment ago on /u/mfa-recovery-code-enrollment, and",
    );
    await person.countersign.press("Keep it");
    await person.countersign.says("is kept with");
  });
});

describe("a sibling origin", () => {
  test("is asked about once in our window, naming both, and remembered", async () => {
    const { person, portal } = scene;
    await setUp(scene.at("www.portal.example"));
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, scene.at("login.portal.example"), ada);
    await person.countersign.says("You know this site by another address.");
    await person.countersign.press("Review");
    const window = await person.ourWindow();
    await window.says("www.portal.example");
    await window.says("login.portal.example");
    await window.press("Use it here");
    await person.page.holds(oneBox, sixDigits);
    await pressContinue(person);
    await person.page.sees("You are signed in");
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, scene.at("login.portal.example"), ada);
    await person.countersign.says("is asking for your code");
    expect(portal.stateOf(ada.email).wrongTries).toBe(0);
    await windowCloses(person.tab);
  });
});

describe("without the pointer", () => {
  test("the badge says that the page can be filled, and the shortcut fills it", async () => {
    const { person, browser } = scene;
    const url = scene.at("keyboard.example");
    await setUp(url);
    await scene.later(60_000);
    await signOut(person);
    await enterPassword(person, url, ada);
    await person.countersign.says("is asking for your code");
    expect(await browser.evaluateInBackground(badgeOfActiveTab, null)).toBe("1");
    await person.fillByShortcut();
    await person.page.holds(oneBox, sixDigits);
  });

  test("Escape closes the card, and it stays closed", async () => {
    const { person } = scene;
    const url = scene.at("escape.example");
    await enterPassword(person, url, ada);
    await person.countersign.says("wants a sign-in code from now on.");
    await person.tab.keyboard.press("Escape");
    await person.tab.waitForFunction(() => !document.documentElement.lastElementChild?.matches("[popover]"));
    await person.tab.evaluate(() => document.body.append("a change that makes us look again"));
    await person.tab.waitForTimeout(1500);
    expect(await person.tab.evaluate(() => document.querySelector("[popover]"))).toBeNull();
  });
});

describe("a tab that was open before an update", () => {
  test("is reached again, and nothing of the version before is left in it", async () => {
    const { person, browser } = scene;
    await enterPassword(person, scene.at("update.example"), ada);
    await person.countersign.says("wants a sign-in code from now on.");
    await browser.update();
    // The update took the keys out of memory.
    await person.countersign.says("your vault is locked");
    expect(await person.tab.locator("[popover]").count()).toBe(1);
  });
});

function ourWindows(tab: Page): readonly Page[] {
  return tab
    .context()
    .pages()
    .filter((page) => page.url().includes("/window/window.html"));
}

/** As on a machine that is busy with other things: the page is gone before its window has heard of what it did. */
async function slowDown(page: Page | undefined): Promise<void> {
  if (page === undefined) throw new Error("there is a window to slow down");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 60 });
}

async function windowCloses(tab: Page): Promise<void> {
  await eventually("our window to close", () => (ourWindows(tab).length === 0 ? true : undefined));
}

/** Runs in the page. */
function submitWhenFull(selector: string): void {
  const box = document.querySelector<HTMLInputElement>(selector);
  box?.addEventListener("input", () => box.value.length === 6 && box.form?.requestSubmit());
}

/** A page's whole document. */
async function contentOf(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return page.content();
}

/** The same once everything of ours had time to do what it must not do. */
async function contentWithUs(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.waitForTimeout(1500);
  return page.content();
}

/** The body of a set-up page, for a user who is signed in as far as that in another tab. */
async function setUpMarkup(): Promise<string> {
  const { person } = scene;
  await enterPassword(person, scene.at("elsewhere.example"), ada);
  return person.tab.evaluate(() => document.body.innerHTML);
}

/** Runs in the worker. */
async function badgeOfActiveTab(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
}
