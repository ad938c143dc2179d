import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { endsKey, keyGroups } from "../../options/security/key-groups.ts";
import { qrPath } from "../../options/security/qr-path.ts";
import { pixelsOf, runsOf } from "./qr-pixels.ts";

/** Shaped like an age identity; it opens nothing. */
const key = "AGE-SECRET-KEY-1QQYZ5X3HPT7W0K8MJ2D4V6NCLRUFSGAE9QPZRY8XT3WV5J0KN7MH2L9XGH";

describe("a recovery key in groups", () => {
  it("begins with what every age identity begins with, then goes on in fours", () => {
    const groups = keyGroups(key);
    expect(groups.slice(0, 3)).toEqual(["AGE-SECRET-KEY-1", "QQYZ", "5X3H"]);
    expect(groups.at(-1)).toBe("GH");
    expect(groups.slice(1, -1).every((group) => group.length === 4)).toBe(true);
  });

  it("is the key again without the gaps", () => {
    expect(keyGroups(key).join("")).toBe(key);
  });
});

describe("the last four characters of a recovery key", () => {
  it.each([
    ["as they stand", "9XGH"],
    ["in small letters", "9xgh"],
    ["with the gap of the sheet", "9X GH"],
    ["with something about them", " 9XGH\n"],
  ])("are known %s", (_, typed) => {
    expect(endsKey(key, typed)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["too few of them", "XGH"],
    ["more than four", "L9XGH"],
    ["four others", "9XGJ"],
    ["four from the middle", "QQYZ"],
  ])("are not %s", (_, typed) => {
    expect(endsKey(key, typed)).toBe(false);
  });
});

describe("a recovery key as a QR code", () => {
  it("is read back by a decoder as the key itself, to the letter", () => {
    const { path, size } = qrPath(key);
    expect(decodeQR(pixelsOf(path, size))).toBe(key);
  });

  it("draws nothing outside its square", () => {
    const { path, size } = qrPath(key);
    for (const { x, y, length } of runsOf(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(size);
      expect(x + length).toBeLessThanOrEqual(size);
    }
  });
});
