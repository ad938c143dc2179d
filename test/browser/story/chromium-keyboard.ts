import type { Frame, Locator, Page } from "playwright-core";
import { type Keyboard, type Keys, keyboardOn, type Part } from "./keyboard.ts";

interface Place {
  /** Where the keys are pressed. */
  readonly page: Page;
  /** Where the parts are; in the page itself when left out. */
  readonly frame?: Frame;
  readonly settle?: Keys["settle"];
}

/** A keyboard before a page of Chromium, or before a frame of it. */
export function chromiumKeyboard({ page, frame, ...rest }: Place): Keyboard {
  const place = frame ?? page;
  return keyboardOn({
    ...rest,
    type: (text) => page.keyboard.type(text),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    isInFront: () => page.evaluate(() => document.hasFocus()),
    isThere: async (part) => (await located(place, part).count()) > 0,
    hasFocus: async (part) =>
      (await located(place, part).count()) > 0 && (await located(place, part).first().evaluate(holdsFocus)),
  });
}

function located(place: Frame | Page, part: Part): Locator {
  if ("label" in part) return place.getByLabel(part.label, { exact: true });
  if ("name" in part) return place.getByRole(part.role, { name: part.name, exact: true });
  return place.getByRole(part.role, { name: part.holding });
}

/** Runs in the page. */
function holdsFocus(element: Element): boolean {
  return element === document.activeElement && document.hasFocus();
}
