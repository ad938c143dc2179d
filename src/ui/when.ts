/** A moment in a list: "Today 09:14", "Yesterday", "19 Nov", "19 Nov 2025". Both in milliseconds since the epoch. */
export function whenShort(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return `Today ${time.format(at)}`;
  if (days === 1) return "Yesterday";
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? day.format(at) : dayAndYear.format(at);
}

/** A moment in a sentence: "today at 09:14", "yesterday at 21:00", "on 19 Nov". */
export function whenInSentence(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return `today at ${time.format(at)}`;
  if (days === 1) return `yesterday at ${time.format(at)}`;
  return `on ${whenShort(at, now)}`;
}

/** A day in a sentence, written out: "today at 09:14", "yesterday at 21:00", "3 November", "3 November 2025". */
export function dayInSentence(at: number, now: number): string {
  if (daysBetween(at, now) <= 1) return whenInSentence(at, now);
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? longDay.format(at) : full.format(at);
}

/** The time of a day: "09:14". */
export function timeOfDay(at: number): string {
  return time.format(at);
}

/** A date in full: "3 November 2026". */
export function dateInFull(at: number): string {
  return full.format(at);
}

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const longDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
