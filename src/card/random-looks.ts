/** How far apart looks are, in milliseconds: at random between these. */
const soonest = 10;
const latest = 50;

/**
 * Tells, at moments that no page can foresee, whether anything lies over a document of ours or makes it paler, for as long
 * as its user is at it: the pointer inside, or the focus. A standing IntersectionObserver looks ten times a second,
 * and a page can reckon when: it would uncover us for that moment. A new one looks at once.
 */
export function lookAtRandom(
  onLook: (entry: IntersectionObserverEntry) => void,
  options: IntersectionObserverInit,
  signal: AbortSignal,
): void {
  const root = document.documentElement;
  const present = { pointer: false, focus: document.hasFocus() };
  let isLooking = false;
  const look = () => {
    isLooking = (present.pointer || present.focus) && !signal.aborted;
    if (!isLooking) return;
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry !== undefined && !signal.aborted) onLook(entry);
    }, options);
    observer.observe(root);
    setTimeout(look, soonest + Math.random() * (latest - soonest));
  };
  const note = (who: keyof typeof present, isThere: boolean) => () => {
    present[who] = isThere;
    if (isThere && !isLooking) look();
  };
  root.addEventListener("pointerenter", note("pointer", true), { signal });
  root.addEventListener("pointermove", note("pointer", true), { signal, passive: true });
  root.addEventListener("pointerleave", note("pointer", false), { signal });
  window.addEventListener("focus", note("focus", true), { signal });
  window.addEventListener("blur", note("focus", false), { signal });
  look();
}
