import { armedAt, type GestureFacts, type GestureMeans, judgeGesture, type Verdict } from "./click-guard.ts";
import { type HostWord, hearHost } from "./host-word.ts";
import { followPageZoom } from "./page-zoom.ts";
import { type PointerPlace, type Stillness, stillnessAfter } from "./stillness.ts";
import { watchView } from "./view-watch.ts";

/** Keeps, for one document of ours, what the click guard must know of the pointer, the focus and what is on view. */
export interface GestureWatch {
  /**
   * Judges the click or key press that is being handled, once; without one nobody meant anything. A refused one starts
   * the arming anew.
   */
  readonly judge: () => Verdict;
  /** The same for a deed that can do no harm: it only needs a person. */
  readonly isPerson: () => boolean;
  /** What is on view was drawn, or has taken the place of something else. */
  readonly noteShown: (because: "appeared" | "changed") => void;
}

/**
 * Watches until `signal` aborts. `onArming` is told how many milliseconds are left until clicks count, each time that
 * this changes; null while nothing is shown.
 */
export function watchGestures(
  place: GestureFacts["place"],
  onArming: (leftMs: number | null) => void,
  signal: AbortSignal,
): GestureWatch {
  const known: Known = {
    repeating: false,
    shownSince: null,
    shownBecause: "appeared",
    paintedSince: null,
    stillSince: null,
    pointerInsideSince: null,
    focusInsideSince: document.hasFocus() ? performance.now() : null,
  };
  const tellArming = () => {
    const at = armedAt({ place, ...known });
    onArming(at === null ? null : Math.max(0, at - performance.now()));
  };
  const onChange = (inView: boolean) => {
    known.paintedSince = inView ? performance.now() : null;
    tellArming();
  };
  const view = watchView({ place, onChange, signal });
  const noteShown = (because: Known["shownBecause"]) => {
    view.look();
    known.shownSince = performance.now();
    known.shownBecause = because;
    tellArming();
  };
  // Before the pointer is followed: whoever asks at a click must know of it.
  if (place === "page") followPlace(known, tellArming, signal);
  const takeGesture = followGestures(signal);
  followPointer(known, tellArming, signal);
  followFocus(known, signal);
  return {
    noteShown,
    isPerson: () => takeGesture()?.isTrusted === true,
    judge: () => {
      const gesture = takeGesture();
      if (gesture === null) return "not-a-gesture";
      const verdict = judgeGesture({ place, ...known, ...factsOf(gesture) });
      if (verdict === "moved-under" || verdict === "unseen") noteShown("refused");
      return verdict;
    },
  };
}

type Known = {
  -readonly [K in
    | "repeating"
    | "shownSince"
    | "shownBecause"
    | "paintedSince"
    | "stillSince"
    | "pointerInsideSince"
    | "focusInsideSince"]: GestureFacts[K];
};

/** Gives the click or key press at hand, and only to the first who asks. */
function followGestures(signal: AbortSignal): () => Event | null {
  let gesture: Event | null = null;
  const note = (event: Event) => {
    gesture = event;
  };
  for (const type of ["click", "keydown"]) window.addEventListener(type, note, { signal, capture: true });
  return () => {
    const taken = gesture;
    gesture = null;
    return taken;
  };
}

function factsOf(event: Event) {
  return {
    // The moment of the gesture itself, not that at which we get to it.
    now: event.timeStamp,
    means: meansOf(event),
    trusted: event.isTrusted,
    documentVisible: !document.hidden,
    documentFocused: document.hasFocus(),
  };
}

function meansOf(event: Event): GestureMeans {
  if (event instanceof KeyboardEvent) return "key";
  // A click by Enter or Space has no count.
  if (event instanceof MouseEvent && event.detail === 0) return "key";
  return event instanceof PointerEvent && isFinger(event) ? "touch" : "pointer";
}

function isFinger(event: PointerEvent): boolean {
  return event.pointerType === "touch";
}

function followPointer(known: Known, tellArming: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  let pointerType: string | null = null;
  const arrive = (event: PointerEvent) => {
    if (known.pointerInsideSince !== null && event.pointerType === pointerType) return;
    pointerType = event.pointerType;
    known.pointerInsideSince = performance.now();
    tellArming();
  };
  const leave = (event: PointerEvent) => {
    // A finger leaves after each tap; its first tap stays known, so that the second can count.
    if (isFinger(event)) return;
    known.pointerInsideSince = null;
    tellArming();
  };
  root.addEventListener("pointerenter", arrive, { signal });
  root.addEventListener("pointermove", arrive, { signal, passive: true });
  root.addEventListener("pointerleave", leave, { signal });
}

function followFocus(known: Known, signal: AbortSignal): void {
  const noteRepeat = (event: KeyboardEvent) => {
    known.repeating = event.repeat;
  };
  window.addEventListener("focus", () => (known.focusInsideSince = performance.now()), { signal });
  window.addEventListener("blur", () => (known.focusInsideSince = null), { signal });
  window.addEventListener("keydown", noteRepeat, { signal, capture: true });
  window.addEventListener("keyup", () => (known.repeating = false), { signal, capture: true });
}

/** Compares where the pointer is on the screen with where it is in our frame. */
function followPlace(known: Known, tellArming: () => void, signal: AbortSignal): void {
  let scale: number | null = null;
  let still: Stillness | null = null;
  let last: { readonly place: Omit<PointerPlace, "scale">; readonly at: number } | null = null;
  const compare = () => {
    if (scale === null || last === null) return;
    still = stillnessAfter(still, { ...last.place, scale }, last.at);
    if (still.since === known.stillSince) return;
    known.stillSince = still.since;
    tellArming();
  };
  followPageZoom((zoom) => {
    scale = zoom;
    // Measured by another scale, the place before says nothing.
    still = null;
    compare();
  }, signal);
  // Whoever put us up says that the window's size changed: only the pointer's next move tells where we are now.
  const forget = (_: HostWord, about: keyof HostWord) => {
    if (about !== "pageRatio") return;
    still = null;
    last = null;
    known.stillSince = null;
    tellArming();
  };
  hearHost(forget, signal);
  const note = (event: MouseEvent) => {
    const { screenX, screenY, clientX, clientY } = event;
    if (!event.isTrusted) return;
    last = { place: { screenX, screenY, clientX, clientY }, at: performance.now() };
    compare();
  };
  for (const type of ["pointerenter", "pointermove", "pointerdown", "pointerup"] as const)
    document.documentElement.addEventListener(type, note, { signal, passive: true, capture: true });
}
