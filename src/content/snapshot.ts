import type { FieldFacts, FormFacts, KeyUriFact, PageSnapshot, TextBlock } from "../detect/snapshot-model.ts";
import { isField, readField } from "./snapshot-field.ts";
import { formFacts } from "./snapshot-form.ts";
import { shadowRootOf } from "./snapshot-shadow.ts";
import { startText, type TextGatherer } from "./snapshot-text.ts";

/** A page as plain data, with the elements behind its refs. */
export interface TakenSnapshot {
  readonly snapshot: PageSnapshot;
  /** Fields by ref; text blocks by ref, too. */
  readonly elements: ReadonlyMap<number, HTMLElement>;
}

/**
 * Reads a page once, from top to bottom, into plain data. Enters open shadow roots, and closed ones where the browser
 * lets an extension in. Changes nothing. Values of password fields are never read.
 */
export function takeSnapshot(document: Document): TakenSnapshot {
  const reading = startReading(document);
  visit(reading, document.body ?? document.documentElement, {
    root: 0,
    action: false,
    struck: false,
    row: null,
  });
  return { snapshot: snapshotOf(document, reading), elements: reading.elements };
}

/** What surrounds a node. */
interface Surroundings {
  readonly root: number;
  /** Inside a link or button. */
  readonly action: boolean;
  readonly struck: boolean;
  readonly row: number | null;
}

interface Reading {
  readonly fields: FieldFacts[];
  readonly texts: TextBlock[];
  readonly keyUris: KeyUriFact[];
  readonly forms: Map<HTMLFormElement, FormFacts>;
  readonly elements: Map<number, HTMLElement>;
  readonly text: TextGatherer;
  /** Whether every plain element is asked for a shadow root: only where there are few. */
  readonly thorough: boolean;
  nextRef(): number;
  nextRoot(): number;
}

const thoroughBelow = 4000;

function startReading(document: Document): Reading {
  let ref = 0;
  let root = 0;
  const nextRef = () => ++ref;
  const texts: TextBlock[] = [];
  const elements = new Map<number, HTMLElement>();
  return {
    fields: [],
    texts,
    keyUris: [],
    forms: new Map(),
    elements,
    text: startText(nextRef, (block, element) => {
      texts.push(block);
      elements.set(block.ref, element);
    }),
    thorough: document.getElementsByTagName("*").length < thoroughBelow,
    nextRef,
    nextRoot: () => ++root,
  };
}

function visitChildren(reading: Reading, parent: ParentNode & Node, around: Surroundings): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) reading.text.add(node as Text, around);
    else if (node.nodeType === Node.ELEMENT_NODE) visit(reading, node as HTMLElement, around);
  }
}

const silent = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "HEAD",
  "SELECT",
  "DATALIST",
  "AUDIO",
]);
const pictures = new Set(["SVG", "svg", "CANVAS", "VIDEO", "IMG", "PICTURE", "MATH", "math"]);
const actions = new Set(["A", "BUTTON", "SUMMARY"]);
const strikes = new Set(["S", "DEL", "STRIKE"]);
const rows = new Set(["LI", "TR", "DT"]);

function visit(reading: Reading, element: HTMLElement, around: Surroundings): void {
  const tag = element.tagName;
  if (silent.has(tag)) return;
  readKeyUris(reading, element);
  if (isField(element)) visitField(reading, element, around);
  else if (pictures.has(tag)) readAlternative(reading, element, around);
  else visitInside(reading, element, around);
}

function visitInside(reading: Reading, element: HTMLElement, around: Surroundings): void {
  const block = reading.text.enter(element, around);
  const inside = surroundingsIn(reading, element, around);
  const shadow = shadowRootOf(element, reading.thorough);
  if (shadow) visitChildren(reading, shadow, { ...inside, root: reading.nextRoot() });
  visitChildren(reading, element, inside);
  reading.text.leave(block);
}

function surroundingsIn(reading: Reading, element: HTMLElement, around: Surroundings): Surroundings {
  const tag = element.tagName;
  const action = actions.has(tag) || element.getAttribute("role") === "button";
  const struck = strikes.has(tag);
  const row = rows.has(tag) || element.getAttribute("role") === "row";
  if (!action && !struck && !row) return around;
  return {
    root: around.root,
    action: around.action || action,
    struck: around.struck || struck,
    row: row ? reading.nextRef() : around.row,
  };
}

function visitField(
  reading: Reading,
  element: HTMLInputElement | HTMLTextAreaElement,
  around: Surroundings,
): void {
  reading.text.flush();
  const facts = readField(element, reading.nextRef(), around.root, formRef(reading, element.form));
  if (facts === null) return;
  reading.fields.push(facts);
  reading.elements.set(facts.ref, element);
}

function formRef(reading: Reading, form: HTMLFormElement | null): number | null {
  if (form === null) return null;
  const known = reading.forms.get(form);
  if (known) return known.ref;
  const facts = formFacts(form, reading.nextRef());
  reading.forms.set(form, facts);
  return facts.ref;
}

// A picture's alternative text can be the key itself.
function readAlternative(reading: Reading, element: HTMLElement, around: Surroundings): void {
  const alternative = element.getAttribute("alt") ?? "";
  if (/^[A-Za-z2-7 -]{16,160}$/.test(alternative)) reading.text.addAlternative(element, alternative, around);
}

function readKeyUris(reading: Reading, element: HTMLElement): void {
  if (element.hasAttributes()) {
    for (const { value } of element.attributes) {
      if (value.length > 20 && isKeyUri(value)) addKeyUri(reading, value, "attribute");
    }
  }
  // What scripts put into a field is not in its attribute.
  if (isField(element) && element.type !== "password" && isKeyUri(element.value))
    addKeyUri(reading, element.value, "field");
}

function addKeyUri(reading: Reading, value: string, where: KeyUriFact["where"]): void {
  const uri = value.trim();
  if (reading.keyUris.some((each) => each.uri === uri)) return;
  reading.keyUris.push({ ref: reading.nextRef(), uri, where });
}

function isKeyUri(value: string): boolean {
  return /^\s*otpauth:\/\//i.test(value);
}

function snapshotOf(document: Document, reading: Reading): PageSnapshot {
  const meta = (selector: string) =>
    document.querySelector(selector)?.getAttribute("content")?.trim().slice(0, 100) ?? "";
  return {
    title: document.title.slice(0, 300),
    siteName: meta('meta[property="og:site_name"]') || meta('meta[name="application-name"]'),
    host: document.location?.host ?? "",
    path: document.location?.pathname.slice(0, 200) ?? "",
    language: document.documentElement.lang.toLowerCase(),
    fields: reading.fields,
    forms: [...reading.forms.values()],
    texts: reading.texts,
    keyUris: [...reading.keyUris, ...textKeyUris(reading)],
  };
}

function textKeyUris(reading: Reading): KeyUriFact[] {
  return reading.texts.flatMap((block) => {
    const text = block.runs.map((run) => run.text).join("");
    const found = /otpauth:\/\/[^\s"'<>]{10,}/i.exec(text);
    return found ? [{ ref: block.ref, uri: found[0], where: "text" as const }] : [];
  });
}
