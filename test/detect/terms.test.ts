import { expect, test } from "vitest";
import { createTermFinder, indexTerms } from "../../src/detect/terms.ts";

const index = indexTerms([
  { apart: ["code", "codes", "code for", "*kode"], anywhere: ["コード", "tv"] },
  { apart: ["log in", "back*", "pin"], anywhere: [] },
]);

/** What is found in plain text, by the place of its concept. */
function found(text: string): readonly (readonly string[])[] {
  const all = createTermFinder(index).findAll(text);
  return [0, 1].map((concept) => (all[concept] ?? []).map(({ start, end }) => text.slice(start, end)));
}

test("finds the terms of all concepts in one go, each as a whole word", () => {
  expect(found(" a code or a pin for decoders pinned ")).toEqual([["code"], ["pin"]]);
});

test("takes the longest at every place, and none inside another", () => {
  expect(found(" codes code for you ")).toEqual([["codes", "code for"], []]);
});

test("takes a space in a term for nothing as well, and a star for any ending", () => {
  expect(found(" login log in backups back ")).toEqual([[], ["login", "log in", "backups", "back"]]);
});

test("finds inside words what may begin there, to the end of the word", () => {
  expect(found(" sikkerhetskode sikkerhetskoden ")).toEqual([["kode"], []]);
});

test("finds terms of languages without spaces anywhere, but no pieces of Latin words", () => {
  expect(found(" 確認コード入力 potvrdit tv ")).toEqual([["コード", "tv"], []]);
});

test("tells a match's stem from the ending that a star stands for", () => {
  expect(createTermFinder(index).findAll(" backups ")[1]).toEqual([{ start: 1, stem: 5, end: 8 }]);
});
