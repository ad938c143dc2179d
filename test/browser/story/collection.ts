import { HOTP, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { keepAccounts } from "./kept-account.ts";
import { button } from "./keyboard.ts";
import type { OurPageHands } from "./person.ts";
import type { World } from "./scene.ts";
import { isTold } from "./told.ts";

const patience = 120_000;
/** Milliseconds. */
const step = 30_000;
const secretOf = (letter: string) => `JBSWY3DPEHPK3PXP${letter}AAAAAAA`;
const label = "ada";
const names = ".row .who > b";

/** The popup's list kept in order by its owner, from the keyboard alone; whatever is done lasts when the popup is opened anew. */
export function tellOfCollection<W extends World>(openWorld: () => Promise<W>): () => W {
  let world: W;
  let popup: OurPageHands;
  beforeAll(async () => {
    world = await openWorld();
    const accounts = ["Zoo", "GitHub", "Dropbox", "Library"].map((issuer, at) => {
      return { issuer, label, secret: secretOf("ABCD".charAt(at)), origins: [] };
    });
    const counted = { issuer: "Token", label, secret: secretOf("E"), origins: [], counter: 0 };
    await keepAccounts(world, [...accounts, counted]);
    await world.person.page.open(`${world.portal.url}/u/login`);
    popup = await world.person.popup();
  }, patience);
  afterAll(() => world?.close());

  async function openAnew(): Promise<void> {
    await popup.close();
    popup = await world.person.popup();
  }

  async function lists(...wanted: readonly string[]): Promise<void> {
    await eventually(`the list ${wanted}`, async () =>
      (await popup.texts(names)).join() === wanted.join() ? true : undefined,
    );
  }

  test("a favourite comes first, under a heading of its own, and stays one", async () => {
    await lists("Dropbox", "GitHub", "Library", "Token", "Zoo");
    await popup.keyboard.press(...Array(5).fill("ArrowDown"));
    await popup.keyboard.isAt({ role: "button", holding: "Copy the code of Zoo, ada" });
    await popup.keyboard.press("Control+d");
    await isTold(popup, "Zoo is among your favourites.");
    await popup.keyboard.isAt({ role: "button", holding: "Copy the code of Zoo, ada" });
    await openAnew();
    await popup.keyboard.meets({ role: "heading", name: "Favourites" });
    await lists("Zoo", "Dropbox", "GitHub", "Library", "Token");
    await popup.press("Add to favourites: Library, ada");
    await lists("Library", "Zoo", "Dropbox", "GitHub", "Token");
    await popup.press("Remove from favourites: Library, ada");
    await lists("Zoo", "Dropbox", "GitHub", "Library", "Token");
  });

  test("tags and a note are kept on the account's page, found and narrowed by", async () => {
    const { keyboard } = popup;
    await keyboard.press(...Array(3).fill("ArrowDown"), "ArrowRight");
    await keyboard.isAt({ role: "heading", name: "GitHub" });
    await keyboard.pressOn(button("Add tags"));
    await keyboard.isAt({ label: "Tags, with commas between them" });
    await keyboard.type("work, code");
    await keyboard.press("Enter");
    await keyboard.pressOn(button("Add a note"));
    await keyboard.goTo({ label: "A note for yourself" });
    await keyboard.type("Grace has the second key");
    await keyboard.press("Control+Enter");
    await popup.says("Grace has the second key");
    await keyboard.pressOn(button("Back"));
    await keyboard.isAt({ role: "button", holding: "Copy the code of GitHub, ada" });
    await keyboard.pressOn(button("work"));
    await keyboard.meets({ role: "heading", name: "Tagged “work”" });
    await lists("GitHub");
    await keyboard.press("Enter");
    await lists("Zoo", "Dropbox", "GitHub", "Library", "Token");
    for (const [query, found] of [
      ["second", "GitHub"],
      ["gthb", "GitHub"],
      ["drobox", "Dropbox"],
    ] as const) {
      // Wherever the focus is, what is typed goes to the search.
      await keyboard.type(query);
      await isTold(popup, "1 of 5 accounts");
      await lists(found);
      await keyboard.press("Escape");
      await lists("Zoo", "Dropbox", "GitHub", "Library", "Token");
    }
  });

  test("several are chosen in the options, tagged in one go, deleted and brought back", async () => {
    const options = await world.person.openOurPage("options/options.html");
    const { keyboard } = options;
    await keyboard.goTo({ role: "checkbox", name: "Dropbox, ada" });
    await keyboard.press("Space", "Shift+ArrowDown", "Shift+ArrowDown");
    await keyboard.isAt({ role: "checkbox", name: "Library, ada" });
    await isTold(options, "3 accounts chosen");
    await keyboard.pressOn(button("Add tags"));
    await keyboard.isAt({ role: "combobox", name: "Tags, with commas between them" });
    await keyboard.type("work");
    await keyboard.press("Enter");
    // One of the three had it.
    await isTold(options, "2 accounts changed.");
    await keyboard.pressOn(button("Delete"));
    await isTold(options, "3 accounts are in the bin for 30 days.");
    expect(await options.texts("tbody .marked-name b")).toEqual(["Token", "Zoo"]);
    await keyboard.pressOn(button("Undo"));
    await isTold(options, "3 accounts are back.");
    await options.close();
    await openAnew();
    await popup.keyboard.pressOn(button("work"));
    await lists("Dropbox", "GitHub", "Library");
    await popup.keyboard.press("Enter");
  });

  test("accounts are put in order with Alt and the arrows, which says where they are and lasts", async () => {
    const { keyboard } = popup;
    await keyboard.pressOn(button("More"));
    await keyboard.goTo({ role: "menuitem", name: "Arrange accounts" }, "ArrowDown");
    await keyboard.press("Enter");
    await keyboard.goTo(button("Move Dropbox, ada"));
    await keyboard.press("ArrowDown", "ArrowDown");
    await keyboard.isAt(button("Move Library, ada"));
    await keyboard.press("Alt+ArrowUp", "Alt+ArrowUp");
    await isTold(popup, "Library, now 1 of 4.");
    await keyboard.isAt(button("Move Library, ada"));
    await keyboard.press("Space", "ArrowDown", "Space");
    await isTold(popup, "Library, now 2 of 4.");
    await keyboard.pressOn(button("Done"));
    await lists("Zoo", "Dropbox", "Library", "GitHub", "Token");
    await openAnew();
    await lists("Zoo", "Dropbox", "Library", "GitHub", "Token");
  });

  test("a code that is about to end has the next one beside it", async () => {
    const { portal } = world;
    await world.later(2 * step - 4000 - (portal.now() % step));
    await openAnew();
    const zoo = new TOTP({ secret: secretOf("A") });
    await eventually("the next code", async () => {
      const [shown] = await popup.texts(".row .next [aria-hidden]");
      return shown === zoo.generate({ timestamp: portal.now() + step }) ? true : undefined;
    });
  });

  test("a counted code is shown when it is asked for, and its counter goes on", async () => {
    const token = new HOTP({ secret: secretOf("E") });
    const next = button("Next code of Token, ada");
    const shows = (counter: number) =>
      eventually(`the code of counter ${counter}`, async () => {
        const shown = await popup.texts(".row .made .code > [aria-hidden]");
        return shown.join() === token.generate({ counter }) ? true : undefined;
      });
    expect(await popup.texts(".row .made")).toEqual([]);
    await popup.keyboard.press(...Array(5).fill("ArrowDown"));
    await popup.keyboard.isAt(next);
    await popup.keyboard.press("Enter");
    await shows(0);
    await popup.keyboard.pressOn(next);
    await shows(1);
    await openAnew();
    await popup.says("5 accounts");
    await popup.keyboard.type("token");
    await lists("Token");
    await popup.keyboard.press("Enter");
    await shows(2);
    await popup.close();
  });

  return () => world;
}
