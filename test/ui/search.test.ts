import { describe, expect, it } from "vitest";
import { bestFirst, searched, stretches } from "../../src/ui/search/search.ts";

describe("the search", () => {
  const found = (query: string, ...things: string[][]) =>
    bestFirst(query, things, (names) => searched(names, [])).map(([name]) => name);

  it.each([
    [
      "finds by the start of the issuer before anything else",
      "ex",
      [
        ["Portal", "ada@example.com"],
        ["Example", "a"],
      ],
      ["Example", "Portal"],
    ],
    [
      "finds a later word's start before a middle",
      "mail",
      [
        ["Hotmailer", ""],
        ["Example Mail", ""],
      ],
      ["Example Mail", "Hotmailer"],
    ],
    [
      "wants every word, in whichever name",
      "port ada",
      [
        ["Portal", "ada"],
        ["Portal", "bob"],
      ],
      ["Portal"],
    ],
    ["does not mind case and accents", "MULLER", [["Bäckerei Müller", ""]], ["Bäckerei Müller"]],
    ["finds an accented query in plain names", "müller", [["Muller", ""]], ["Muller"]],
    [
      "finds letters in order at the starts of words",
      "gh",
      [
        ["Gothic", "x"],
        ["Git Harbour", ""],
        ["GitHub", ""],
      ],
      ["Git Harbour", "GitHub"],
    ],
    ["finds letters in order that lie close together", "gthb", [["GitHub", ""]], ["GitHub"]],
    [
      "does not find two letters scattered over a name",
      "ex",
      [
        ["Garden Lexer", ""],
        ["Event box", ""],
      ],
      ["Garden Lexer"],
    ],
    ["forgives a wrong letter", "dropbix", [["Dropbox", ""]], ["Dropbox"]],
    ["forgives a letter too many", "droppbox", [["Dropbox", ""]], ["Dropbox"]],
    ["forgives a letter too few", "drobox", [["Dropbox", ""]], ["Dropbox"]],
    ["forgives two letters swapped", "drpobox", [["Dropbox", ""]], ["Dropbox"]],
    ["forgives a wrong first letter", "sropbox", [["Dropbox", ""]], ["Dropbox"]],
    ["does not forgive two slips", "dripbix", [["Dropbox", ""]], []],
    ["does not forgive a slip in a short word", "bnk", [["Ban", ""]], []],
    [
      "puts what was typed before what was meant",
      "stone",
      [
        ["Store", ""],
        ["Milestone", ""],
      ],
      ["Milestone", "Store"],
    ],
    ["finds nothing where nothing is", "zz", [["Portal", "ada"]], []],
  ])("%s", (_, query, things, names) => {
    expect(found(query, ...things)).toEqual(names);
  });

  it.each([
    ["ex", "Example", "[Ex]ample"],
    ["ma ex", "Example Mail", "[Ex]ample [Ma]il"],
    ["mull", "Müller", "[Müll]er"],
    ["ﬁ", "Finder", "[Fi]nder"],
    ["gthb", "GitHub", "[G]i[tH]u[b]"],
    ["gh", "Git Harbour", "[G]it [H]arbour"],
    ["dropbix", "My Dropbox", "My [Dropbox]"],
    ["q", "Portal", "Portal"],
    ["", "Portal", "Portal"],
  ])("marks %j in %j", (query, text, marked) => {
    const parts = stretches(query, text);
    expect(parts.map((part) => (part.found ? `[${part.text}]` : part.text)).join("")).toBe(marked);
  });

  it("finds tags and notes as they were typed, after names", () => {
    const things = [
      { names: ["Zoo"], texts: ["animals", "Ask Ada for the key"] },
      { names: ["Adana Bank"], texts: [] },
    ];
    const names = (query: string) =>
      bestFirst(query, things, ({ names, texts }) => searched(names, texts)).map((thing) => thing.names[0]);
    expect(names("ada")).toEqual(["Adana Bank", "Zoo"]);
    expect(names("anim key")).toEqual(["Zoo"]);
    expect(names("anmls")).toEqual([]);
  });

  it("takes no time over a name of hundreds of short words", () => {
    const things = [{ names: ["a ".repeat(500)], texts: [] }];
    const begun = performance.now();
    expect(bestFirst(`${"a".repeat(40)}b`, things, ({ names, texts }) => searched(names, texts))).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it("keeps the order of what it finds equally well", () => {
    const things = Array.from({ length: 40 }, (_, at) => ({ names: [`Site ${at}`], texts: [] }));
    expect(bestFirst("site", things, ({ names, texts }) => searched(names, texts))).toEqual(things);
  });
});
