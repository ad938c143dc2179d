import jsQR from "jsqr";
import { TOTP, URI } from "otpauth";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { toDataURL } from "qrcode";
import { expect, test } from "vitest";
import { eventually } from "./harness/eventually.ts";
import { passphrase } from "./journey.ts";
import { secrets, tellOfWhatStandsBesidePages } from "./story/beside-pages.ts";
import { openScene } from "./story/scene.ts";

/** What stands beside a page, and what is done in the side panel and the options without any. */

const sites = tellOfWhatStandsBesidePages(() => openScene());

test("a picture that is pasted on any screen is read", async () => {
  await sites().second.page.comeToFront();
  const panel = await sites().world.browser.sidePanel();
  await panel.getByRole("button", { name: "Details of first, ada" }).click();
  await panel.getByRole("heading", { name: "first" }).waitFor();
  const picture = await toDataURL(`otpauth://totp/Pasted:ada?secret=${secrets.second}&issuer=Pasted`, {
    scale: 6,
  });
  await panel.evaluate(
    (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], "code.png", { type: "image/png" }));
      const options = { bubbles: true, cancelable: true, clipboardData };
      document.body.dispatchEvent(new ClipboardEvent("paste", options));
    },
    picture.slice(picture.indexOf(",") + 1),
  );
  await panel.getByText("Already kept").first().waitFor();
  await panel.getByRole("button", { name: "Back" }).first().click();
});

test("an account's QR code is shown once more for a proof, and a second authenticator makes the same codes", async () => {
  const { browser, portal } = sites().world;
  const panel = await browser.sidePanel();
  await panel.getByRole("button", { name: "Details of first, ada" }).click();
  await panel.getByRole("button", { name: "More" }).click();
  const opened = browser.context.waitForEvent("page");
  await panel.getByRole("menuitem", { name: "Also add it to my phone" }).click();
  const desk = await opened;
  await desk.getByLabel("Your passphrase").fill("not the passphrase");
  await desk.getByRole("button", { name: "Show the QR code" }).click();
  await desk.getByText("That isn’t it.").waitFor();
  expect(await desk.getByRole("img", { name: /^QR code/ }).count()).toBe(0);
  await desk.getByLabel("Your passphrase").fill(passphrase);
  await desk.getByRole("button", { name: "Show the QR code" }).click();
  await desk.getByRole("img", { name: "QR code with the key of first, ada" }).waitFor();

  const { data, width, height } = PNG.sync.read(await desk.screenshot());
  const phone = URI.parse(jsQR(new Uint8ClampedArray(data), width, height)?.data ?? "");
  expect(phone).toBeInstanceOf(TOTP);
  expect([phone.issuer, phone.label]).toEqual(["first", "ada"]);
  const shown = async () => (await desk.locator(".phone-compare .spoken").innerText()).replace(/\D/g, "");
  await eventually("the same code on both", async () => {
    const code = (phone as TOTP).generate({ timestamp: portal.now() });
    return (await shown()) === code ? true : undefined;
  });
  expect(desk.url()).not.toContain("otpauth");
  await desk.getByRole("button", { name: "Done" }).click();
  await desk.getByText("The code is off the screen").waitFor();
  expect(await desk.getByRole("img", { name: /^QR code/ }).count()).toBe(0);
  await desk.close();
});

test("a setting is found by another word for it, and a theme that is chosen there is everywhere, before anything is painted", async () => {
  const { browser } = sites().world;
  const desk = await browser.openExtensionPage("options/options.html#about");
  await desk.getByRole("searchbox", { name: "Find a setting" }).fill("timeout");
  await desk.keyboard.press("Enter");
  await desk.getByRole("region", { name: "Lock when I’m away" }).waitFor();
  await eventually("the focus", () =>
    desk.evaluate(
      () => document.activeElement?.getAttribute("aria-label") === "Lock when I’m away" || undefined,
    ),
  );
  await desk.getByRole("searchbox", { name: "Find a setting" }).fill("night");
  await desk.keyboard.press("Enter");
  await desk.getByRole("radio", { name: "Dark" }).check({ force: true });

  const panel = await browser.sidePanel();
  const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
  await eventually("the theme at the side", async () =>
    (await themeOf(panel)) === "dark" ? true : undefined,
  );
  await desk.addInitScript(noteThemeAtBody);
  await desk.reload();
  // Nothing is painted before there is a body.
  expect(await desk.evaluate(() => Reflect.get(window, "themeAtBody"))).toBe("dark");
  const { world, first } = sites();
  await world.later(60_000);
  await first.tab.reload();
  await first.tab.bringToFront();
  const card = await browser.cardFrame(first.tab);
  await card.locator(".frame[data-theme=dark] .page-card").waitFor();
  await desk.close();
});

function noteThemeAtBody(): void {
  const watch = new MutationObserver(() => {
    if (document.body === null) return;
    watch.disconnect();
    Reflect.set(window, "themeAtBody", document.documentElement.dataset.theme);
  });
  watch.observe(document, { childList: true, subtree: true });
}
