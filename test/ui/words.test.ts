import { describe, expect, it } from "vitest";
import english from "../../_locales/en/messages.json" with { type: "json" };
import { failureCodes } from "../../src/domain/failure.ts";
import { failureSentence, failureWords } from "../../src/ui/words/failures.ts";
import { words } from "../../src/ui/words.ts";

describe("the sentences for failures", () => {
  it.each(failureCodes)("has two parts for %s, with a detail and without", (code) => {
    for (const detail of [null, "digits"]) {
      const { what, next } = failureWords(code, detail);
      expect(what).toMatch(/^[\p{Lu}“].*[.?]$/u);
      expect(next).toMatch(/^[\p{Lu}“].*[.?]$/u);
    }
  });

  it.each([
    ["1", "There’s a 1 in this key, and keys have no 1, 0, 8 or 9. Could it be an I or an L?"],
    ["0", "There’s a 0 in this key, and keys have no 1, 0, 8 or 9. Could it be an O?"],
    ["8", "There’s an 8 in this key, and keys have no 1, 0, 8 or 9. Could it be a B?"],
    ["9", "There’s a 9 in this key, and keys have no 1, 0, 8 or 9. Could it be a G or a Q?"],
    [
      "ß",
      "There’s a “ß” in this key, and keys don’t have that. They’re made of the letters A to Z and the digits 2 to 7.",
    ],
  ])("says which letter a %s in a key may have been", (character, sentence) => {
    expect(failureSentence("secret-bad-character", character)).toBe(sentence);
  });

  it("says that something of ours failed for a code that it does not know", () => {
    expect(failureWords("no-such-code")).toEqual(failureWords("internal"));
    expect(failureWords("toString")).toEqual(failureWords("internal"));
  });
});

describe("the catalogue", () => {
  const sentences = Object.values(english).map(({ message }) => message);

  it("is calm: no exclamation marks, no oops, straight apostrophes nowhere", () => {
    expect(sentences.length).toBeGreaterThan(100);
    for (const sentence of sentences) expect(sentence).not.toMatch(/!|oops|sorry|'|--/i);
  });

  it("keeps to the voice in its best-known sentences", () => {
    expect(words.copied(18)).toBe("Copied. Good for 18 s.");
    expect(words.removed("Portal")).toBe("Portal is in the bin for 30 days.");
    expect(words.passphrase.wrong).toBe("That isn’t it. Check Caps Lock; nothing is lost.");
    expect(words.unlocking.forPage({ kind: "fill" }, "portal.example", String).join("")).toBe(
      "Unlock to fill your code for portal.example",
    );
  });

  it.each([
    [0, "Locks itself in less than 1 min"],
    [1, "Locks itself in 1 min"],
    [14, "Locks itself in 14 min"],
    [239, "Locks itself in 4 h"],
    [1e9, "Locks when the browser closes"],
  ])("says when %i whole minutes are left until the lock", (minutes, sentence) => {
    expect(words.list.locksIn(minutes)).toBe(sentence);
  });
});
