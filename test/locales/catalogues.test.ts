import { describe, expect, it } from "vitest";
import { languages } from "../../src/messages/language.ts";
import { catalogueOf, choicesOf, folders, messageOf, valuesOf, writingOf, writtenIn } from "./catalogue.ts";
import { foreignSigns } from "./signs.ts";

const english = catalogueOf("en");

describe.each(folders)("the catalogue %s", (folder) => {
  const catalogue = catalogueOf(folder);
  const entries = Object.entries(catalogue);
  const language = languages.find(({ code }) => code === folder);

  it("is one of our languages", () => {
    expect(language).toBeDefined();
  });

  it("has the keys of the English one, in their order", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
  });

  it("has keys that browsers take, which know no capitals", () => {
    expect(entries.filter(([key]) => !/^\w+$/.test(key))).toEqual([]);
    expect(new Set(entries.map(([key]) => key.toLowerCase())).size).toBe(entries.length);
  });

  it("is well formed, with nothing that browsers take for a placeholder", () => {
    for (const [key, { message }] of entries) {
      expect(messageOf(message), key).not.toEqual([]);
      expect(message, key).not.toMatch(/[$]|^\s|\s$|'/);
    }
  });

  it("wants the values of the English one", () => {
    const other = entries.filter(
      ([key, { message }]) => valuesOf(message).join() !== valuesOf(english[key]?.message ?? "").join(),
    );
    expect(other).toEqual([]);
  });

  it("writes as numbers what is one", () => {
    const plain = entries.filter(([key, { message }]) => {
      const { numbers } = writtenIn(english[key]?.message ?? "");
      return writtenIn(message).plain.some((name) => numbers.includes(name));
    });
    expect(plain).toEqual([]);
  });

  it("has a form for whatever a count or a choice may be", () => {
    const needed = new Intl.PluralRules(language?.intl).resolvedOptions().pluralCategories;
    const lacking = entries.flatMap(([key, { message }]) =>
      choicesOf(messageOf(message)).flatMap(({ by, name, forms }) => {
        const wanted = by === "plural" ? needed : selectFormsOf(key, name);
        const missing = wanted.filter((form) => !forms.includes(form) && !isCovered(form, forms));
        return missing.map((form) => `${key}: ${name} has no ${form}`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  it("has its language's own signs and the spaces that belong to them", () => {
    const signs = foreignSigns[folder];
    expect(signs).toBeDefined();
    const strange = entries.filter(([, { message }]) =>
      writingOf(messageOf(message)).some((text) => signs?.test(text)),
    );
    expect(strange).toEqual([]);
  });

  it("says what the browser shows of us, and what is said in pages and in the menu over them, without values", () => {
    const plain = entries.filter(([key]) => /^(?:manifest|browser|in_page|menu)_/.test(key));
    expect(plain.length).toBeGreaterThan(30);
    expect(plain.filter(([, { message }]) => /[{}]/.test(message))).toEqual([]);
    expect(catalogue.manifest_description?.message.length).toBeLessThanOrEqual(132);
  });
});

/** English has one form for one and another for all else: where it names 0 alone, one is like all else. */
function isCovered(form: string, forms: readonly string[]): boolean {
  return form === "one" && forms.some((each) => each.startsWith("=")) && forms.includes("other");
}

/** The forms by which the English message chooses, where none is the language's own. */
function selectFormsOf(key: string, name: string): readonly string[] {
  const choices = choicesOf(messageOf(english[key]?.message ?? ""));
  return choices.find((choice) => choice.by === "select" && choice.name === name)?.forms ?? ["other"];
}
