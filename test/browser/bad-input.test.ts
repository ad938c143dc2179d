import { toBuffer } from "qrcode";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { passphrase } from "./journey.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** What can't be taken: a kind, precise sentence each time; nothing stored, nothing lost. */

let world: Scene;
let scene: Scene;

beforeAll(async () => {
  world = await openScene();
});
afterAll(() => world.close());
beforeEach(async () => {
  scene = await world.withNewTab();
});
afterEach(async () => {
  expect(await keptAccounts()).toEqual([]);
  await scene.person.tab.close();
});

const key = "otpauth://totp/Portal:ada?secret=";

describe("a QR code on the page", () => {
  test.each([
    [
      "digits that are no number",
      `${key}KRSXG5CTMVRXEZLU&digits=banana`,
      "The “digits” in this set-up link makes no sense.",
    ],
    ["a period of 0", `${key}KRSXG5CTMVRXEZLU&period=0`, "The number for “period” is out of range."],
    ["no secret", "otpauth://totp/Portal:ada?issuer=Portal", "There’s no key in this set-up link."],
    ["a key with a 1", `${key}KRSXG5CTMVRXEZL1`, "There’s a 1 in this key"],
  ])("with %s: the card says what is wrong", async (_name, text, sentence) => {
    const { person } = scene;
    await openSpecimen(text);
    await person.countersign.says("shows a key that can’t be right.");
    await person.countersign.says(sentence);
    await person.countersign.says("Nothing was added.");
  });

  test("that is no key: the card stays away, and a scan that was asked for says so", async () => {
    const { person, browser } = scene;
    await openSpecimen("https://example.com/menu");
    await person.tab.waitForTimeout(1500);
    expect(await person.tab.evaluate(() => document.querySelector("[popover]"))).toBeNull();
    const popup = await browser.realPopup(person.tab);
    await popup.getByRole("button", { name: "Add" }).first().click();
    await popup.getByRole("menuitem", { name: "Scan this page" }).click();
    await popup.getByText("it doesn’t set up sign-in codes", { exact: false }).first().waitFor();
    await popup.close();
  });
});

describe("a picture", () => {
  test.each([
    ["without a code", () => picture(), "We found no QR code here."],
    ["whose code is no key", () => toBuffer("https://example.com/menu"), "it doesn’t set up sign-in codes"],
    [
      "that is none",
      async () => Buffer.from("not a picture at all"),
      "This file isn’t a picture we can read.",
    ],
  ] as const)("%s", async (_name, make, sentence) => {
    const { person, browser } = scene;
    await browser.openExtensionPage("options/options.html#image").then(async (page) => {
      await page.setInputFiles('input[type="file"]', {
        name: "code.png",
        mimeType: "image/png",
        buffer: await make(),
      });
      await page.getByText(sentence, { exact: false }).first().waitFor();
      await page.close();
    });
    await person.tab.bringToFront();
  });
});

describe("by hand", () => {
  test.each(["0", "1", "8", "9"])("a key with a %s: the form says so and adds nothing", async (digit) => {
    const { browser } = scene;
    const popup = await browser.popup();
    await popup.getByRole("button", { name: "Add" }).first().click();
    await popup.getByRole("menuitem", { name: "By key" }).click();
    await popup.getByLabel("Site", { exact: true }).fill("Portal");
    await popup.getByLabel("Key", { exact: true }).fill(`KRSXG5CTMVRXEZL${digit}`);
    await popup.getByLabel("Site", { exact: true }).focus();
    await popup.getByText(new RegExp(`There’s an? ${digit} in this key`)).waitFor();
    await popup.close();
  });

  test("a wrong passphrase: nothing is lost, and the right one opens", async () => {
    const { person } = scene;
    const popup = await person.openOurPage("popup/popup.html");
    await popup.press("Lock");
    await popup.type("Passphrase", "surely not this one");
    await popup.press("Unlock");
    await popup.says("That isn’t it. Check Caps Lock; nothing is lost.");
    await popup.type("Passphrase", passphrase);
    await popup.press("Unlock");
    await popup.says("Nothing to keep yet");
    await popup.close();
  });
});

async function openSpecimen(text: string): Promise<void> {
  const url = `${scene.at("specimen.example")}/test/qr?text=${encodeURIComponent(text)}`;
  await scene.person.page.open(url);
}

/** A screenshot of a page that shows no code. */
async function picture(): Promise<Buffer> {
  await scene.person.page.open(`${scene.at("specimen.example")}/plain`);
  return scene.person.tab.screenshot();
}

async function keptAccounts(): Promise<unknown> {
  const popup = await scene.browser.popup();
  const { value } = await popup.evaluate(() =>
    chrome.runtime.sendMessage({ to: "worker", question: "listAccounts", request: {} }),
  );
  await popup.close();
  return value.rows;
}
