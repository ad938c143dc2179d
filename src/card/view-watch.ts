import { hearHost, hostWord } from "./host-word.ts";
import { lookAtRandom } from "./random-looks.ts";

/** Less of the card than this is not the card: something of it lies outside the frame or the window. */
const wholeCard = 0.99;
/** As often as Chromium looks what lies over a frame, in milliseconds; less it does not allow. */
const lookingPeriod = 100;

/** Watches whether a document of ours is painted as it was drawn. */
export interface ViewWatch {
  /** Looks at what is on view from now on, which may be another element than before. */
  readonly look: () => void;
}

interface ViewWatchOptions {
  readonly place: "page" | "window";
  /** Called when it comes into view as drawn, and when it no longer is. */
  readonly onChange: (inView: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * In someone else's page: nothing lies over the frame and nothing makes it paler (IntersectionObserver v2, where the
 * browser has it), the card is whole, and no style of the page scales it. A window of ours only has to be on view.
 */
export function watchView({ place, onChange, signal }: ViewWatchOptions): ViewWatch {
  const root = document.documentElement;
  const subject = () => (place === "page" ? document.querySelector(".page-card") : root);
  // Until we are told, something does.
  const facts = { unobscured: false, unobscuredAtRandom: true, whole: false };
  let seen: Element | null = null;
  let inView = false;
  const tell = () => {
    const now =
      facts.unobscured &&
      facts.unobscuredAtRandom &&
      facts.whole &&
      !document.hidden &&
      (place === "window" || (!hostWord().covered && isToScale(hostWord().pageRatio)));
    if (now === inView) return;
    inView = now;
    onChange(inView);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      // Only the root: the card is see-through for a moment while it comes in.
      if (entry.target === root) facts.unobscured = place === "window" || isUnobscured(entry);
      if (entry.target === seen) facts.whole = entry.intersectionRatio >= leastOf(place);
    }
    tell();
  }, observing(place));
  observer.observe(root);
  if (place === "page") {
    const noteLook = (entry: IntersectionObserverEntry) => {
      facts.unobscuredAtRandom = isUnobscured(entry);
      tell();
    };
    lookAtRandom(noteLook, observing(place), signal);
  }
  document.addEventListener("visibilitychange", tell, { signal });
  window.addEventListener("resize", tell, { signal });
  hearHost(tell, signal);
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    look() {
      const element = subject();
      if (element === seen) return;
      if (seen !== null && seen !== root) observer.unobserve(seen);
      seen = element;
      facts.whole = false;
      // An observation that goes on would not tell anew.
      if (seen === root) observer.unobserve(root);
      if (seen !== null) observer.observe(seen);
      tell();
    },
  };
}

/** How much of it must be in view. A window of ours may be smaller than what it shows. */
function leastOf(place: "page" | "window"): number {
  return place === "page" ? wholeCard : 0.5;
}

function observing(place: "page" | "window"): IntersectionObserverInit {
  const threshold = [0, leastOf(place)];
  // Known to Chromium, not to our types.
  const visibility = { trackVisibility: true, delay: lookingPeriod };
  return place === "page" ? { threshold, ...visibility } : { threshold };
}

function isUnobscured(entry: IntersectionObserverEntry): boolean {
  const { isVisible } = entry as { readonly isVisible?: boolean };
  return isVisible === true;
}

/**
 * Whether the frame has the page's own scale, in device pixels for one CSS pixel. A page that zooms its root element
 * scales our frame, and nothing else tells.
 */
function isToScale(pageRatio: number): boolean {
  return Math.abs(pageRatio / devicePixelRatio - 1) < 0.01;
}
