import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { type Listing, listingParts, listings, partsOf, room } from "../../scripts/listings.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { languages } from "../../src/messages/language.ts";
import { catalogueOf } from "../locales/catalogue.ts";
import { foreignSigns } from "../locales/signs.ts";

const all = listings();

it("is written in every language that we speak", () => {
  expect(all.map(({ language }) => language).sort()).toEqual(languages.map(({ code }) => code).sort());
});

describe.each(all)("the listing in $language", (listing) => {
  const { language } = listing;
  const text = readFileSync(join(projectRoot, "store", `${language}.md`), "utf8");

  it("is headed by its language", () => {
    expect(text.split("\n", 1)).toEqual([`# ${languages.find(({ code }) => code === language)?.name}`]);
  });

  it("has the parts of the English one, and as many headings and paragraphs in each", () => {
    expect([...partsOf(text).keys()]).toEqual(listingParts);
    expect(outlineOf(text)).toEqual(outlineOf(readFileSync(join(projectRoot, "store/en.md"), "utf8")));
  });

  it("finds room in every store", () => {
    const { title, summary, description, singlePurpose, searchTerms } = listing;
    expect(title.length).toBeLessThanOrEqual(room.title.most);
    expect(summary.length).toBeLessThanOrEqual(room.summary.most);
    expect(description.join("\n\n").length).toBeLessThanOrEqual(room.description.most);
    expect(description.join("\n\n").length).toBeGreaterThanOrEqual(room.description.least);
    expect(singlePurpose.join("\n\n").length).toBeLessThanOrEqual(room.singlePurpose.most);
    expect(searchTerms.length).toBeLessThanOrEqual(room.searchTerms.most);
    expect(searchTerms.join(" ").split(" ").length).toBeLessThanOrEqual(room.searchTerms.mostWords);
    expect(searchTerms.filter((term) => term.length > room.searchTerms.mostEach)).toEqual([]);
  });

  it("says what each permission is for", () => {
    const { permissions, host_permissions, optional_permissions } = manifest;
    const asked = [...permissions, ...host_permissions, ...optional_permissions];
    expect([...listing.permissions.keys()].sort()).toEqual(asked.sort());
    expect([...listing.permissions.values()].filter((reason) => reason.includes("{"))).toEqual([]);
  });

  it("has its language’s own signs and the spaces that belong to them", () => {
    expect(paragraphsOf(listing).filter((paragraph) => foreignSigns[language]?.test(paragraph))).toEqual([]);
  });

  it("names our buttons as they are", () => {
    const quoted = paragraphsOf(listing).flatMap((paragraph) =>
      [...paragraph.matchAll(/[„“«「]\s?([^“”»」]+?)\s?[“”»」]/gu)].map(([, words]) => words),
    );
    expect(quoted).not.toEqual([]);
    expect(Object.values(catalogueOf(language)).map(({ message }) => message)).toEqual(
      expect.arrayContaining(quoted),
    );
  });

  it("is plain text", () => {
    expect(
      paragraphsOf(listing).filter((paragraph) => /[*_`<>#\n]|\]\(|\s{2}|^\s|\s$/.test(paragraph)),
    ).toEqual([]);
  });
});

it.each(all.filter(({ language }) => language !== "en"))("has left no English in $language", (listing) => {
  expect(paragraphsOf(listing).filter((paragraph) => english.test(paragraph))).toEqual([]);
});

it("knows English by its small words", () => {
  const [first = ""] = all.find(({ language }) => language === "en")?.description ?? [];
  expect(first).toMatch(english);
});

/** None of these is a word in any of our other languages. */
const english = /\b(?:the|and|of|your|with|that|it)\b/i;

function paragraphsOf({
  title,
  description,
  singlePurpose,
  privacy,
  searchTerms,
}: Listing): readonly string[] {
  return [title, ...description, ...singlePurpose, ...privacy, ...searchTerms];
}

/** A text with its paragraphs left out: what each of them is, by its first mark. */
function outlineOf(text: string): readonly string[] {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((paragraph) => /^(?:## .*|#+ |- )/.exec(paragraph)?.[0] ?? "a paragraph");
}
