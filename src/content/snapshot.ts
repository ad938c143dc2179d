import type { FieldFacts, FormFacts, KeyUriFact, PageSnapshot, TextBlock } from "../detect/snapshot-model.ts";
import { readBlocks } from "./snapshot-block.ts";
import { nearBlocks } from "./snapshot-compact.ts";
import { isField, readField } from "./snapshot-field.ts";
import { formFacts } from "./snapshot-form.ts";
import { shadowRootOf } from "./snapshot-shadow.ts";
import { type RawBlock, startText, type TextGatherer, type TextPlace } from "./snapshot-text.ts";

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
    pre: false,
    row: null,
  });
  return { snapshot: snapshotOf(document, reading), elements: reading.elements };
}

interface Reading {
  readonly fields: FieldFacts[];
  readonly blocks: RawBlock[];
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
  const blocks: RawBlock[] = [];
  const elements = new Map<number, HTMLElement>();
  return {
    fields: [],
    blocks,
    keyUris: [],
    forms: new Map(),
    elements,
    text: startText(nextRef, (block) => blocks.push(block)),
    thorough: document.getElementsByTagName("*").length < thoroughBelow,
    nextRef,
    nextRoot: () => ++root,
  };
}

function visitChildren(reading: Reading, parent: ParentNode & Node, around: TextPlace): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) reading.text.add(node as Text, around);
    else if (node.nodeType === Node.ELEMENT_NODE) visit(reading, node as HTMLElement, around);
  }
}

const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT HEAD SELECT DATALIST AUDIO".split(" "));
const pictures = new Set(["SVG", "svg", "CANVAS", "VIDEO", "IMG", "PICTURE", "MATH", "math"]);
const actions = new Set(["A", "BUTTON", "SUMMARY"]);
const strikes = new Set(["S", "DEL", "STRIKE"]);
const rows = new Set(["LI", "TR", "DT"]);

function visit(reading: Reading, element: HTMLElement, around: TextPlace): void {
  const tag = element.tagName;
  if (silent.has(tag)) return;
  readKeyUris(reading, element);
  if (isField(element)) visitField(reading, element, around);
  else if (pictures.has(tag)) readAlternative(reading, element, around);
  else visitInside(reading, element, around);
}

function visitInside(reading: Reading, element: HTMLElement, around: TextPlace): void {
  const block = reading.text.enter(element, around);
  const inside = surroundingsIn(reading, element, around);
  const shadow = shadowRootOf(element, reading.thorough);
  if (shadow) visitChildren(reading, shadow, { ...inside, root: reading.nextRoot() });
  visitChildren(reading, element, inside);
  reading.text.leave(block);
}

function surroundingsIn(reading: Reading, element: HTMLElement, around: TextPlace): TextPlace {
  const tag = element.tagName;
  const role = element.getAttribute("role");
  const action = actions.has(tag) || role === "button";
  const struck = strikes.has(tag);
  const row = rows.has(tag) || role === "row";
  const pre = tag === "PRE";
  if (!action && !struck && !row && !pre) return around;
  return {
    root: around.root,
    action: around.action || action,
    struck: around.struck || struck,
    pre: around.pre || pre,
    row: row ? reading.nextRef() : around.row,
  };
}

function visitField(
  reading: Reading,
  element: HTMLInputElement | HTMLTextAreaElement,
  around: TextPlace,
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
function readAlternative(reading: Reading, element: HTMLElement, around: TextPlace): void {
  const alternative = element.getAttribute("alt") ?? "";
  if (/^[A-Za-z2-7 -]{16,160}$/.test(alternative)) reading.text.addAlternative(element, alternative, around);
}

function readKeyUris(reading: Reading, element: HTMLElement): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    if (value.length > 20 && isKeyUri(value)) addKeyUri(reading, value, "attribute");
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
  const open = reading.fields.filter(({ visible, editable }) => visible || !editable);
  const blocks = nearBlocks(
    reading.blocks,
    [...open, ...reading.keyUris].map(({ ref }) => ref),
  );
  for (const { ref, element } of blocks) reading.elements.set(ref, element);
  const texts = readBlocks(blocks);
  return {
    title: document.title.slice(0, 300),
    siteName: meta('meta[property="og:site_name"]') || meta('meta[name="application-name"]'),
    host: document.location?.host ?? "",
    path: document.location?.pathname.slice(0, 200) ?? "",
    language: document.documentElement.lang.toLowerCase(),
    fields: reading.fields,
    forms: [...reading.forms.values()],
    texts,
    keyUris: [...reading.keyUris, ...texts.flatMap(textKeyUri)],
  };
}

function textKeyUri({ ref, runs }: TextBlock): KeyUriFact[] {
  const text = runs.map((run) => run.text).join("");
  const found = /otpauth:\/\/[^\s"'<>]{10,}/i.exec(text);
  return found ? [{ ref, uri: found[0], where: "text" }] : [];
}
