import type {
  FieldFacts,
  FormFacts,
  KeyUriFact,
  PageSnapshot,
  TextBlock,
  TextRun,
} from "../../src/detect/snapshot-model.ts";

/** A piece of a page, in document order. */
export type Piece =
  | {
      readonly kind: "text";
      readonly tag: string;
      readonly heading: boolean;
      readonly runs: readonly TextRun[];
      readonly row: number | null;
    }
  | { readonly kind: "box"; readonly facts: Partial<FieldFacts> }
  | { readonly kind: "form"; readonly facts: Partial<FormFacts>; readonly inside: readonly Piece[] }
  | { readonly kind: "uri"; readonly uri: string; readonly where: KeyUriFact["where"] };

const run = (text: string, more: Partial<TextRun> = {}): TextRun => ({
  text,
  tag: "p",
  action: false,
  struck: false,
  ...more,
});
const block = (tag: string, runs: readonly TextRun[], row: number | null = null): Piece => ({
  kind: "text",
  tag,
  heading: /^h\d$/.test(tag),
  runs,
  row,
});

export const heading = (text: string): Piece => block("h1", [run(text, { tag: "h1" })]);
export const text = (said: string): Piece => block("p", [run(said)]);
export const link = (said: string): Piece => block("p", [run(said, { tag: "a", action: true })]);
export const button = (said: string): Piece => block("button", [run(said, { tag: "button", action: true })]);
/** Text, and a string in an element of its own. */
export const printed = (said: string, string: string, tag = "code"): Piece =>
  block("p", [run(said), run(string, { tag })]);
export const item = (said: string): Piece => block("li", [run(said, { tag: "li" })]);
export const struckItem = (said: string): Piece => block("li", [run(said, { tag: "del", struck: true })]);
/** Table cells of one row. */
export const row = (number: number, ...cells: readonly string[]): Piece[] =>
  cells.map((cell) => block("td", [run(cell, { tag: "td" })], number));
export const box = (facts: Partial<FieldFacts>): Piece => ({ kind: "box", facts });
export const form = (facts: Partial<FormFacts>, ...inside: readonly Piece[]): Piece => ({
  kind: "form",
  facts,
  inside,
});
export const keyUri = (uri: string, where: KeyUriFact["where"] = "attribute"): Piece => ({
  kind: "uri",
  uri,
  where,
});

/** `count` boxes that differ by their number alone. */
export const boxes = (count: number, facts: (index: number) => Partial<FieldFacts>): Piece[] =>
  Array.from({ length: count }, (_, index) => box(facts(index)));

/** A snapshot of the pieces, with refs from 1 in their order. `boxRef(snapshot, n)` names the n-th box. */
export function page(title: string, ...pieces: readonly Piece[]): PageSnapshot {
  const made = {
    fields: [] as FieldFacts[],
    forms: [] as FormFacts[],
    texts: [] as TextBlock[],
    keyUris: [] as KeyUriFact[],
  };
  let ref = 0;
  const put = (piece: Piece, formRef: number | null): void => {
    ref++;
    if (piece.kind === "text")
      made.texts.push({
        ref,
        root: 0,
        tag: piece.tag,
        heading: piece.heading,
        row: piece.row,
        parent: 1,
        runs: piece.runs,
      });
    else if (piece.kind === "box") made.fields.push({ ...plainBox, ref, form: formRef, ...piece.facts });
    else if (piece.kind === "uri") made.keyUris.push({ ref, uri: piece.uri, where: piece.where });
    else {
      const own = ref;
      made.forms.push({ ref: own, names: "", steps: [], ...piece.facts });
      for (const each of piece.inside) put(each, own);
    }
  };
  for (const piece of pieces) put(piece, null);
  return { title, siteName: "", host: "login.example.com", path: "/", language: "en", ...made };
}

export function boxRefs(snapshot: PageSnapshot, ...indexes: readonly number[]): number[] {
  return indexes.map((index) => snapshot.fields[index]?.ref ?? Number.NaN);
}

const plainBox: FieldFacts = {
  ref: 0,
  root: 0,
  form: null,
  tag: "input",
  type: "text",
  name: "",
  id: "",
  className: "",
  data: "",
  autocomplete: "",
  inputMode: "",
  pattern: "",
  maxLength: null,
  placeholder: "",
  label: "",
  ariaLabel: "",
  description: "",
  value: "",
  valueLength: 0,
  visible: true,
  ariaHidden: false,
  invalid: false,
  editable: true,
  rect: { x: 100, y: 100, width: 170, height: 22 },
};
