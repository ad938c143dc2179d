import { type Box, focusOn } from "./box.ts";

/**
 * Types one character, or text all at once, into the box that has the focus: the key goes down, the page may take it or
 * refuse it, the browser's own editing puts the text in place of what is selected, the key comes up. What the page
 * prevents does not happen, as with a person's typing.
 */
export function typeText(box: Box, text: string): void {
  const key = [...text].length === 1 ? keyOf(text) : null;
  if (key === null || (press(box, "keydown", key) && press(box, "keypress", key))) insertText(box, text);
  if (key !== null) press(box, "keyup", key);
}

/** Presses Backspace on what is selected. */
export function typeBackspace(box: Box): void {
  if (press(box, "keydown", backspace)) edit(box, "delete", "deleteContentBackward", null);
  press(box, "keyup", backspace);
}

/** Puts text in place of what is selected, with the events that the browser's editing sends. */
export function insertText(box: Box, text: string): void {
  edit(box, "insertText", "insertText", text);
}

/** Writes a value past the browser's editing, and tells the page. */
export function setValue(box: Box, value: string): void {
  const inputType = value === "" ? "deleteContentBackward" : "insertText";
  const data = value === "" ? null : value;
  if (!announce(box, inputType, data)) return;
  box.value = value;
  box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType, data }));
}

/** What the browser sends once a person leaves a box. */
export function commit(box: Box): void {
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

const backspace: Key = { key: "Backspace", code: "Backspace", keyCode: 8 };

function keyOf(character: string): Key {
  const upper = character.toUpperCase();
  const code = /\d/.test(character) ? `Digit${character}` : /[A-Z]/.test(upper) ? `Key${upper}` : "";
  return { key: character, code, keyCode: upper.charCodeAt(0) };
}

/** Whether the page let the key do what it does. */
function press(box: Box, type: "keydown" | "keypress" | "keyup", key: Key): boolean {
  const charCode = type === "keypress" ? key.key.charCodeAt(0) : 0;
  const keyCode = type === "keypress" ? charCode : key.keyCode;
  const facts = {
    ...key,
    keyCode,
    which: keyCode,
    charCode,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return box.dispatchEvent(new KeyboardEvent(type, facts));
}

function edit(box: Box, command: "insertText" | "delete", inputType: string, data: string | null): void {
  // Scripts do not hear of the browser's own editing before it happens, where a script asked for it.
  if (!announce(box, inputType, data)) return;
  focusOn(box);
  box.ownerDocument.execCommand(command, false, data ?? "");
}

/** Whether the page lets it happen. */
function announce(box: Box, inputType: string, data: string | null): boolean {
  const facts = { bubbles: true, cancelable: true, composed: true, inputType, data };
  return box.dispatchEvent(new InputEvent("beforeinput", facts));
}
