import { isBox, isOpen } from "./box.ts";
import { isSeen } from "./seen.ts";

/** How long a page may take to send itself off, or to open its button, in milliseconds. */
const patience = 500;
const step = 100;

/**
 * Sends a form off whose code was filled, where the user turned that on for the site: by the page's own button, once it
 * can be pressed. Nothing is pressed where the page went on by itself, or where it isn't clear which button it is.
 */
export async function submitFor(boxes: readonly HTMLElement[]): Promise<void> {
  const box = boxes.find(isBox);
  if (box === undefined) return;
  const listening = new AbortController();
  let wentOff = false;
  const note = () => {
    wentOff = true;
  };
  box.ownerDocument.addEventListener("submit", note, { capture: true, signal: listening.signal });
  // One that sends itself off does so at once: it gets that long in any case.
  for (let waited = 0; waited <= patience; waited += step) {
    await new Promise((resolve) => setTimeout(resolve, step));
    if (wentOff || !isOpen(box)) break;
    const button = buttonFor(box);
    if (button === null || !isPressable(button)) continue;
    button.click();
    break;
  }
  listening.abort();
}

const submitButtons = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';
const anyButtons = `${submitButtons}, button[type="button"], input[type="button"], [role="button"]`;

/** The form's own button; without a form the only button near the box. */
function buttonFor(box: HTMLInputElement | HTMLTextAreaElement): HTMLElement | null {
  if (box.form !== null) {
    const own = [...box.form.elements].filter((element) => element.matches(submitButtons));
    const inside = [...box.form.querySelectorAll(submitButtons)];
    return [...new Set([...own, ...inside])].find(isShown) ?? null;
  }
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    const buttons = [...around.querySelectorAll(anyButtons)].filter(isShown);
    if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  }
  return null;
}

function isShown(element: Element): element is HTMLElement {
  return "click" in element && element.checkVisibility({ visibilityProperty: true });
}

function isPressable(button: HTMLElement): boolean {
  const isOff = button.matches(":disabled") || button.ariaDisabled === "true" || button.ariaBusy === "true";
  return !isOff && isSeen(button);
}
