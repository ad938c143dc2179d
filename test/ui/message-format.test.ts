import { describe, expect, it } from "vitest";
import { filledIn, messageOf, type Values } from "../../src/ui/message-format.ts";

function said(text: string, values: Values<never> = {}, tag = "en"): string {
  const voice = { number: new Intl.NumberFormat(tag), plural: new Intl.PluralRules(tag) };
  return filledIn(messageOf(text), values, voice).join("");
}

describe("a message", () => {
  it.each([
    ["Details", {}, "Details"],
    ["Details of {name}", { name: "Portal" }, "Details of Portal"],
    ["{ found } of {all}", { found: 2, all: 1500 }, "2 of 1,500"],
    ["No. {serial}", { serial: "001" }, "No. 001"],
    ["{count, plural, one {# code} other {# codes}}", { count: 1 }, "1 code"],
    ["{count, plural, one {# code} other {# codes}}", { count: 1200 }, "1,200 codes"],
    ["{left, plural, =0 {None} one {# is left} other {# are left}}.", { left: 0 }, "None."],
    ["{kind, select, a {A {name}} other {B}}", { kind: "a", name: "x" }, "A x"],
    ["{kind, select, a {A} other {B}}", { kind: "constructor" }, "B"],
    ["{n, plural, one {{kind, select, a {# of {kind}} other {}}} other {#}}", { n: 1, kind: "a" }, "1 of a"],
    ["# is no count here", {}, "# is no count here"],
    ["{name}", { name: "{count}" }, "{count}"],
  ])("%s", (text, values, sentence) => {
    expect(said(text, values)).toBe(sentence);
  });

  it.each([
    [1, "1 код"],
    [3, "3 кода"],
    [5, "5 кодов"],
    [21, "21 код"],
  ])("counts %i as its language does", (count, sentence) => {
    const text = "{count, plural, one {# код} few {# кода} many {# кодов} other {# кода}}";
    expect(said(text, { count }, "ru")).toBe(sentence);
  });

  it("keeps a value that is more than text a piece by itself", () => {
    const voice = { number: new Intl.NumberFormat("en"), plural: new Intl.PluralRules("en") };
    const place = { bold: true };
    expect(filledIn(messageOf("on {place}, now"), { place }, voice)).toEqual(["on ", place, ", now"]);
  });

  it.each([
    "{",
    "}",
    "a } b",
    "{}",
    "{name",
    "{n, plural}",
    "{n, plural, one}",
    "{n, count, other {x}}",
    "{a b}",
  ])("is refused as %s", (text) => {
    expect(() => messageOf(text)).toThrow("well formed");
  });

  it("is not said without what it wants", () => {
    expect(() => said("{name}")).toThrow("name");
    expect(() => said("{n, plural, one {x}}", { n: 2 })).toThrow("other");
  });
});
