import { describe, expect, it } from "vitest";
import {
  armedAt,
  armingMs,
  type GestureFacts,
  judgeGesture,
  type Verdict,
} from "../../src/card/click-guard.ts";

const now = 10_000;

/** A calm click on a card that has been there for long, under a pointer that has been there for long. */
const calmClick: GestureFacts = {
  now,
  means: "pointer",
  trusted: true,
  repeating: false,
  place: "page",
  documentVisible: true,
  documentFocused: true,
  shownSince: now - 4_000,
  shownBecause: "appeared",
  paintedSince: now - 4_000,
  stillSince: now - 900,
  pointerInsideSince: now - 900,
  focusInsideSince: null,
};
const calmKey: GestureFacts = {
  ...calmClick,
  means: "key",
  stillSince: null,
  pointerInsideSince: null,
  focusInsideSince: now - 900,
};

describe("a gesture on the card", () => {
  const cases: readonly [string, GestureFacts, Verdict][] = [
    ["counts when it is calm", calmClick, "accepted"],
    ["counts by keyboard with the pointer elsewhere", calmKey, "accepted"],
    ["made by a script does not count", { ...calmClick, trusted: false }, "not-a-gesture"],
    ["made by a script does not count by key either", { ...calmKey, trusted: false }, "not-a-gesture"],
    ["of a held key does not count", { ...calmKey, repeating: true }, "not-a-gesture"],
    ["in a hidden document does not count", { ...calmClick, documentVisible: false }, "unseen"],
    ["in an unfocused document does not count", { ...calmClick, documentFocused: false }, "unseen"],
    ["counts exactly when the card has been armed", { ...calmClick, shownSince: now - armingMs }, "accepted"],
    ["comes too early for the card", { ...calmClick, shownSince: now - armingMs + 1 }, "moved-under"],
    ["before the card was shown does not count", { ...calmClick, shownSince: null }, "moved-under"],
    ["that is not painted as drawn does not count", { ...calmClick, paintedSince: null }, "unseen"],
    ["that is not painted as drawn does not count by key", { ...calmKey, paintedSince: null }, "unseen"],
    [
      "on what was covered a moment ago does not count",
      { ...calmClick, paintedSince: now - 499 },
      "moved-under",
    ],
    ["by key on what was covered does not count", { ...calmKey, paintedSince: now - 499 }, "moved-under"],
    [
      "on a frame that moved a moment ago does not count",
      { ...calmClick, stillSince: now - 499 },
      "moved-under",
    ],
    ["on a frame whose place nobody knows does not count", { ...calmClick, stillSince: null }, "moved-under"],
    ["on a frame that has been still counts", { ...calmClick, stillSince: now - armingMs }, "accepted"],
    [
      "counts exactly when the pointer has dwelt",
      { ...calmClick, pointerInsideSince: now - armingMs },
      "accepted",
    ],
    ["under a card that slid there does not count", { ...calmClick, pointerInsideSince: now }, "moved-under"],
    [
      "whose pointer left 1 ms too early does not count",
      { ...calmClick, pointerInsideSince: now - 499 },
      "moved-under",
    ],
    ["with no pointer inside does not count", { ...calmClick, pointerInsideSince: null }, "moved-under"],
    [
      "by pointer is not helped by the focus",
      { ...calmClick, pointerInsideSince: null, focusInsideSince: 0 },
      "moved-under",
    ],
    [
      "by key is not helped by the pointer",
      { ...calmKey, focusInsideSince: null, pointerInsideSince: 0 },
      "moved-under",
    ],
    [
      "by key just after the focus came does not count",
      { ...calmKey, focusInsideSince: now - 20 },
      "moved-under",
    ],
    [
      "by a finger needs a first tap",
      { ...calmClick, means: "touch", pointerInsideSince: now - 5 },
      "first-tap",
    ],
    [
      "by a finger counts at the second tap",
      { ...calmClick, means: "touch", pointerInsideSince: now - 800 },
      "accepted",
    ],
    [
      "on what had just taken another's place is told so",
      { ...calmClick, shownSince: now - 100, shownBecause: "changed" },
      "just-changed",
    ],
    [
      "just after a refused one is refused as well",
      { ...calmClick, shownSince: now - 100, shownBecause: "refused" },
      "moved-under",
    ],
  ];

  it.each(cases)("%s", (_sentence, facts, verdict) => {
    expect(judgeGesture(facts)).toBe(verdict);
  });
});

describe("a gesture in our own window", () => {
  it("needs no dwelling pointer", () => {
    expect(judgeGesture({ ...calmClick, place: "window", pointerInsideSince: now - 1 })).toBe("accepted");
    expect(judgeGesture({ ...calmKey, place: "window", focusInsideSince: now - 1 })).toBe("accepted");
  });

  it("does not count just after the window came up", () => {
    expect(judgeGesture({ ...calmClick, place: "window", shownSince: now - 200 })).toBe("moved-under");
  });

  it("does not count when a script made it", () => {
    expect(judgeGesture({ ...calmClick, place: "window", trusted: false })).toBe("not-a-gesture");
  });
});

describe("the moment from which clicks count", () => {
  const up = { place: "page", shownSince: 1_000, paintedSince: 1_000, stillSince: null } as const;

  it("is half a second after the card came up when no pointer is inside", () => {
    expect(armedAt({ ...up, pointerInsideSince: null })).toBe(1_500);
  });

  it("is half a second after it was painted", () => {
    expect(armedAt({ ...up, paintedSince: 1_100, pointerInsideSince: null })).toBe(1_600);
  });

  it("is half a second after the pointer came in", () => {
    expect(armedAt({ ...up, pointerInsideSince: 3_000 })).toBe(3_500);
  });

  it("is half a second after the frame moved under the pointer", () => {
    expect(armedAt({ ...up, pointerInsideSince: 3_000, stillSince: 3_200 })).toBe(3_700);
  });

  it("is half a second after the card came up under a pointer that was there before", () => {
    expect(armedAt({ ...up, pointerInsideSince: 200 })).toBe(1_500);
  });

  it("does not wait for the pointer in a window of ours", () => {
    expect(armedAt({ ...up, place: "window", pointerInsideSince: 3_000 })).toBe(1_500);
  });

  it("is not known before the card is shown and painted", () => {
    expect(armedAt({ ...up, shownSince: null, pointerInsideSince: 10 })).toBeNull();
    expect(armedAt({ ...up, paintedSince: null, pointerInsideSince: 10 })).toBeNull();
  });

  it("agrees with the verdict", () => {
    const facts = { ...calmClick, shownSince: 9_000, paintedSince: 9_200, pointerInsideSince: 9_400 };
    const from = armedAt(facts) ?? 0;
    expect(judgeGesture({ ...facts, now: from - 1 })).toBe("moved-under");
    expect(judgeGesture({ ...facts, now: from })).toBe("accepted");
  });
});
