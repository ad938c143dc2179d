import { mostAheadMs, rightWithinMs } from "./clock-corrections.ts";

/** What a site said of its time when its user had us ask. */
export interface ClockFinding {
  readonly origin: string;
  /** How far the site's clock is ahead of the computer's; milliseconds, negative where it is behind. */
  readonly offsetMs: number;
  /** How far off that may be at most, in milliseconds. */
  readonly withinMs: number;
  /** When that was, by the computer; milliseconds since the epoch. */
  readonly at: number;
}

/** The same while the site is being asked. */
export interface ClockAsking {
  readonly origin: string;
  readonly since: number;
}

/** What is known of a site's clock: what it said a moment ago, or that it is being asked, or nothing. */
export type ClockKnown = ClockFinding | ClockAsking | null;

/** Whether the computer's clock is right enough for every site. */
export function isRight({ offsetMs }: Pick<ClockFinding, "offsetMs">): boolean {
  return Math.abs(offsetMs) <= rightWithinMs;
}

export function isTooFar({ offsetMs }: Pick<ClockFinding, "offsetMs">): boolean {
  return Math.abs(offsetMs) > mostAheadMs;
}
