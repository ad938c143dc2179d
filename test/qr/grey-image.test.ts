import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { greyImage } from "../../src/messages/contract.ts";
import { fromGreyImage, shrink, toGreyImage } from "../../src/messages/grey-image.ts";

describe("a grey picture that crosses the contract", () => {
  it("comes out as it went in", () => {
    const picture = { width: 70, height: 50, grey: Uint8Array.from({ length: 3500 }, (_, at) => at % 256) };
    expect(fromGreyImage(toGreyImage(picture))).toEqual(picture);
  });

  it.each([
    [1, 1],
    [1024, 1024],
    [1025, 1025],
    [4000, 3000],
    [8000, 20],
    [40, 9000],
  ])("keeps within the contract's limits and its own shape: %i × %i", (width, height) => {
    const crossed = toGreyImage({ width, height, grey: new Uint8Array(width * height).fill(77) });
    expect(parse(greyImage, crossed)).toEqual(crossed);
    const back = fromGreyImage(crossed);
    expect(Math.abs(back.width / back.height / (width / height) - 1)).toBeLessThan(0.15);
    expect(new Set(back.grey)).toEqual(new Set([77]));
  });

  it.each([
    ["not Base64", { width: 2, height: 2, grey: "****" }],
    ["too few bytes", { width: 2, height: 2, grey: "AAAA" }],
    ["too many bytes", { width: 1, height: 1, grey: "AAAA" }],
  ])("is refused when it is %s", (_, image) => {
    expect(() => fromGreyImage(image)).toThrow(new Failure("image-unreadable"));
  });
});

describe("a picture made smaller", () => {
  it("holds the means of the areas that its pixels stand for", () => {
    const picture = { width: 4, height: 2, grey: Uint8Array.from([0, 100, 10, 20, 100, 200, 30, 40]) };
    expect(shrink(picture, 2, 1)).toEqual({ width: 2, height: 1, grey: Uint8Array.from([100, 25]) });
  });

  it("shares a pixel that lies on a border", () => {
    const picture = { width: 3, height: 1, grey: Uint8Array.from([0, 90, 240]) };
    expect([...shrink(picture, 2, 1).grey]).toEqual([30, 190]);
  });
});
