import type { FieldFacts, Rect } from "../detect/snapshot-model.ts";
import { isShown } from "./snapshot-shown.ts";

const readableTypes = new Set(["text", "tel", "number", "password", "email", "search", "url"]);

/** Whether an element is an input with text in it, or a textarea. Hidden inputs count: they may hold a key URI. */
export function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.tagName === "INPUT" || element.tagName === "TEXTAREA";
}

/** A field's facts, or null for kinds that neither take nor print text: boxes to tick, buttons, hidden inputs. */
export function readField(
  element: HTMLInputElement | HTMLTextAreaElement,
  ref: number,
  root: number,
  form: number | null,
): FieldFacts | null {
  const tag = element.tagName === "TEXTAREA" ? "textarea" : "input";
  if (tag === "input" && !readableTypes.has(element.type)) return null;
  const attribute = (name: string) => (element.getAttribute(name) ?? "").trim().slice(0, 200);
  const rect = rectOf(element);
  return {
    ref,
    root,
    form,
    tag,
    type: element.type,
    name: attribute("name"),
    id: attribute("id"),
    className: attribute("class"),
    data: dataOf(element),
    autocomplete: attribute("autocomplete").toLowerCase(),
    inputMode: attribute("inputmode").toLowerCase(),
    pattern: attribute("pattern"),
    maxLength: element.maxLength >= 0 ? element.maxLength : null,
    placeholder: attribute("placeholder"),
    label: labelOf(element),
    ariaLabel: attribute("aria-label"),
    description: [referenced(element, "aria-describedby"), attribute("title")].filter(Boolean).join(" "),
    value: printedValue(element),
    valueLength: element.value.length,
    visible: isShown(element, rect),
    ariaHidden: isKeptFromPeople(element),
    invalid: /^(?:true|spelling|grammar)$/.test(attribute("aria-invalid")),
    editable: !element.disabled && !element.readOnly,
    rect,
  };
}

// Helpers of widgets say so themselves; traps for robots lie in something that does, and out of the keyboard's way.
function isKeptFromPeople(element: HTMLElement): boolean {
  if (element.getAttribute("aria-hidden") === "true") return true;
  return element.tabIndex < 0 && element.closest("[aria-hidden=true]") !== null;
}

function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function dataOf(element: HTMLElement): string {
  const parts = Object.entries(element.dataset).map(([name, value = ""]) =>
    value.length <= 40 ? `${name} ${value}` : name,
  );
  return parts.join(" ").slice(0, 200);
}

function labelOf(element: HTMLInputElement | HTMLTextAreaElement): string {
  const labels = [...(element.labels ?? [])].map(textOf);
  return [...labels, referenced(element, "aria-labelledby")].filter(Boolean).join(" ").slice(0, 300);
}

function referenced(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .map((found) => (found ? textOf(found) : ""))
    .filter(Boolean)
    .join(" ")
    .slice(0, 300);
}

const noise = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "SELECT", "TEXTAREA", "TEMPLATE"]);

function textOf(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node && text.length < 400; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
    else if (node.nodeType === Node.ELEMENT_NODE && !noise.has((node as Element).tagName))
      text += ` ${textOf(node as Element)} `;
  }
  return text.replace(/\s+/g, " ").trim();
}

const longestValue = 6000;

// What the page printed: read-only values, ones that look like a key, a list that nobody changed, and the user name. Never a
// password.
function printedValue(element: HTMLInputElement | HTMLTextAreaElement): string {
  const { value } = element;
  if (element.type === "password" || value === "" || value.length > longestValue) return "";
  if (element.readOnly || element.disabled) return value;
  if (/^[A-Za-z2-7 -]{16,160}$/.test(value) && /[2-7]/.test(value)) return value;
  if (element.tagName === "TEXTAREA" && value === element.defaultValue && isList(value)) return value;
  return namesUser(element) ? value.slice(0, 200) : "";
}

/** Lines as short as codes. */
function isList(value: string): boolean {
  return /^(?:[^\n]{6,40}\r?\n){2,}[^\n]{0,40}$/.test(value);
}

function namesUser(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (element.type === "email" || /\b(username|email)\b/.test(element.autocomplete)) return true;
  return /user|login|e-?mail|account/i.test(`${element.name} ${element.id}`);
}
