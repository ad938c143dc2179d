import { isSeen } from "./seen.ts";

/** What is to be typed, where, and for which origin. */
export interface FillOrder {
  readonly origin: string;
  readonly value: string;
  /** One box, or one for each character. */
  readonly boxes: readonly HTMLElement[];
}

/**
 * Types a value as a person would: focus, then text that the page's scripts see arrive. The origin and the boxes are
 * looked at in the very task that writes. Never presses a button.
 */
export function fillField({ origin, value, boxes }: FillOrder) {
  if (location.origin !== origin) return "origin-changed";
  const inputs = boxes.filter(isInput);
  inputs[0]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (inputs.length === 0 || inputs.length < boxes.length || !inputs.every(isUsable)) return "field-gone";
  return typeInto(inputs, value) ? "filled" : "refused";
}

type TextBox = HTMLInputElement | HTMLTextAreaElement;

function isInput(element: HTMLElement): element is TextBox {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** A box that a person could see and type into, at this very moment. */
function isUsable(box: TextBox): boolean {
  return box.isConnected && !box.disabled && !box.readOnly && isSeen(box);
}

function typeInto(boxes: readonly TextBox[], value: string): boolean {
  const [first] = boxes;
  if (first === undefined) return false;
  if (boxes.length === 1) return typeText(first, value);
  const characters = [...value];
  if (characters.length !== boxes.length) return false;
  // A page that sends itself off with the last character takes the field away: what it has taken by then counts.
  boxes.forEach((box, index) => {
    const character = characters[index] ?? "";
    if (box.value !== character) typeText(box, character);
  });
  if (boxes.every((box, index) => box.value === characters[index] || !box.isConnected)) return true;
  if (isUsable(first)) paste(first, value);
  return boxes.map((box) => box.value).join("") === value;
}

/** Puts text into a box by the browser's own editing, which pages can't tell from typing; else by value and events. */
function typeText(box: TextBox, text: string): boolean {
  box.focus();
  box.select();
  // The page's own scripts ran on the focus: what they hid meanwhile gets nothing.
  if (!isUsable(box)) return false;
  if (document.execCommand("insertText", false, text) && box.value === text) {
    box.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }
  box.value = text;
  const typed = { bubbles: true, composed: true, data: text, inputType: "insertText" };
  box.dispatchEvent(new InputEvent("input", typed));
  box.dispatchEvent(new Event("change", { bubbles: true }));
  return box.value === text || !box.isConnected;
}

/** Rows of boxes that undo single characters still take a whole code at once. */
function paste(box: TextBox, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  box.focus();
  box.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
}
