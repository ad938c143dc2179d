import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { eventually } from "./harness/eventually.ts";
import { passphrase } from "./journey.ts";
import { askSurely } from "./story/ask-worker.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** A page whose code box nothing tells from others: its user shows it once. */

const page = `<!doctype html>
<title>Desk</title>
<h1>Good morning</h1>
<form>
  <p><label>Reference <input name="reference"></label></p>
  <p><label>Entry <span id="entry"></span></label></p>
  <button>Go on</button>
</form>
<script>
  const root = entry.attachShadow({ mode: "open" });
  root.innerHTML = "<input id='entry-box' style='width:200px;height:30px'>";
  window.pressed = 0;
  document.forms[0].addEventListener("submit", (event) => { event.preventDefault(); window.pressed++; });
</script>`;
const box = "#entry input";

let server: Server;
let scene: Scene;
let url: string;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://desk.example:${(server.address() as AddressInfo).port}/`;
  scene = await openScene();
  await addAccount();
});
afterAll(async () => {
  await scene?.close();
  server?.close();
});

/** As the popup does it over this page. */
async function addAccount(): Promise<void> {
  const popup = await scene.browser.openExtensionPage("popup/popup.html");
  await scene.person.page.open(url);
  await scene.person.tab.bringToFront();
  const added = await popup.evaluate(
    async ([bindTo, secret]) => {
      const names = { issuer: "Desk", label: "ada", secret, bindTo };
      const request = { ...names, type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 };
      return chrome.runtime.sendMessage({ to: "worker", question: "addAccount", request });
    },
    [new URL(url).origin, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"] as const,
  );
  expect(added).toMatchObject({ ok: true });
  await popup.close();
}

/** The card's frame, or undefined while there is none. */
const card = () => scene.person.tab.frames().find((frame) => frame.url().includes("/card/card.html"));

test("the box that is shown once is filled from then on, until that is forgotten", async () => {
  const { person, browser } = scene;
  await person.page.open(url);
  const popup = await browser.realPopup(person.tab);
  // The page's account stands on a ticket and in no row.
  await popup.getByRole("button", { name: "Details", exact: true }).click();
  await popup.getByRole("button", { name: "Back" }).click();
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await popup.getByRole("menuitem", { name: "Settings for this site" }).click();
  await popup.getByRole("button", { name: "Show us the box" }).click();
  await eventually("the popup's end", () => (popup.isClosed() ? true : undefined));

  // A click beside the boxes chooses nothing and presses nothing.
  await person.tab.getByText("Good morning").click({ position: { x: 5, y: 5 } });
  await person.tab.getByRole("button", { name: "Go on" }).click();
  expect(await person.tab.evaluate("window.pressed")).toBe(0);
  await person.tab.locator(box).click();

  await person.countersign.says("is asking for your code");
  await person.countersign.press("Fill");
  await person.page.holds(box, /^\d{6}$/);

  await person.page.open(url);
  await person.countersign.says("is asking for your code");
  await person.tab.getByRole("button", { name: "Go on" }).click();
  expect(await person.tab.evaluate("window.pressed")).toBe(1);

  const options = await person.openOurPage("options/options.html#sites");
  await options.says("you showed it");
  await options.press("Forget what is set for desk.example");
  await options.says("Nothing is set for desk.example");
  await options.close();
  await eventually("the card's end", () => (card() === undefined ? true : undefined));
});

test.each(["chooseField", "drawBox"])(
  "nothing of %s stays granted once it was given up, nor over the page once the vault is locked",
  async (question) => {
    const { person, browser } = scene;
    const popup = await browser.openExtensionPage("popup/popup.html");
    await person.page.open(url);
    await person.tab.bringToFront();
    const ask = () =>
      popup.evaluate(
        (asked) => chrome.runtime.sendMessage({ to: "worker", question: asked, request: {} }),
        question,
      );
    const granted = () =>
      popup.evaluate(async () => {
        const { encounters } = await chrome.storage.session.get("encounters");
        return (encounters as { granted: object | null }[]).some((page) => page.granted !== null);
      });
    for (const giveUp of [() => person.tab.keyboard.press("Escape"), () => person.page.open("about:blank")]) {
      expect(await ask()).toMatchObject({ ok: true });
      expect(await granted()).toBe(true);
      await giveUp();
      await eventually("the grant's end", async () => ((await granted()) ? undefined : true));
    }
    await person.page.open(url);
    await person.tab.bringToFront();
    const overPage = () => person.tab.evaluate(() => document.querySelectorAll(":popover-open").length);
    await askSurely(popup, question, {});
    expect(await overPage()).toBe(1);
    await askSurely(popup, "lock", {});
    await eventually("what lay over the page to go", async () => ((await overPage()) > 0 ? undefined : true));
    await askSurely(popup, "unlock", { proof: { kind: "passphrase", passphrase } });
    await popup.close();
  },
);
