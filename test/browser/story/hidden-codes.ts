import { expect, test } from "vitest";
import { tracesOfCodes } from "./code-traces.ts";
import { bank, type Hands, library, press, says } from "./hands.ts";

/** Codes that nobody is to see over a shoulder; the bank's stands over the list, as it fills on the page in the tab. */
export function tellOfHiddenCodes({ scene }: Pick<Hands, "scene">): void {
  test("hidden by the eye or by Ctrl and the full stop, a code is nowhere in the document until it is asked for", async () => {
    const { browser, person, portal } = scene();
    await person.page.open(`${portal.url}/u/login`);
    let popup = await browser.realPopup(person.tab);
    const hero = popup.locator(".ticket").filter({ hasText: new URL(portal.url).hostname });
    const row = popup.getByRole("button", { name: "Copy the code of Library" });
    const shows = (...issuers: readonly string[]) =>
      expect.poll(() => tracesOfCodes(popup, [bank, library], portal.now())).toEqual(issuers);
    /** Codes are there, and dots stand for them. */
    const hidesBoth = async () => {
      for (const part of [".ticket", ".row"]) await says(popup.locator(part), "hidden, press to show");
      await shows();
    };
    await shows("Bank", "Library");
    await press(popup, "Hide codes");
    await hidesBoth();
    await row.click();
    await shows("Library");
    await hero.hover();
    await shows("Bank");
    await popup.getByRole("searchbox").hover();
    await shows();
    await popup.getByRole("searchbox").focus();
    await popup.keyboard.press("ArrowDown");
    await shows("Library");
    await popup.keyboard.press("Escape");

    await popup.keyboard.press("Control+.");
    await shows("Bank", "Library");
    await popup.keyboard.press("Control+.");
    await hidesBoth();
    await popup.close();
    popup = await browser.realPopup(person.tab);
    await hidesBoth();
    await press(popup, "Show codes");
    await shows("Bank", "Library");
    await popup.close();
  });
}
