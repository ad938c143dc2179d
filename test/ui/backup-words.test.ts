import { describe, expect, it } from "vitest";
import { dayInSentence } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-11-24T12:00:00");

describe("when the last backup was made", () => {
  it.each([
    ["2026-11-24T09:14:00", "Last backed up today at 09:14, 27 accounts"],
    ["2026-11-23T21:00:00", "Last backed up yesterday at 21:00, 27 accounts"],
    ["2026-11-03T09:00:00", "Last backed up 3 November, 27 accounts"],
    ["2025-11-03T09:00:00", "Last backed up 3 November 2025, 27 accounts"],
  ])("at %s is told as %j", (moment, sentence) => {
    expect(words.backup.last(dayInSentence(at(moment), now), 27)).toBe(sentence);
  });

  it("is told without a count when it was made while locked", () => {
    expect(words.backup.last("3 November", null)).toBe("Last backed up 3 November, sealed as it lay");
  });
});

describe("the button under the preview", () => {
  it.each([
    [27, 0, "Add 27 accounts"],
    [1, 0, "Add 1 account"],
    [0, 2, "Replace 2 accounts"],
    [0, 0, "Add accounts"],
    [25, 2, "Add 25, replace 2"],
  ])("with %i new and %i to replace says %j", (added, replaced, sentence) => {
    expect(words.restore.add(added, replaced)).toBe(sentence);
  });
});
