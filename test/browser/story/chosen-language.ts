import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import arabic from "../../../_locales/ar/messages.json" with { type: "json" };
import english from "../../../_locales/en/messages.json" with { type: "json" };
import type { Hands } from "./hands.ts";

/** What the list calls that, while all of it is Arabic. */
const asTheBrowser = arabic.language_asBrowser.message;

/** The language that is chosen in the options, in pages that are open and in those that come; the browser's is English. */
export function tellOfChosenLanguage({ scene }: Pick<Hands, "scene">): void {
  test("Arabic is spoken from right to left in every page of ours, at once and around what is typed there; then the browser’s language again", async () => {
    const { browser, person, portal } = scene();
    await person.page.open(`${portal.url}/u/login`);
    const side = await browser.openExtensionPage("popup/side.html");
    const typing = await browser.openExtensionPage("options/options.html#import");
    await typing.getByRole("button", { name: english.import_paste.message }).click();
    await typing.getByRole("textbox", { name: english.import_paste.message }).fill("half of it");
    const options = await browser.openExtensionPage("options/options.html#language");
    for (const { choose, spoken, words } of [
      { choose: "العربية", spoken: ["ar", "rtl"], words: arabic },
      { choose: asTheBrowser, spoken: ["en", "ltr"], words: english },
    ]) {
      await options.bringToFront();
      await options.getByRole("combobox").selectOption(choose);
      const heading = options.getByRole("heading", { name: words.options_nav_language.message, level: 1 });
      await heading.waitFor();
      expect(await spokenIn(options)).toEqual(spoken);
      const popup = await browser.realPopup(person.tab);
      for (const page of [popup, side]) {
        await page.getByRole("searchbox", { name: words.list_find.message, exact: true }).waitFor();
        expect(await spokenIn(page)).toEqual(spoken);
      }
      await popup.close();
      const typed = typing.getByRole("textbox", { name: words.import_paste.message });
      expect(await typed.inputValue()).toBe("half of it");
      await expect.poll(() => typing.title()).toContain(words.options_nav_import.message);
      const [nav, said] = await Promise.all([
        options.getByRole("navigation").boundingBox(),
        heading.boundingBox(),
      ]);
      expect((nav?.x ?? 0) > (said?.x ?? 0)).toBe(spoken.includes("rtl"));
    }
    await side.close();
    await typing.close();
    await options.close();
  });
}

/** The language that a page says it is in, and the direction in which it is written. */
function spokenIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);
}
