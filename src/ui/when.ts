import { inLanguage } from "./say.ts";
import { words } from "./words.ts";

/** A moment in a list: "Today 09:14", "Yesterday", "19 Nov", "19 Nov 2025". Both in milliseconds since the epoch. */
export function whenShort(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return words.when.todayShort(timeOfDay(at));
  if (days === 1) return words.when.yesterdayShort;
  return (isSameYear(at, now) ? day : dayAndYear)().format(at);
}

/** A moment in a sentence: "today at 09:14", "yesterday at 21:00", "on 19 Nov". */
export function whenInSentence(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return words.when.today(timeOfDay(at));
  if (days === 1) return words.when.yesterday(timeOfDay(at));
  return words.when.on(whenShort(at, now));
}

/** A day in a sentence, written out: "today at 09:14", "yesterday at 21:00", "3 November", "3 November 2025". */
export function dayInSentence(at: number, now: number): string {
  if (daysBetween(at, now) <= 1) return whenInSentence(at, now);
  return (isSameYear(at, now) ? longDay : full)().format(at);
}

/** The time of a day: "09:14". */
export function timeOfDay(at: number): string {
  return time().format(at);
}

/** The time of a day to the second: "09:14:12". */
export function exactTime(at: number): string {
  return secondsToo().format(at);
}

/** A date in full: "3 November 2026". */
export function dateInFull(at: number): string {
  return full().format(at);
}

const time = dates({ hour: "2-digit", minute: "2-digit" });
const secondsToo = dates({ hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = dates({ day: "numeric", month: "short" });
const dayAndYear = dates({ day: "numeric", month: "short", year: "numeric" });
const longDay = dates({ day: "numeric", month: "long" });
const full = dates({ day: "numeric", month: "long", year: "numeric" });

function dates(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return inLanguage((tag) => new Intl.DateTimeFormat(tag, options));
}

function isSameYear(at: number, now: number): boolean {
  return new Date(at).getFullYear() === new Date(now).getFullYear();
}

function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
