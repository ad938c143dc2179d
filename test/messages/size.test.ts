import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLongerThan } from "../../src/messages/size.ts";

describe("how long a request is", () => {
  test("is at least as much as its JSON has, and not much more", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const escapes = text.length - text.replaceAll(/\\(?:u[0-9a-f]{4}|.)/g, "x").length;
        return isLongerThan(value, text.length - escapes - 3) && !isLongerThan(value, 2 * text.length + 3);
      }),
    );
  });

  test.each([
    ["a long text", "x".repeat(1e6)],
    ["many texts", new Array(1e5).fill("")],
    ["long keys", { ["k".repeat(1e6)]: 1 }],
    ["nothing but depth", nested(200_000)],
  ])("%s is too long", (_name, value) => {
    expect(isLongerThan(value, 64 * 1024)).toBe(true);
  });

  test("is found out without going through the rest of it", () => {
    const huge = new Array(5e6).fill("x");
    const begin = performance.now();
    for (let times = 0; times < 1000; times++) isLongerThan(huge, 1000);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
