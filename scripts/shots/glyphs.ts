import type { Browser } from "playwright-core";
import { langOf } from "../../src/messages/language.ts";
import type { SpokenLanguage } from "./spoken-language.ts";

/** Throws an Error that says what to install, where no font here has all the letters of a language's catalogue. */
export async function requireGlyphs(browser: Browser, { language, messages }: SpokenLanguage): Promise<void> {
  const text = Object.values(messages).map(({ message }) => message);
  const characters = [...new Set(text.join(""))];
  const page = await browser.newPage();
  try {
    await page.setContent(`<html lang="${langOf(language)}">`);
    const missing = await page.evaluate(boxed, characters);
    if (missing.length > 0) throw new Error(adviceOn(language.name, missing));
  } finally {
    await page.close();
  }
}

function adviceOn(name: string, missing: readonly string[]): string {
  const some = missing.slice(0, 10).join(" ");
  return `No font here has ${missing.length} of the letters of ${name}, such as ${some}. Debian has them in fonts-noto-core and fonts-noto-cjk.`;
}

/** Runs in a page: the characters that are drawn as one is that no font can have. */
function boxed(characters: string[]): string[] {
  const canvas = new OffscreenCanvas(48, 48).getContext("2d", { willReadFrequently: true });
  if (canvas === null) throw new Error("The browser gave no canvas");
  canvas.font = "24px sans-serif";
  const [box, ...drawn] = ["\u0378", ...characters].map((character) => {
    canvas.clearRect(0, 0, 48, 48);
    canvas.fillText(character, 8, 34);
    return canvas.getImageData(0, 0, 48, 48).data.join();
  });
  return characters.filter((_, at) => drawn[at] === box);
}
