import { type ClockCorrections, noCorrections } from "./clock-corrections.ts";
import type { SessionArea } from "./session-area.ts";

const offsetKey = "clockOffsetMs";
const correctionsKey = "clockCorrections";

/** The one clock: the computer's time, and by how much codes are to run ahead of it, kept for the browser session. */
export interface Clock {
  /** Milliseconds since the epoch, by the computer. All but codes goes by it. */
  now(): number;
  corrections(): ClockCorrections;
  correct(corrections: ClockCorrections): Promise<void>;
  /** Reads from the session again. */
  refresh(): Promise<void>;
}

/** The session may say how far the computer's time is off what it tells, in milliseconds: so tests let time pass. */
export function createClock(session: SessionArea, computerNow: () => number): Clock {
  let offset = 0;
  let corrections = noCorrections;
  return {
    now: () => computerNow() + offset,
    corrections: () => corrections,
    async correct(next) {
      corrections = next;
      await session.set(correctionsKey, next);
    },
    async refresh() {
      const stored = await session.get(offsetKey);
      offset = typeof stored === "number" && Number.isFinite(stored) ? stored : 0;
      corrections = ((await session.get(correctionsKey)) as ClockCorrections | undefined) ?? noCorrections;
    },
  };
}
