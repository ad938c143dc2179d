/** How long the pointer or the focus must have been in a box of ours, and the box still, before a click counts. Milliseconds. */
const dwellMs = 500;
/** How often we see whether the box has moved while the pointer or the focus is in it. Milliseconds. */
const lookingPeriod = 50;

/**
 * Judges clicks on a box of ours that lies in the page itself, where a page may cover it unseen: that can't be known here.
 * What can: that a person clicked, in a focused document, with the pointer (or for a key, the focus) in the box for half
 * a second in which the box neither moved nor changed its size. A finger does not hover: its first tap tells that it is
 * there, and the second counts.
 */
export function guardClicks(box: HTMLElement): (click: MouseEvent) => boolean {
  let pointerSince: number | null = null;
  let focusSince: number | null = null;
  let stillSince = performance.now();
  let place = placeOf(box);
  let looking: ReturnType<typeof setInterval> | undefined;

  box.addEventListener("pointerenter", () => {
    pointerSince ??= performance.now();
    keepLooking();
  });
  box.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "touch") return;
    pointerSince = null;
    restIfLeft();
  });
  box.addEventListener("focusin", () => {
    focusSince ??= performance.now();
    keepLooking();
  });
  box.addEventListener("focusout", () => {
    focusSince = null;
    restIfLeft();
  });

  return (click) => {
    look();
    // A click by Enter or Space has no count.
    const insideSince = click.detail === 0 ? focusSince : pointerSince;
    const isSettled = insideSince !== null && click.timeStamp - Math.max(insideSince, stillSince) >= dwellMs;
    return click.isTrusted && document.hasFocus() && !document.hidden && isSettled;
  };

  function keepLooking(): void {
    look();
    looking ??= setInterval(look, lookingPeriod);
  }

  function look(): void {
    if (!box.isConnected) {
      pointerSince = null;
      focusSince = null;
      restIfLeft();
    }
    const now = placeOf(box);
    // The pictures of a view transition lie over everything.
    if (now === place && !document.documentElement.matches(":active-view-transition")) return;
    place = now;
    stillSince = performance.now();
  }

  function restIfLeft(): void {
    if (pointerSince !== null || focusSince !== null) return;
    clearInterval(looking);
    looking = undefined;
  }
}

/** Where the box is in the window, and where the window is on the screen. */
function placeOf(box: HTMLElement): string {
  const { x, y, width, height } = box.getBoundingClientRect();
  return [x, y, width, height, screenX, screenY].map(Math.round).join();
}
