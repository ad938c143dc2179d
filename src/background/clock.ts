import type { SessionArea } from "./session-area.ts";

const key = "clockOffsetMs";

/** The one clock: the computer's time plus a correction in milliseconds, kept for the browser session. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Reads the correction again. */
  refresh(): Promise<void>;
}

export function createClock(session: SessionArea, computerNow: () => number): Clock {
  let offset = 0;
  return {
    now: () => computerNow() + offset,
    async refresh() {
      const stored = await session.get(key);
      offset = typeof stored === "number" && Number.isFinite(stored) ? stored : 0;
    },
  };
}
