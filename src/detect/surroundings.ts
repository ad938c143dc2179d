import type { Candidate } from "./candidates.ts";
import { plain } from "./plain-text.ts";
import type { FieldFacts, PageSnapshot, TextBlock } from "./snapshot-model.ts";
import type { Steps } from "./steps.ts";
import { says } from "./words.ts";

/** What a page says about one box, from the nearest to the farthest. */
export interface Surroundings {
  /** Its label, aria-label and placeholder. */
  readonly own: string;
  /** What it is called: its label, else its aria-label, else its placeholder. */
  readonly called: string;
  /** Its name, id and data attributes. */
  readonly names: string;
  /** Its form's names and hidden steps. */
  readonly formNames: string;
  /** Sentences before it, back to the box before, nearest block first; without links and buttons. */
  readonly before: readonly string[];
  /** Those of them that stand below the nearest heading, and that heading. */
  readonly section: readonly string[];
  /** Sentences just after it. */
  readonly after: readonly string[];
  /** Both. */
  readonly near: readonly string[];
  /** What stands farther above it, beyond other boxes. */
  readonly wider: string;
  /** Links and buttons near by. */
  readonly actions: string;
  /** The button or link after the last box of its form, where that has few words. */
  readonly button: string;
  /** The nearest headings above it, and the nearest of them. */
  readonly headings: string;
  readonly heading: string;
  readonly title: string;
  /** Whether no other box of the page could be written in, but for those that sites have on every page. */
  readonly alone: boolean;
  /** Whether the next box of its form takes a password: then it mostly asks who one is. */
  readonly leadsToPassword: boolean;
  /** Whether the box before it, of its form, takes a password. */
  readonly followsPassword: boolean;
}

/** Collects what the page says about a candidate. */
export function* surroundingsOf(page: PageSnapshot, candidate: Candidate): Steps<Surroundings> {
  const { fields } = candidate;
  const [first] = fields;
  const last = fields[fields.length - 1] ?? first;
  const form = page.forms.find(({ ref }) => ref === first.form);
  const { own, called } = namesOf(page, fields);
  const said = bare(own);
  // The label is text of the page, too, and says nothing a second time.
  const others = (blocks: readonly TextBlock[]) =>
    blocks.flatMap(sentencesOf).filter((sentence) => !said.includes(bare(sentence)));
  const before = [...others(textsBefore(page, first)), ...[first.description].filter(Boolean)];
  yield;
  const after = others(textsAfter(page, last));
  yield;
  const headings = headingsBefore(page, first).map(spokenText);
  const heading = headings.at(-1) ?? "";
  const start = before.indexOf(heading);
  return {
    own,
    called,
    names: [...new Set(fields.slice(0, 2).flatMap(({ name, id, data }) => [name, id, data]))].join(" "),
    formNames: form ? [form.names, ...form.steps].join(" ") : "",
    before,
    section: start === -1 ? before : before.slice(0, start + 1),
    after,
    near: [...before, ...after],
    wider: page.texts
      .filter(({ ref }) => ref < first.ref)
      .slice(-widerBlocks)
      .map(spokenText)
      .join(" | "),
    actions: page.texts
      .filter(({ ref }) => ref > first.ref - 60 && ref < last.ref + 30)
      .map(actionText)
      .join(" | "),
    button: buttonAfter(page, last),
    headings: headings.join(" | "),
    heading,
    title: page.title,
    alone: page.fields.every(
      (field) => fields.includes(field) || !isFence(field) || isEverywhere(field, first),
    ),
    leadsToPassword: leadsToPassword(page, last),
    followsPassword: followsPassword(page, first),
  };
}

function bare(text: string): string {
  return plain(text).replaceAll("|", "").replace(/ {2,}/g, " ").trim();
}

/** What a block says, without its links and buttons. */
export function spokenText(block: Pick<TextBlock, "runs">): string {
  return joined(block, ({ action }) => !action);
}

/** Everything in a block. */
export function wholeText(block: TextBlock): string {
  return joined(block, () => true);
}

/** A block's sentences, without links and buttons. */
export function sentencesOf(block: TextBlock): string[] {
  return (
    spokenText(block)
      // "No. 3" and "e.g. this" go on.
      .split(/(?<=[.!?…][)"”»']?)\s+(?![\d\p{Ll}])|[。！？؟\n]+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== "")
  );
}

function actionText(block: TextBlock): string {
  return joined(block, ({ action }) => action);
}

function joined(block: Pick<TextBlock, "runs">, keep: (run: TextBlock["runs"][number]) => boolean): string {
  const [first] = block.runs;
  if (first !== undefined && block.runs.length === 1) return keep(first) ? first.text.trim() : "";
  return block.runs
    .filter(keep)
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** A box's own words, and the name among them. Where nothing is tied to it, what looks like its label is meant so. */
function namesOf(
  page: PageSnapshot,
  fields: readonly [FieldFacts, ...FieldFacts[]],
): Pick<Surroundings, "own" | "called"> {
  const [first] = fields;
  const own = ownWords(fields);
  const name = first.label || first.ariaLabel;
  if (own === "") {
    const implied = impliedLabel(page, first);
    return { own: implied, called: name || shortly(implied) };
  }
  if (name !== "") return { own, called: name };
  const untied = untiedLabel(page, first);
  if (untied !== "") return { own: `${untied} | ${own}`, called: untied };
  return { own, called: isWords(first.placeholder) ? first.placeholder : shortly(own) };
}

function ownWords(fields: readonly FieldFacts[]): string {
  const words = fields
    .slice(0, 2)
    .flatMap(({ label, ariaLabel, placeholder }) => [label, ariaLabel, placeholder]);
  const said = [...new Set(words)].filter(Boolean).join(" | ");
  return isWords(said) ? said : "";
}

/** A name has few words; more are a sentence, which names other things, too. */
const shortly = (text: string) => (text.length <= 32 ? text : "");
/** "XXXX-XXXX" shows a shape and says nothing. */
const isWords = (text: string) => /\p{L}{2}/u.test(text.replace(/x{2,}/gi, ""));
const longestLabel = 60;

/** The few words just before a box. */
function impliedLabel(page: PageSnapshot, field: FieldFacts): string {
  const text =
    spokenText(textsBefore(page, field)[0] ?? { runs: [] })
      .split("\n")
      .at(-1)
      ?.trim() ?? "";
  return text.length <= longestLabel ? text : "";
}

/** What is marked as a label just before a box, but for no box. */
function untiedLabel(page: PageSnapshot, field: FieldFacts): string {
  const [before] = textsBefore(page, field);
  const isLabel = before?.tag === "th" || before?.tag === "dt" || before?.runs.at(-1)?.tag === "label";
  return isLabel ? impliedLabel(page, field) : "";
}

const widerBlocks = 15;
const nearBlocks = 8;
const nearCharacters = 600;

function textsBefore(page: PageSnapshot, field: FieldFacts): TextBlock[] {
  const fence = Math.max(
    0,
    ...page.fields.filter((other) => other.ref < field.ref && isFence(other)).map(({ ref }) => ref),
  );
  const blocks = page.texts.filter(({ ref }) => ref < field.ref && ref > fence).slice(-nearBlocks);
  return withinReach(blocks.reverse());
}

function textsAfter(page: PageSnapshot, field: FieldFacts): TextBlock[] {
  const fence = Math.min(
    ...page.fields.filter((other) => other.ref > field.ref && isFence(other)).map(({ ref }) => ref),
    Number.POSITIVE_INFINITY,
  );
  const texts = page.texts.filter(({ ref }) => ref > field.ref && ref < fence);
  const next = texts.findIndex(({ heading }) => heading);
  return texts
    .slice(0, next === -1 ? 4 : Math.min(next, 4))
    .filter((block) => !isLabelOf(block, page.fields));
}

/** The label of a box speaks of that box alone. */
function isLabelOf(block: TextBlock, fields: readonly FieldFacts[]): boolean {
  const text = spokenText(block);
  return text !== "" && fields.some(({ ref, label }) => ref > block.ref && label === text);
}

/** A search or a newsletter, in a form of its own or beside ours. */
function isEverywhere(field: FieldFacts, ours: FieldFacts): boolean {
  const { type, form, label, ariaLabel, placeholder } = field;
  if (form !== null && form === ours.form) return false;
  return (
    type === "search" ||
    (type === "email" && form !== null) ||
    says(`${label} | ${ariaLabel} | ${placeholder}`, "search")
  );
}

function isFence({ visible, editable, ariaHidden }: FieldFacts): boolean {
  return visible && editable && !ariaHidden;
}

// Nearest first.
function withinReach(blocks: readonly TextBlock[]): TextBlock[] {
  let room = nearCharacters;
  return blocks.filter((block) => {
    const fits = room > 0;
    room -= spokenText(block).length;
    return fits;
  });
}

function buttonAfter(page: PageSnapshot, field: FieldFacts): string {
  const inForm = page.fields.filter(
    (other) => isFence(other) && other.form !== null && other.form === field.form,
  );
  const end = Math.max(field.ref, ...inForm.map(({ ref }) => ref));
  const text = page.texts
    .filter(({ ref }) => ref > end)
    .map(actionText)
    .find((said) => said !== "");
  return text !== undefined && text.length <= longestButton ? text : "";
}

const longestButton = 24;

function leadsToPassword(page: PageSnapshot, field: FieldFacts): boolean {
  const next = page.fields.find((other) => other.ref > field.ref && isFence(other));
  return field.type !== "password" && next?.type === "password" && next.form === field.form;
}

function followsPassword(page: PageSnapshot, field: FieldFacts): boolean {
  const before = page.fields.findLast((other) => other.ref < field.ref && isFence(other));
  return before?.type === "password" && before.form === field.form;
}

function headingsBefore(page: PageSnapshot, field: FieldFacts): TextBlock[] {
  return page.texts.filter(({ ref, heading }) => heading && ref < field.ref).slice(-3);
}
