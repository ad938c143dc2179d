import { describe, expect, it } from "vitest";
import { mayHoldCode } from "../../src/content/qr-gate.ts";
import { drawCode } from "./draw-code.ts";
import { plainPictures } from "./plain-pictures.ts";
import { randomDrawings } from "./random-drawings.ts";

describe("the pixel gate", () => {
  it("lets every code of 40 random drawings through", { timeout: 30_000 }, () => {
    const stopped = randomDrawings(40, 1).filter((drawing) => !mayHoldCode(drawCode(drawing)));
    expect(stopped).toEqual([]);
  });

  it("lets a code through that fills half of its picture's width", () => {
    const text = "otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXP";
    expect(mayHoldCode(drawCode({ text, size: 200, margin: 90 }))).toBe(true);
  });

  it.each(
    plainPictures().filter(([name]) =>
      [
        "white",
        "a gradient",
        "stripes",
        "an icon",
        "a round avatar",
        "three finder patterns with nothing between",
      ].includes(name),
    ),
  )("stops %s", (_, picture) => {
    expect(mayHoldCode(picture)).toBe(false);
  });
});
