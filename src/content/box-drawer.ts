import type { ScreenRect } from "../messages/contract.ts";
import type { ShowingWords } from "../messages/page-words.ts";
import { button, edge, element, font, ink, ink2, mark, paper, secondaryStyle, shadow } from "./drawn.ts";
import { isMeant, middleRect, type Rect, rectAfterKey, rectBetween, rectOnScreen } from "./drawn-rect.ts";
import { createPopover } from "./popover.ts";

interface DrawerPorts {
  readonly signal: AbortSignal;
  /** Called once nothing of ours is on the screen any more. */
  onDrawn(rect: ScreenRect): void;
  readonly words: ShowingWords;
  /** The user wants it ended. */
  giveUp(): void;
}

/**
 * Lets the user draw a box around a QR code, by mouse, pen, finger or arrow keys, over the page as it stands, until what it
 * gives is aborted.
 */
export function drawBox({ signal: outer, words, onDrawn, giveUp }: DrawerPorts): AbortController {
  const controller = new AbortController();
  const signal = AbortSignal.any([outer, controller.signal]);
  const popover = createPopover();
  const sheet = element("div", sheetStyle);
  const hole = element("div", holeStyle);
  const said = bar(words, giveUp);
  const stage = element("div", "display:block;width:100%;height:100%");
  stage.append(sheet, hole, said);
  popover.put(stage);
  popover.cover();
  // Keys that are pressed in another document don't reach us. Elsewhere the focus stays: what shows the code may go with it.
  const frame = document.activeElement instanceof HTMLIFrameElement ? document.activeElement : null;
  sheet.tabIndex = 0;
  if (frame !== null) sheet.focus({ preventScroll: true });
  let rect: Rect | null = null;
  let from: DOMPointReadOnly | null = null;

  signal.addEventListener("abort", end);
  document.addEventListener("keydown", onKey, { capture: true, signal });
  sheet.addEventListener("pointerdown", onDown);
  sheet.addEventListener("pointermove", onMove);
  sheet.addEventListener("pointerup", onUp);
  sheet.addEventListener("pointercancel", () => stopDragging(null));
  // What the page does with presses outside of its own dialogs, such as closing them, would take the code away.
  for (const type of presses) stage.addEventListener(type, (event) => event.stopPropagation());
  return controller;

  function onDown(event: PointerEvent): void {
    if (!event.isTrusted || !event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
    from = pointOf(event);
    said.style.visibility = "hidden";
  }

  function onMove(event: PointerEvent): void {
    if (from !== null && event.isPrimary) show(rectBetween(from, pointOf(event), view()));
  }

  function onUp(event: PointerEvent): void {
    if (from === null || !event.isTrusted || !event.isPrimary) return;
    const drawn = rectBetween(from, pointOf(event), view());
    stopDragging(null);
    if (isMeant(drawn)) take(drawn);
  }

  function stopDragging(left: Rect | null): void {
    from = null;
    said.style.visibility = "visible";
    show(left);
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === "Escape") giveUp();
    else if (event.key === "Enter" && rect !== null) take(rect);
    else {
      const next = rect === null ? firstRect(event) : rectAfterKey(rect, event, view());
      if (next === null) return;
      show(next);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function show(next: Rect | null): void {
    rect = next;
    sheet.style.background = next === null ? shade : "transparent";
    hole.style.display = next === null ? "none" : "block";
    if (next === null) return;
    hole.style.transform = `translate(${next.x}px,${next.y}px)`;
    hole.style.width = `${next.width}px`;
    hole.style.height = `${next.height}px`;
  }

  function take(drawn: Rect): void {
    const onScreen = rectOnScreen(drawn, visualViewport ?? unpinched);
    controller.abort();
    // One frame draws the page without us, and the next one begins when it is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => onDrawn({ ...onScreen, pixelRatio: devicePixelRatio })),
    );
  }

  function end(): void {
    popover.remove();
    frame?.focus({ preventScroll: true });
  }
}

/** The first arrow key or Enter brings a box up, wherever the pointer is. */
function firstRect({ key }: KeyboardEvent): Rect | null {
  return key === "Enter" || key.startsWith("Arrow") ? middleRect(view()) : null;
}

function view() {
  return { width: innerWidth, height: innerHeight };
}

function pointOf({ clientX, clientY }: PointerEvent): DOMPointReadOnly {
  return new DOMPointReadOnly(clientX, clientY);
}

const unpinched = { offsetLeft: 0, offsetTop: 0, scale: 1 };
const presses = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "touchstart",
  "touchend",
  "click",
] as const;

function bar({ direction, sentence, keys, cancel }: ShowingWords, stop: () => void): HTMLElement {
  const box = element("div", `direction:${direction};${barStyle}`);
  box.setAttribute("role", "status");
  const said = element("div", "display:block;flex:1");
  said.append(
    element("div", `display:block;font:600 13px/20px ${font}`, sentence),
    element("div", `display:block;font:12px/16px ${font};color:${ink2}`, keys ?? ""),
  );
  box.append(mark(), said, button(cancel, secondaryStyle, stop));
  return box;
}

/** Between black and white, so that it darkens a light page and lightens a dark one. */
export const shade = "#857F7266";
/** Side by side they stand out from whatever the page has there. */
export const lines = { dark: "#A8417A", light: "#FFFDF7" } as const;
// Forced colours would take the lines away, which are shadows.
const sheetStyle = `display:block;position:fixed;inset:0;pointer-events:auto;cursor:crosshair;touch-action:none;user-select:none;forced-color-adjust:none;box-shadow:inset 0 0 0 3px ${lines.dark},inset 0 0 0 4px ${lines.light};background:${shade}`;
const holeStyle = `display:none;position:fixed;left:0;top:0;border-radius:2px;pointer-events:none;forced-color-adjust:none;box-shadow:0 0 0 2px ${lines.dark},0 0 0 3px ${lines.light},0 0 0 200vmax ${shade}`;
const barStyle = `pointer-events:auto;position:fixed;top:16px;left:50%;transform:translateX(-50%);display:flex;align-items:center;gap:12px;width:max-content;max-width:calc(100vw - 32px);padding:8px;padding-inline-start:14px;border-radius:10px;background:${paper};color:${ink};box-shadow:0 0 0 1px ${edge},${shadow};font:13px/20px ${font}`;
