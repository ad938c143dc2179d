import type { ClockStatus, ClockView } from "../messages/clock-lines.ts";
import { type ClockCorrections, corrects, rightWithinMs } from "./clock-corrections.ts";
import { type ClockKnown, isRight, isTooFar } from "./clock-finding.ts";

/** What is known of the computer's clock beside this origin's. `known`: what the site said a moment ago. */
export function clockView(origin: string, known: ClockKnown, corrections: ClockCorrections): ClockView {
  const corrected = correctedView(origin, corrections);
  if (known === null) return corrected ?? { kind: "unknown" };
  if ("since" in known) return { kind: "asking" };
  const finding = known;
  const isAllowedFor = corrected !== null && Math.abs(corrected.offsetMs - finding.offsetMs) <= rightWithinMs;
  if (isAllowedFor) return corrected;
  if (isRight(finding)) return { kind: "right" };
  const { offsetMs, at } = finding;
  return {
    kind: "off",
    offsetMs,
    siteAt: at + offsetMs,
    computerAt: at,
    foundAt: at,
    isTooFar: isTooFar(finding),
  };
}

function correctedView(
  origin: string,
  { sites, everywhere, doubtfulSince }: ClockCorrections,
): Extract<ClockView, { kind: "corrected" }> | null {
  const own = sites.find((site) => site.origin === origin)?.aheadMs;
  const offsetMs = own ?? everywhere ?? 0;
  if (offsetMs === 0) return null;
  const scope = everywhere === null ? "site" : "everywhere";
  return { kind: "corrected", offsetMs, scope, isDoubtful: doubtfulSince !== null };
}

/** What is corrected now, wherever that is. */
export function clockStatus(corrections: ClockCorrections): ClockStatus {
  const { sites, everywhere, doubtfulSince } = corrections;
  if (!corrects(corrections)) return { kind: "as-it-is" };
  return {
    kind: "corrected",
    offsetMs: everywhere ?? sites.at(-1)?.aheadMs ?? 0,
    hosts: everywhere === null ? sites.map(({ origin }) => new URL(origin).host) : [],
    isDoubtful: doubtfulSince !== null,
  };
}
