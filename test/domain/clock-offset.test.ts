import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleOf, narrowed, offsetRange, waitToHalve } from "../../src/domain/clock-offset.ts";

const now = Date.UTC(2026, 10, 24, 9, 14, 12, 345);
const headerOf = (at: number) => new Date(at).toUTCString();

/** An answer of a server that is so far ahead, read so long after it was asked. */
function answerOf(offsetMs: number, { sentAt = now, there = 40, back = 60, lain = 0 } = {}) {
  const made = sentAt + there + offsetMs - lain;
  const age = lain === 0 ? null : String(Math.floor(lain / 1000));
  return { sentAt, gotAt: sentAt + there + back, date: headerOf(made), age };
}

const anyOffset = fc.integer({ min: -600_000, max: 600_000 });
const anyDelay = fc.integer({ min: 0, max: 2500 });

describe("what one Date header tells of a clock", () => {
  it("is never wrong, whatever the way there and back takes, and however long a cache kept it", () => {
    const lain = fc.oneof(fc.constant(0), fc.integer({ min: 1000, max: 90_000 }));
    fc.assert(
      fc.property(anyOffset, anyDelay, anyDelay, lain, (offset, there, back, kept) => {
        const range = offsetRange(answerOf(offset, { there, back, lain: kept }));
        expect(range?.low).toBeLessThanOrEqual(offset);
        expect(range?.high).toBeGreaterThanOrEqual(offset);
      }),
    );
  });

  it.each([
    ["nothing", null],
    ["an empty header", ""],
    ["no date", "soon"],
    ["a date of another form, which may be of any time zone", "2026-11-24T09:14:12"],
    ["one long before there was anything like us", "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["one that nobody will see", "Fri, 01 Jan 9999 00:00:00 GMT"],
  ])("is nothing where it says %s", (_, date) => {
    expect(offsetRange({ sentAt: now, gotAt: now + 50, date, age: null })).toBeNull();
  });

  it("is nothing where the clock went back meanwhile", () => {
    expect(offsetRange({ sentAt: now, gotAt: now - 1, date: headerOf(now), age: null })).toBeNull();
  });

  it("leaves an Age that is none aside", () => {
    const answer = { sentAt: now, gotAt: now, date: headerOf(now), age: "-3" };
    expect(offsetRange(answer)).toEqual(offsetRange({ ...answer, age: null }));
  });
});

describe("several answers", () => {
  it("asked at the right moments narrow it to a third of a second", () => {
    fc.assert(
      fc.property(anyOffset, fc.integer({ min: 0, max: 60 }), (offset, way) => {
        const ranges = [];
        let at = now;
        for (let asked = 0; asked < 3; asked++) {
          const known = narrowed(ranges);
          at += known === null ? 0 : waitToHalve(known, 2 * way, at);
          const answer = answerOf(offset, { sentAt: at, there: way, back: way });
          ranges.push(offsetRange(answer) ?? { low: 0, high: 0 });
          at = answer.gotAt;
        }
        const { offsetMs, withinMs } = middleOf(narrowed(ranges) ?? { low: 0, high: 0 });
        expect(Math.abs(offsetMs - offset)).toBeLessThanOrEqual(withinMs + 1);
        expect(withinMs).toBeLessThanOrEqual(320 + 2 * way);
      }),
    );
  });

  it("are asked for within a second or so", () => {
    fc.assert(
      fc.property(anyOffset, anyDelay, (offset, trip) => {
        const wait = waitToHalve({ low: offset, high: offset + 1000 }, trip, now);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(1001);
      }),
    );
  });

  it("of machines that differ by a moment span both", () => {
    expect(
      narrowed([
        { low: 0, high: 1000 },
        { low: 2500, high: 3500 },
      ]),
    ).toEqual({ low: 1000, high: 2500 });
  });

  it("that contradict each other tell nothing, as none does", () => {
    expect(
      narrowed([
        { low: 0, high: 1000 },
        { low: 90_000, high: 91_000 },
      ]),
    ).toBeNull();
    expect(narrowed([])).toBeNull();
  });
});
