import type { Presence } from "./ports.ts";

/** The shortest span that the browsers speak of, in seconds. */
const shortest = 15;

/**
 * How many seconds ago keyboard or mouse were touched, at most one too few; 0 within the last 15. Null when that is
 * `longest` or more, or the screen is locked. The browser only says whether they were touched in a given span, so the
 * span is halved until it is found.
 */
export async function lastTouch(longest: number, presence: Presence): Promise<number | null> {
  if ((await presence.during(longest)) !== "active") return null;
  let quiet = 0;
  let active = longest;
  while (active - quiet > 1) {
    const span = Math.max(shortest, Math.floor((quiet + active) / 2));
    if (span >= active) break;
    if ((await presence.during(span)) === "active") active = span;
    else quiet = span;
  }
  return active <= shortest ? 0 : quiet;
}
