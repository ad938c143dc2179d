import { say, spoken } from "../say.ts";

/** What is said of the computer's clock. */
export const clock = spoken({
  check: "clock_check",
  checkAgain: "clock_checkAgain",
  title: "clock_title",
  why: "clock_why",
  how: (host: string) => say("clock_how", { host }),
  howShort: "clock_howShort",
  asking: (host: string) => say("clock_asking", { host }),
  askingPage: "clock_askingPage",
  right: "clock_right",
  rightWhy: "clock_rightWhy",
  forThisSite: "clock_forThisSite",
  /** With one moment by both clocks; beneath the site's address. */
  offByTwoTimes: (offsetMs: number, site: string, computer: string) => {
    const { count, unit, way } = span(offsetMs);
    return say("clock_offByTwoTimes", { count, unit, way, site, computer });
  },
  /** Milliseconds; positive where the computer's clock is slow. */
  off: (offsetMs: number) => {
    const { count, unit, way } = span(offsetMs);
    return say("clock_off", { count, unit, way });
  },
  twoTimes: (host: string, site: string, computer: string) => say("clock_twoTimes", { host, site, computer }),
  correct: "clock_correct",
  correctWhy: (host: string) => say("clock_correctWhy", { host }),
  setItFirst: "clock_setItFirst",
  correctedFor: (host: string) => say("clock_correctedFor", { host }),
  correctedForSites: (count: number) => say("clock_correctedForSites", { count }),
  correctedEverywhere: "clock_correctedEverywhere",
  doubtful: "clock_doubtful",
  drop: "clock_drop",
  dropped: "clock_dropped",
});

/** In a unit that leaves a number of two or three digits. */
function span(offsetMs: number) {
  const way = offsetMs > 0 ? "slow" : "fast";
  const seconds = Math.round(Math.abs(offsetMs) / 1000);
  if (seconds < 120) return { count: seconds, unit: "seconds", way };
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return { count: minutes, unit: "minutes", way };
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? { count: hours, unit: "hours", way }
    : { count: Math.round(hours / 24), unit: "days", way };
}
