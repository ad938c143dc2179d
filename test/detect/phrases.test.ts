import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import type { FieldFacts } from "../../src/detect/snapshot-model.ts";
import type { Concept } from "../../src/detect/vocabulary/vocabulary.ts";
import { says } from "../../src/detect/words.ts";
import { box, heading, page } from "./build-page.ts";

const file = join(import.meta.dirname, "../fixtures/phrases/phrases.tsv");
const lines = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [concept = "", how = "", language = "", phrases = ""] = line.split("\t");
    return { concept: concept as Concept, how, language, phrases: phrases.split("|") };
  });
const linesOf = (wanted: string) =>
  lines
    .filter(({ how }) => how === wanted)
    .map(({ language, concept, phrases }) => [language, concept, phrases] as const);

describe("phrases that sites write", () => {
  it.each(linesOf("says"))("in %s say %s", (_, concept, phrases) => {
    expect(phrases.filter((phrase) => !says(phrase, concept))).toEqual([]);
  });

  it.each(linesOf("not"))("in %s do not say %s", (_, concept, phrases) => {
    expect(phrases.filter((phrase) => says(phrase, concept))).toEqual([]);
  });
});

describe("a box for a code of another kind, on a page for signing in", () => {
  const short = { name: "code", inputMode: "numeric", maxLength: 6 };
  const asks = (...pieces: Parameters<typeof page>[1][]) => {
    const { codeField, recoveryField } = judgePage(page("Login", ...pieces));
    return codeField !== null || recoveryField !== null;
  };

  it.each([
    ["label", (phrase: string) => asks(heading("ACME"), box({ ...short, label: phrase }))],
    ["placeholder", (phrase: string) => asks(heading("ACME"), box({ ...short, placeholder: phrase }))],
    ["heading", (phrase: string) => asks(heading(phrase), box(short as Partial<FieldFacts>))],
  ] as const)("is left alone, named by its %s", (_, asksUnder) => {
    const wrong = linesOf("look-alike").flatMap(([, , phrases]) => phrases.filter(asksUnder));
    expect(wrong).toEqual([]);
  });
});
