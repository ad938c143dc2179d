import type { ShowingWords } from "../messages/page-words.ts";
import { button, edge, element, font, ink, mark, paper, secondaryStyle, shadow } from "./drawn.ts";
import { pathTo } from "./field-path.ts";
import { rectInWindow } from "./frames.ts";
import { createPopover, isOurs } from "./popover.ts";
import { shadowRootOf } from "./shadow-root.ts";
import { isField } from "./snapshot-field.ts";
import { standInsOf } from "./stand-ins.ts";
import { takesText } from "./takes-text.ts";

interface ChooserPorts {
  readonly signal: AbortSignal;
  onChosen(path: string): void;
  readonly words: ShowingWords;
  /** The user wants it ended. */
  giveUp(): void;
}

/** What a page does with a click: nothing of it happens while a box is being chosen. */
const presses = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

/**
 * Lets the user click on the box that takes the code, in this document or in a frame of its origin, until what it gives is
 * aborted. The box under the pointer is framed.
 */
export function chooseField({ signal: outer, words, onChosen, giveUp }: ChooserPorts): AbortController {
  const controller = new AbortController();
  const signal = AbortSignal.any([outer, controller.signal]);
  const popover = createPopover();
  const outline = element("div", `${outlineStyle};display:none`);
  const stage = element("div", "display:block;width:100%;height:100%");
  stage.append(bar(words, giveUp), outline);
  popover.put(stage);
  popover.cover();
  signal.addEventListener("abort", () => popover.remove());
  for (const each of documentsIn(document)) listen(each);
  return controller;

  function listen(page: Document): void {
    const options = { capture: true, signal };
    page.addEventListener("pointermove", (event) => frame(boxUnder(page, event)), options);
    page.addEventListener("keydown", onKey, options);
    for (const type of presses) page.addEventListener(type, (event) => onPress(page, event), options);
  }

  function frame(box: HTMLElement | null): void {
    outline.style.display = box === null ? "none" : "block";
    if (box === null) return;
    const { x, y, width, height } = rectInWindow(box);
    const reach = 3;
    outline.style.transform = `translate(${x - reach}px,${y - reach}px)`;
    outline.style.width = `${width + 2 * reach}px`;
    outline.style.height = `${height + 2 * reach}px`;
  }

  function onPress(page: Document, event: MouseEvent): void {
    if (event.target instanceof Element && isOurs(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== "click" || !event.isTrusted) return;
    const box = boxUnder(page, event);
    if (box === null) return;
    controller.abort();
    onChosen(pathTo(box, document));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !event.isTrusted) return;
    event.stopImmediatePropagation();
    giveUp();
  }
}

/** The box that text goes into at the pointer's place, also where its label or what is drawn for it lies there. */
function boxUnder(page: Document, { clientX, clientY }: MouseEvent): HTMLElement | null {
  let root: Document | ShadowRoot = page;
  let at: Element | null = null;
  for (;;) {
    const next: Element | null = root.elementFromPoint(clientX, clientY);
    if (next === null || next === at) break;
    at = next;
    const inside: ShadowRoot | null = shadowRootOf(at);
    if (inside === null) break;
    root = inside;
  }
  return at === null ? null : boxOf(at);
}

function boxOf(element: Element): HTMLElement | null {
  if (isField(element)) return takesText(element) ? element : null;
  const labelled = element.closest("label")?.control;
  if (labelled && isField(labelled) && takesText(labelled)) return labelled;
  const root = element.getRootNode() as Document | ShadowRoot;
  const boxes = [...root.querySelectorAll("input, textarea")].filter(isField).filter(takesText);
  return boxes.find((box) => standInsOf(box)?.some((drawn) => drawn.contains(element))) ?? null;
}

function documentsIn(page: Document): Document[] {
  const frames = [...page.querySelectorAll("iframe,frame")] as HTMLIFrameElement[];
  return [
    page,
    ...frames.flatMap(({ contentDocument }) => (contentDocument ? documentsIn(contentDocument) : [])),
  ];
}

function bar({ direction, sentence, cancel }: ShowingWords, stop: () => void): HTMLElement {
  const box = element("div", `direction:${direction};${barStyle}`);
  box.setAttribute("role", "status");
  const close = button(cancel, secondaryStyle, stop);
  box.append(mark(), element("span", "flex:1", sentence), close);
  return box;
}

const outlineStyle = `position:fixed;left:0;top:0;border-radius:6px;pointer-events:none;box-shadow:0 0 0 3px #A8417A,0 0 0 6px #A8417A40`;
const barStyle = `pointer-events:auto;position:fixed;top:16px;left:50%;transform:translateX(-50%);display:flex;align-items:center;gap:12px;max-width:calc(100vw - 32px);padding:8px;padding-inline-start:14px;border-radius:10px;background:${paper};color:${ink};box-shadow:0 0 0 1px ${edge},${shadow};font:600 13px/20px ${font}`;
