import type { PageAdvice } from "../messages/contract.ts";
import { drawNotice } from "./notice.ts";
import { createPopover, type Popover } from "./popover.ts";

/** The card's width with the room for its shadow, and that room's height above and below it, in CSS pixels. */
const frameWidth = 388;
const shadowHeight = 48;
/** What was only told goes by itself after so long, in milliseconds. */
const tellingTime = 5000;
/**
 * A frame that has loaded and gives no sign of life for so long was blocked by the page (a blocked one "loads" too): our
 * own window takes over. In milliseconds.
 */
const patience = 2500;

interface CardHostPorts {
  readonly signal: AbortSignal;
  /** The places that must not be covered. */
  avoid(): readonly DOMRect[];
  /** Opens our own window, where the decision is taken when the page can't show our frame. */
  openOurWindow(): Promise<void>;
  dismiss(): Promise<void>;
}

/** Carries our frame, or the notice in its place, over the page. */
export interface CardHost {
  show(advice: PageAdvice): void;
  /** The card is alive and this tall, in CSS pixels. */
  size(height: number): void;
  close(): void;
}

export function createCardHost(ports: CardHostPorts): CardHost {
  let shown: {
    readonly popover: Popover;
    readonly encounterId: string;
    readonly as: "card" | "notice";
  } | null = null;
  let isBlocked = false;
  let blockTimer: ReturnType<typeof setTimeout> | undefined;
  let tellingTimer: ReturnType<typeof setTimeout> | undefined;
  let windowWatch: AbortController | undefined;
  let frameOfTransition: number | undefined;

  ports.signal.addEventListener("abort", close);
  document.addEventListener("keydown", closeOnEscape, { capture: true, signal: ports.signal });

  return { show, size, close };

  function show(advice: PageAdvice): void {
    clearTimeout(tellingTimer);
    if (advice.show === "nothing") {
      close();
      return;
    }
    if (concluded.has(advice.about)) tellingTimer = setTimeout(dismiss, tellingTime);
    const as = isBlocked ? "notice" : advice.show;
    if (as === "card" && shown?.as === "card" && shown.encounterId === advice.encounterId) return;
    close();
    const popover = createPopover();
    shown = { popover, encounterId: advice.encounterId, as };
    if (as === "card") showCard(popover, advice);
    else showNotice(popover, advice);
  }

  function showCard(popover: Popover, advice: PageAdvice): void {
    const frame = frameFor(advice.encounterId);
    const onLoad = () => {
      clearTimeout(blockTimer);
      blockTimer = setTimeout(() => {
        isBlocked = true;
        show(advice);
      }, patience);
    };
    frame.addEventListener("load", onLoad, { signal: ports.signal, once: true });
    popover.put(frame);
    followWindow(frame);
    followTransitions(frame, popover);
  }

  /**
   * Tells the card the page's scale anew when the user zooms or moves the window to another screen, and that our frame
   * may have moved when the window's size changes.
   */
  function followWindow(frame: HTMLIFrameElement): void {
    windowWatch?.abort();
    windowWatch = new AbortController();
    const tell = (event: Event) => {
      // The page has no way to our frame's window, nor to what it is told. A new address would load the card anew.
      if (event.isTrusted) frame.contentWindow?.postMessage(devicePixelRatio, "*");
    };
    window.addEventListener("resize", tell, { signal: AbortSignal.any([windowWatch.signal, ports.signal]) });
  }

  /**
   * Tells the card, when it has loaded and whenever that changes, whether a view transition of the page lies over it. There is
   * no event for it, and the browser's own way of noticing misses it where a page is zoomed (Chromium 156).
   */
  function followTransitions(frame: HTMLIFrameElement, popover: Popover): void {
    let told: boolean | null = null;
    frame.addEventListener("load", () => (told = null), { signal: ports.signal, once: true });
    const look = () => {
      const isCovered = popover.isUnderTransition();
      if (isCovered !== told) frame.contentWindow?.postMessage(isCovered ? "covered" : "uncovered", "*");
      told = isCovered;
      frameOfTransition = requestAnimationFrame(look);
    };
    look();
  }

  function showNotice(popover: Popover, advice: PageAdvice): void {
    if (advice.notice === null) {
      close();
      return;
    }
    const notice = drawNotice(advice.notice, {
      review: () => void ports.openOurWindow(),
      close: dismiss,
    });
    popover.put(notice);
    popover.reveal({ width: frameWidth, height: notice.offsetHeight + shadowHeight }, ports.avoid());
  }

  function size(height: number): void {
    if (shown?.as !== "card") return;
    clearTimeout(blockTimer);
    if (height === 0) shown.popover.hide();
    else shown.popover.reveal({ width: frameWidth, height: height + shadowHeight }, ports.avoid());
  }

  function close(): void {
    clearTimeout(blockTimer);
    clearTimeout(tellingTimer);
    windowWatch?.abort();
    if (frameOfTransition !== undefined) cancelAnimationFrame(frameOfTransition);
    shown?.popover.remove();
    shown = null;
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !event.isTrusted || shown === null) return;
    dismiss();
  }

  function dismiss(): void {
    close();
    void ports.dismiss();
  }
}

/** What was asked for is done: nothing is left to answer. */
const concluded: ReadonlySet<PageAdvice["about"]> = new Set(["filled", "kept-recovery", "recovery-filled"]);

/** The card compares the page's scale with its own: a page that zooms its root element makes our frame smaller. */
function addressFor(encounterId: string): string {
  return chrome.runtime.getURL(`card/card.html#${encounterId}/${devicePixelRatio}`);
}

function frameFor(encounterId: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = addressFor(encounterId);
  frame.title = "Countersign";
  // For a code that the page did not take.
  frame.allow = "clipboard-write";
  // The page shows through only where the frame's colour scheme is the one of the document in it.
  frame.style.cssText =
    "all:initial;display:block;width:100%;height:100%;border:0;background:transparent;color-scheme:light";
  return frame;
}
