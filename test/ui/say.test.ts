import { afterEach, describe, expect, it } from "vitest";
import { englishLanguage, languages } from "../../src/messages/language.ts";
import { inLanguage, joined, listed, numeral, say, sayAround, speak, spoken } from "../../src/ui/say.ts";
import { whenInSentence } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";

const german = languages.find(({ code }) => code === "de") ?? englishLanguage;

describe("another language", () => {
  afterEach(() => speak(englishLanguage, {}));

  it("is spoken from then on, also by what was named before", () => {
    const { list } = words;
    expect(list.find).toBe("Find an account");
    speak(german, {
      list_find: { message: "Konto suchen" },
      list_range: { message: "{first, number} bis {last, number} von {all, number}" },
    });
    expect(list.find).toBe("Konto suchen");
    expect(words.list.range(1, 8, 1200)).toBe("1 bis 8 von 1.200");
  });

  it("leaves English what it lacks", () => {
    speak(german, {});
    expect(words.back).toBe("Back");
  });

  it("writes numbers, lists and times of its own", () => {
    const format = inLanguage((tag) => new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }));
    expect(format().format(0)).toBe("January");
    speak(german, { when_on: { message: "am {day}" } });
    expect(format().format(0)).toBe("Januar");
    expect(numeral(1200)).toBe("1.200");
    expect(listed(["1", "3", "4"])).toBe("1, 3 und 4");
    const [then, now] = [new Date(2026, 9, 3).getTime(), new Date(2026, 10, 3).getTime()];
    expect(whenInSentence(then, now)).toBe("am 3. Okt.");
  });
});

it("joins two trees that stay alive", () => {
  const both = joined(spoken({ a: "shared_back" }), { b: spoken({ c: "shared_close" }) });
  expect([both.a, both.b.c]).toEqual(["Back", "Close"]);
});

it("keeps a value that is more than text a piece by itself, and says nothing without what it wants", () => {
  const name = { bold: true };
  expect(sayAround("list_detailsOf", { name })).toEqual(["Details of ", name]);
  expect(() => say("list_detailsOf")).toThrow("name");
});

it("fills in what an unlocking is for, whoever draws the names", () => {
  const page = words.unlocking.forPage({ kind: "enrol", issuer: "Portal" }, "[page]", (name) => `[${name}]`);
  expect(page.join("")).toBe("Unlock to add [Portal] from [page]");
  expect(say("card_locked_enrol", { issuer: "Portal" })).toContain("we’ll add Portal");
  expect(words.card.locked.sentence({ kind: "enrol", issuer: "" })).toContain("we’ll add it");
});
