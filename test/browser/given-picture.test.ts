import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { toDataURL } from "qrcode";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawCode, place } from "../qr/draw-code.ts";
import { eventually } from "./harness/eventually.ts";
import { openScene, type Scene } from "./story/scene.ts";

// A picture of a code, given in every way but the file dialog.

const keyUri = (issuer: string) => `otpauth://totp/${issuer}:ada?secret=KRSXG5CTMVRXEZLU&issuer=${issuer}`;
const folder = mkdtempSync(join(tmpdir(), "camera-"));

let scene: Scene;
let page: Page;
beforeAll(async () => {
  const film = join(folder, "film.y4m");
  writeFileSync(film, filmOf(keyUri("Filmed")));
  const camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  scene = await openScene({ flags: [...camera, `--use-file-for-fake-video-capture=${film}`] });
  page = await scene.browser.openExtensionPage("options/options.html#image");
});
afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});

test.each(["paste", "drop"] as const)("%s", async (way) => {
  const picture = await toDataURL(keyUri(way), { scale: 6 });
  await page.getByRole("button", { name: "Use the camera" }).waitFor();
  await page.evaluate(givePicture, { way, base64: picture.slice(picture.indexOf(",") + 1) });
  await page.locator(".found").getByText(way, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Not now" }).click();
});

test("a box drawn around it on the page, by keys around nothing and by mouse around the code", async () => {
  const { person, browser } = scene;
  const { tab } = person;
  await tab.route("https://box.example/", async (route) => route.fulfill(await pageWithFrame("Boxed")));
  await person.page.open("https://box.example/");
  const popup = await browser.realPopup(tab);
  await popup.getByRole("button", { name: "Add an account" }).click();
  await popup.getByRole("menuitem", { name: "Scan this page" }).click();
  await popup.getByRole("button", { name: "Draw a box around it" }).click();
  await eventually("the popup's end", () => (popup.isClosed() ? true : undefined));
  await tab.keyboard.press("ArrowLeft");
  await tab.keyboard.press("Enter");
  await person.countersign.says("has no key that we can keep in the box you drew.");
  await person.countersign.says("We found no QR code here.");

  await person.countersign.press("Draw another box");
  const isCard = (frame: Frame) => frame.url().includes("/card/card.html");
  await eventually("the card's end", () => (tab.frames().some(isCard) ? undefined : true));
  const frame = tab.locator("iframe");
  await frame.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await tab.mouse.move(x - 10, y - 10);
  await tab.mouse.down();
  await tab.mouse.move(x + width + 10, y + height + 10, { steps: 3 });
  await tab.mouse.up();
  await person.countersign.says("wants a sign-in code from now on.");
  await person.countersign.says("Boxed");
});

test("the camera, which is off again when it has seen the code", async () => {
  await page.getByRole("button", { name: "Use the camera" }).click();
  await page.locator(".found").getByText("Filmed", { exact: true }).waitFor();
  expect(await page.locator("video").count()).toBe(0);
  await page.getByRole("button", { name: "Add account" }).click();
  await page.getByText("is added.", { exact: false }).first().waitFor();
});

test("the camera, refused", async () => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Use the camera" }).click();
  await page.getByText("We may not use the camera.").waitFor();
});

/** A code in a document that no script of the page's reaches, and further down than one sees at first. */
async function pageWithFrame(issuer: string) {
  const picture = await toDataURL(keyUri(issuer), { scale: 4 });
  const frame = `<iframe sandbox width=260 height=260 style='margin:40px' srcdoc="<img src='${picture}'>"></iframe>`;
  const body = `<!doctype html><title>Box</title><h1 style="height:2000px">Further down</h1>${frame}`;
  return { contentType: "text/html", body };
}

/** In the page: what the browser does when somebody pastes or drops a picture. */
function givePicture({ way, base64 }: { way: "paste" | "drop"; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], "code.png", { type: "image/png" }));
  const options = { bubbles: true, cancelable: true };
  document.body.dispatchEvent(
    way === "paste"
      ? new ClipboardEvent("paste", { ...options, clipboardData: data })
      : new DragEvent("drop", { ...options, dataTransfer: data }),
  );
}

/** A film of one picture, as YUV4MPEG2: grey, 640 × 480, with a code in its middle. */
function filmOf(text: string): Buffer {
  const ground = { width: 640, height: 480, grey: new Uint8Array(640 * 480).fill(170) };
  const { grey } = place(ground, drawCode({ text, size: 300 }), 170, 90);
  const colourless = Buffer.alloc((640 * 480) / 2, 128);
  return Buffer.concat([
    Buffer.from("YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420mpeg2\nFRAME\n"),
    grey,
    colourless,
  ]);
}
