import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  applyAppearance,
  checkAppearance,
  firstAppearance,
  readAppearance,
} from "../../src/ui/appearance.ts";

describe("how our pages look", () => {
  test.each([
    [
      { theme: "dark", rows: "compact" },
      { theme: "dark", rows: "compact" },
    ],
    [{ theme: "pink", rows: 3 }, firstAppearance],
    [{ theme: "light" }, { theme: "light", rows: "roomy" }],
    [null, firstAppearance],
    ["dark", firstAppearance],
    [undefined, firstAppearance],
  ])("stored as %j", (stored, appearance) => {
    expect(checkAppearance(stored)).toEqual(appearance);
  });

  test("is as at first where the browser keeps the storage from us, or what is in it is no JSON", () => {
    expect(readAppearance({ getItem: () => "{" })).toEqual(firstAppearance);
    const closed = {
      getItem(): string {
        throw new DOMException("", "SecurityError");
      },
    };
    expect(readAppearance(closed)).toEqual(firstAppearance);
    expect(readAppearance({ getItem: () => '{"theme":"dark"}' }).theme).toBe("dark");
  });

  test("follows the system unless its user chose otherwise", () => {
    const element = { dataset: { theme: "dark" } as Record<string, string> } as unknown as HTMLElement;
    applyAppearance(element, firstAppearance);
    expect(element.dataset).toEqual({ rows: "roomy" });
    applyAppearance(element, { theme: "light", rows: "compact" });
    expect(element.dataset).toEqual({ theme: "light", rows: "compact" });
  });
});

describe("the theme is there before anything is painted", () => {
  test.each(["popup/popup.html", "popup/side.html", "options/options.html", "src/window/window.html"])(
    "in %s",
    (page) => {
      const html = readFileSync(page, "utf8");
      const first = html.indexOf('<script src="../ui/first.js"></script>');
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(html.indexOf('rel="stylesheet"'));
    },
  );
});
