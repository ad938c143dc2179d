import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { tellOfCollection } from "./story/collection.ts";
import { openScene } from "./story/scene.ts";

/** The popup's list kept in order by its owner, from the keyboard and with the pointer. */

let popup: Page;
const scene = tellOfCollection(() => openScene());
const names = () => popup.locator(".row .who > b").allInnerTexts();

test("dragged by its row, an account goes where it is let go, over the edge too; and by name again", async () => {
  popup = await scene().browser.openExtensionPage("popup/popup.html");
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await popup.getByRole("menuitem", { name: "Arrange accounts" }).click();
  const box = await popup.locator(".row.movable").filter({ hasText: "GitHub" }).boundingBox();
  const { x = 0, y = 0, height = 0 } = box ?? {};
  await popup.mouse.move(x + 120, y + height / 2);
  await popup.mouse.down();
  await popup.mouse.move(x + 120, y - height * 1.5, { steps: 6 });
  await popup.mouse.up();
  await expect.poll(names).toEqual(["Zoo", "GitHub", "Dropbox", "Library", "Token"]);
  await holdAtLowerEdge("GitHub");
  await popup.keyboard.press("Escape");
  await expect.poll(names).toEqual(["Zoo", "GitHub", "Dropbox", "Library", "Token"]);
  await popup.mouse.up();
  await holdAtLowerEdge("GitHub");
  await popup.mouse.up();
  await expect.poll(names).toEqual(["Zoo", "Dropbox", "Library", "Token", "GitHub"]);
  await popup.getByRole("button", { name: "Sort by name" }).click();
  await popup.getByRole("button", { name: "Done" }).click();
  await expect.poll(names).toEqual(["Zoo", "Dropbox", "GitHub", "Library", "Token"]);
});

/** In a popup too low for its rows: without a move of the pointer the last one comes into view. */
async function holdAtLowerEdge(issuer: string): Promise<void> {
  await popup.setViewportSize({ width: 380, height: 330 });
  const scroller = popup.locator(".scroller");
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  const row = popup.locator(".row.movable").filter({ hasText: issuer });
  const box = await row.boundingBox();
  const view = await scroller.boundingBox();
  if (box === null || view === null) throw new Error("both are drawn");
  await popup.mouse.move(120, box.y + 10);
  await popup.mouse.down();
  await popup.mouse.move(120, view.y + view.height - 4, { steps: 3 });
  const below = () =>
    scroller.evaluate((each) => each.scrollHeight - each.clientHeight - Math.ceil(each.scrollTop));
  await expect.poll(below).toBeLessThan(2);
  await expect.poll(names).toEqual(["Zoo", "Dropbox", "Library", "Token", issuer]);
}

test("rows take less room once their owner wants that", async () => {
  const height = async () => (await popup.locator(".row").first().boundingBox())?.height;
  expect(await height()).toBe(60);
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await popup.getByRole("menuitem", { name: "Compact rows" }).click();
  await expect.poll(height).toBe(44);
});

test("issuers that we know have their mark, and others a letter", async () => {
  const marked = popup.locator(".row").filter({ hasText: "GitHub" }).locator("svg.issuer-mark");
  await marked.waitFor();
  expect(await popup.locator(".row").filter({ hasText: "Zoo" }).locator(".letter").innerText()).toBe("Z");
});

test("the options are a menu's line away, and so is bringing accounts along", async () => {
  for (const [menu, line, heading] of [
    ["More", "All options", "Accounts"],
    ["Add an account", "From another app", "Import"],
  ] as const) {
    const list = await scene().browser.openExtensionPage("popup/popup.html");
    await list.getByRole("button", { name: menu, exact: true }).click();
    const opened = scene().browser.context.waitForEvent("page");
    await list.getByRole("menuitem", { name: line }).click();
    const options = await opened;
    await options.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await options.close();
  }
});
