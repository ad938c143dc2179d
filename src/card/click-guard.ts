/** How long the card must have been there, and the pointer or the focus in it, before a gesture counts. Milliseconds. */
export const armingMs = 500;

/** How a gesture was made: a finger does not hover before it taps, and a keyboard's click has no pointer. */
export type GestureMeans = "pointer" | "touch" | "key";

/**
 * Everything known at the moment of a gesture. A time is milliseconds on one steady clock; null means that it is not so
 * at the moment: not visible, no pointer inside.
 */
export interface GestureFacts {
  readonly now: number;
  readonly means: GestureMeans;
  /** The browser says that a person made it (`Event.isTrusted`). */
  readonly trusted: boolean;
  /** A held key that fires again and again, begun perhaps while the focus was elsewhere. */
  readonly repeating: boolean;
  /** "page" is the card within someone else's page; "window" is a window of our own, which no page can move. */
  readonly place: "page" | "window";
  readonly documentVisible: boolean;
  readonly documentFocused: boolean;
  /** When what is on view was drawn, changed, or refused a gesture, whichever was last. */
  readonly shownSince: number | null;
  /** What `shownSince` stands for. */
  readonly shownBecause: "appeared" | "changed" | "refused";
  /** Since when it has been painted as drawn, without a break. */
  readonly paintedSince: number | null;
  /** Since when the frame has not moved on the screen, by what pointer events tell. */
  readonly stillSince: number | null;
  /** Since when the pointer has been inside; a finger, since it first tapped. */
  readonly pointerInsideSince: number | null;
  readonly focusInsideSince: number | null;
}

export type Verdict =
  | "accepted"
  /** A script made it, or a held key: nobody meant it, so nothing is said. */
  | "not-a-gesture"
  /** The card moved under the pointer, or took the focus of someone who was typing. */
  | "moved-under"
  /** What was clicked had only just taken the place of something else. */
  | "just-changed"
  /** A finger's first tap, which only says that it is there; the next one counts. */
  | "first-tap"
  /** Nobody can have seen what they clicked, or not as we drew it. */
  | "unseen";

/** Whether a gesture is one that the user meant for what is on view (threat model R2, R3). */
export function judgeGesture(facts: GestureFacts): Verdict {
  if (!facts.trusted || facts.repeating) return "not-a-gesture";
  if (!facts.documentVisible || !facts.documentFocused) return "unseen";
  if (!isSettled(facts.shownSince, facts.now)) {
    return facts.shownBecause === "changed" ? "just-changed" : "moved-under";
  }
  if (facts.paintedSince === null) return "unseen";
  if (!isSettled(facts.paintedSince, facts.now)) return "moved-under";
  if (facts.place === "window") return "accepted";
  const insideSince = facts.means === "key" ? facts.focusInsideSince : facts.pointerInsideSince;
  if (!isSettled(insideSince, facts.now)) return facts.means === "touch" ? "first-tap" : "moved-under";
  // A key goes where the focus is, wherever on the screen that lies.
  return facts.means === "key" || isSettled(facts.stillSince, facts.now) ? "accepted" : "moved-under";
}

/** When a pointer's click will count if nothing changes; null while it can't come to that. */
export function armedAt(
  facts: Pick<GestureFacts, "place" | "shownSince" | "paintedSince" | "pointerInsideSince" | "stillSince">,
): number | null {
  const { place, shownSince, paintedSince, pointerInsideSince, stillSince } = facts;
  if (shownSince === null || paintedSince === null) return null;
  const seenSince = Math.max(shownSince, paintedSince);
  // With no pointer inside, the card is ready for the one who comes by keyboard.
  if (place === "window" || pointerInsideSince === null) return seenSince + armingMs;
  return Math.max(seenSince, pointerInsideSince, stillSince ?? seenSince) + armingMs;
}

function isSettled(since: number | null, now: number): boolean {
  return since !== null && now - since >= armingMs;
}
