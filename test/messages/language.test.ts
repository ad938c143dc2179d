import { describe, expect, it } from "vitest";
import { languageFor, languages } from "../../src/messages/language.ts";

describe("the language to speak", () => {
  it.each([
    ["de", "en-US", "de"],
    [undefined, "de", "de"],
    [undefined, "de-AT", "de"],
    [undefined, "pt", "pt_BR"],
    [undefined, "pt-PT", "pt_BR"],
    [undefined, "zh-CN", "zh_CN"],
    [undefined, "zh-SG", "zh_CN"],
    [undefined, "zh-TW", "en"],
    [undefined, "en-US", "en"],
    [undefined, "ar-EG", "ar"],
    [undefined, "fi", "en"],
    [undefined, "no such tag", "en"],
    ["xx", "fr-CA", "fr"],
    [{ code: "de" }, "ja", "ja"],
  ])("chosen %s in a browser of %s is %s", (choice, browserTag, code) => {
    expect(languageFor(choice, browserTag).code).toBe(code);
  });

  it("has each one once, in the order of their names", () => {
    const codes = languages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
