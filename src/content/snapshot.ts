import type { FieldFacts, FormFacts, KeyUriFact, PageSnapshot, TextBlock } from "../detect/snapshot-model.ts";
import { largePage } from "./large-page.ts";
import { type LongLists, longListsIn } from "./long-lists.ts";
import { isCustom } from "./shadow-root.ts";
import { atOnce, type Sliced } from "./slices.ts";
import { readBlocks } from "./snapshot-block.ts";
import { nearBlocks } from "./snapshot-compact.ts";
import { isField, readField } from "./snapshot-field.ts";
import { formFacts } from "./snapshot-form.ts";
import { sameOriginDocument } from "./snapshot-frame.ts";
import { readKeyUris } from "./snapshot-key-uri.ts";
import { shadowRootIn } from "./snapshot-shadow.ts";
import { type RawBlock, startText, type TextGatherer, type TextPlace } from "./snapshot-text.ts";
import { type Level, levelIn, walkLevels } from "./snapshot-walk.ts";

/** A page as plain data, with the elements behind its refs. */
export interface TakenSnapshot {
  readonly snapshot: PageSnapshot;
  /** Fields by ref; text blocks by ref, too. */
  readonly elements: ReadonlyMap<number, HTMLElement>;
  /** The shadow roots and frames that were entered: what changes in them changes the page. */
  readonly roots: readonly (ShadowRoot | Document)[];
  /** Elements that could get a shadow root yet. */
  readonly hosts: readonly HTMLElement[];
  /** Whether every element that may have a shadow root was asked. */
  readonly allRoots: boolean;
}

/** Reads a page here and now. */
export function takeSnapshot(document: Document): TakenSnapshot {
  return atOnce(readSnapshot(document));
}

/**
 * Reads a page once, from top to bottom, into plain data. Enters frames of the same origin, open shadow roots, and closed
 * ones where the browser lets an extension in. Changes nothing. Values of password fields are never read.
 */
export function* readSnapshot(document: Document): Sliced<TakenSnapshot> {
  const reading = startReading(document, yield* longListsIn(document));
  const levels: Level[] = [];
  visit(reading, document.body ?? document.documentElement, outermost, levels);
  yield* walkLevels(levels, {
    text: (node, place) => reading.text.add(node, place),
    element: (element, place) => visit(reading, element, place, levels),
    leave: (block) => reading.text.leave(block),
  });
  const { elements, roots, hosts, thorough } = reading;
  const snapshot = yield* snapshotOf(document, reading);
  return { snapshot, elements, roots, hosts, allRoots: thorough };
}

const outermost: TextPlace = { root: 0, action: false, struck: false, pre: false, row: null };

interface Reading {
  readonly fields: FieldFacts[];
  readonly blocks: RawBlock[];
  readonly keyUris: KeyUriFact[];
  readonly forms: Map<HTMLFormElement, FormFacts>;
  readonly elements: Map<number, HTMLElement>;
  readonly roots: (ShadowRoot | Document)[];
  readonly hosts: HTMLElement[];
  readonly text: TextGatherer;
  /** Whether every plain element is asked for a shadow root: only where there are few. */
  readonly thorough: boolean;
  readonly lists: LongLists;
  nextRef(): number;
}

function startReading(document: Document, lists: LongLists): Reading {
  let ref = 0;
  const nextRef = () => ++ref;
  const blocks: RawBlock[] = [];
  return {
    fields: [],
    blocks,
    keyUris: [],
    forms: new Map(),
    elements: new Map(),
    roots: [],
    hosts: [],
    text: startText(nextRef, (block) => blocks.push(block)),
    thorough: document.getElementsByTagName("*").length < largePage,
    lists,
    nextRef,
  };
}

const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE OBJECT HEAD SELECT DATALIST AUDIO".split(" "));
const pictures = new Set(["SVG", "svg", "CANVAS", "VIDEO", "IMG", "PICTURE", "MATH", "math"]);
const frames = new Set(["IFRAME", "FRAME"]);
const actions = new Set(["A", "BUTTON", "SUMMARY"]);
const strikes = new Set(["S", "DEL", "STRIKE"]);
const rows = new Set(["LI", "TR", "DT"]);

/** Reads an element; what is in it is left to be walked, as levels. */
function visit(reading: Reading, element: HTMLElement, around: TextPlace, levels: Level[]): void {
  const tag = element.tagName;
  if (silent.has(tag)) return;
  readKeyUris(element, (uri, where) => addKeyUri(reading, uri, where));
  if (isField(element)) visitField(reading, element, around);
  else if (pictures.has(tag)) readAlternative(reading, element, around);
  else if (frames.has(tag)) enterFrame(reading, element as HTMLIFrameElement, around, levels);
  else enter(reading, element, around, levels);
}

function enter(reading: Reading, element: HTMLElement, around: TextPlace, levels: Level[]): void {
  const block = reading.text.enter(element, around);
  const inside = surroundingsIn(reading, element, around);
  levels.push(levelIn(element, inside, block, reading.lists.childrenOf(element)));
  const shadow = shadowRootIn(element, reading.thorough);
  if (shadow !== null) levels.push(levelIn(shadow, enterRoot(reading, shadow, inside), null));
  else if (isCustom(element)) reading.hosts.push(element);
}

function enterFrame(reading: Reading, frame: HTMLIFrameElement, around: TextPlace, levels: Level[]): void {
  const inside = sameOriginDocument(frame);
  if (inside === null) return;
  const block = reading.text.enter(frame, around);
  const place = enterRoot(reading, inside, outermost);
  levels.push(levelIn(inside.documentElement, place, block));
}

function enterRoot(reading: Reading, root: ShadowRoot | Document, around: TextPlace): TextPlace {
  reading.roots.push(root);
  return { ...around, root: reading.roots.length };
}

function surroundingsIn(reading: Reading, element: HTMLElement, around: TextPlace): TextPlace {
  const tag = element.tagName;
  const role = element.getAttribute("role");
  const action = actions.has(tag) || role === "button" || isOtherChoice(element, role);
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

/** A choice that was not taken: what one could do instead. */
function isOtherChoice(element: HTMLElement, role: string | null): boolean {
  if (role === "tab") return element.getAttribute("aria-selected") === "false";
  if (role === "radio") return element.getAttribute("aria-checked") === "false";
  if (element.tagName !== "LABEL") return false;
  const choice = (element as HTMLLabelElement).control as HTMLInputElement | null;
  return choice?.type === "radio" && !choice.checked;
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

function addKeyUri(reading: Reading, uri: string, where: KeyUriFact["where"]): void {
  if (reading.keyUris.some((each) => each.uri === uri)) return;
  reading.keyUris.push({ ref: reading.nextRef(), uri, where });
}

function* snapshotOf(document: Document, reading: Reading): Sliced<PageSnapshot> {
  const meta = (selector: string) =>
    document.querySelector(selector)?.getAttribute("content")?.trim().slice(0, 100) ?? "";
  const open = reading.fields.filter(({ visible, editable }) => visible || !editable);
  const blocks = nearBlocks(
    reading.blocks,
    [...open, ...reading.keyUris].map(({ ref }) => ref),
  );
  for (const { ref, element } of blocks) reading.elements.set(ref, element);
  yield;
  const texts = yield* readBlocks(blocks);
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
