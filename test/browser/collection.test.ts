import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AccountList } from "../../src/messages/views.ts";
import { askSurely } from "./story/ask-worker.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** The popup's list kept in order by its owner, from the keyboard alone. */

let scene: Scene;
let popup: Page;
beforeAll(async () => {
  scene = await openScene();
  popup = await scene.browser.openExtensionPage("popup/popup.html");
  const form = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0, bindTo: null };
  for (const [at, issuer] of ["Zoo", "GitHub", "Dropbox", "Library"].entries()) {
    const secret = `JBSWY3DPEHPK3PXP${"ABCD"[at]}AAAAAAA`;
    await askSurely(popup, "addAccount", { ...form, issuer, label: "ada", secret });
  }
  await popup.locator(".row").nth(3).waitFor();
});
afterAll(() => scene.close());

const names = () => popup.locator(".row .who > b").allInnerTexts();
const press = async (...keys: string[]) => {
  for (const key of keys) await popup.keyboard.press(key);
};
const chosen = () => popup.locator(":focus").evaluate((element) => element.closest("li")?.textContent ?? "");

test("a favourite comes first, under a heading of its own, and stays one", async () => {
  expect(await names()).toEqual(["Dropbox", "GitHub", "Library", "Zoo"]);
  await press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "Control+d");
  await popup.getByRole("heading", { name: "Favourites" }).waitFor();
  expect(await names()).toEqual(["Zoo", "Dropbox", "GitHub", "Library"]);
  await popup.reload();
  await popup.getByRole("heading", { name: "Favourites" }).waitFor();
});

test("tags and a note are kept on the account's page, found and narrowed by", async () => {
  await popup.getByRole("button", { name: "Details of GitHub, ada" }).press("Enter");
  await popup.getByRole("button", { name: "Add tags" }).press("Enter");
  await popup.getByLabel("Tags, with commas between them").fill("work, code");
  await press("Enter");
  await popup.getByRole("button", { name: "Add a note" }).press("Enter");
  await popup.getByLabel("A note for yourself").fill("Grace has the second key");
  await press("Control+Enter");
  await popup.getByText("Grace has the second key").waitFor();
  await popup.getByRole("button", { name: "Back", exact: true }).press("Enter");
  await popup.getByRole("button", { name: "work", exact: true }).press("Enter");
  await popup.getByRole("heading", { name: "Tagged “work”" }).waitFor();
  expect(await names()).toEqual(["GitHub"]);
  await popup.getByRole("button", { name: "work", exact: true }).press("Enter");
  for (const [query, found] of [
    ["second", "GitHub"],
    ["gthb", "GitHub"],
    ["drobox", "Dropbox"],
  ] as const) {
    await popup.getByRole("searchbox").fill(query);
    await popup.getByText("1 of 4 accounts").waitFor();
    expect(await names()).toEqual([found]);
  }
  await press("Escape");
});

test("accounts are put in order with Alt and the arrows, which says where they are and lasts", async () => {
  await popup.getByRole("button", { name: "More", exact: true }).press("Enter");
  await popup.getByRole("menuitem", { name: "Arrange accounts" }).press("Enter");
  await popup.getByRole("button", { name: "Move Library, ada", exact: true }).focus();
  await press("Alt+ArrowUp", "Alt+ArrowUp");
  await popup.getByRole("status").getByText("Library, now 1 of 3.").waitFor({ state: "attached" });
  expect(await chosen()).toContain("Library");
  await press("Space", "ArrowDown", "Space");
  await popup.getByRole("status").getByText("Library, now 2 of 3.").waitFor({ state: "attached" });
  await popup.getByRole("button", { name: "Done" }).press("Enter");
  await expect.poll(names).toEqual(["Zoo", "Dropbox", "Library", "GitHub"]);
  await popup.reload();
  await expect.poll(names).toEqual(["Zoo", "Dropbox", "Library", "GitHub"]);
  const { rows } = await askSurely<AccountList>(popup, "listAccounts", {});
  expect(rows.every(({ order }) => order !== null)).toBe(true);
});

test("dragged by its row, an account goes where it is let go; and by name again", async () => {
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await popup.getByRole("menuitem", { name: "Arrange accounts" }).click();
  const box = await popup.locator(".row.movable").filter({ hasText: "GitHub" }).boundingBox();
  const { x = 0, y = 0, height = 0 } = box ?? {};
  await popup.mouse.move(x + 120, y + height / 2);
  await popup.mouse.down();
  await popup.mouse.move(x + 120, y - height * 1.5, { steps: 6 });
  await popup.mouse.up();
  await expect.poll(names).toEqual(["Zoo", "GitHub", "Dropbox", "Library"]);
  await popup.getByRole("button", { name: "Sort by name" }).click();
  await popup.getByRole("button", { name: "Done" }).click();
  await expect.poll(names).toEqual(["Zoo", "Dropbox", "GitHub", "Library"]);
});

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
    const list = await scene.browser.openExtensionPage("popup/popup.html");
    await list.getByRole("button", { name: menu, exact: true }).click();
    const opened = scene.browser.context.waitForEvent("page");
    await list.getByRole("menuitem", { name: line }).click();
    const options = await opened;
    await options.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await options.close();
  }
});
