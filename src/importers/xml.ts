import sax, { type SAXOptions } from "sax";
import { Failure } from "../domain/failure.ts";
import { countOf } from "./count-of.ts";

/** An element of XML, with the text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

// Newer than the shared types.
const onlyOwnEntities: SAXOptions & { readonly strictEntities: true } = { strictEntities: true };
const deepest = 64;
// As many as KeePass writes into ten mebibytes.
const mostElements = 300_000;
// Thirty for each of twenty thousand tokens of FreeOTP.
const mostEntities = 600_000;
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Whether a text looks like XML of this root. Cheap: nothing is parsed. */
export function hasRoot(text: string | null, root: string): boolean {
  const start =
    text?.slice(0, 4096).replace(/^\s*(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*/i, "") ?? "";
  return new RegExp(`^<${root}[\\s>/]`).test(start);
}

/**
 * The root of XML, read element by element. Only the five entities that XML itself has stand for anything; a document that
 * brings its own is refused. Throws Failure "export-damaged" and "export-too-large" with the app.
 */
export function parseXml(text: string, app: string): XmlElement {
  if (countOf(text, "&") > mostEntities) throw new Failure("export-too-large", app);
  const parser = sax.parser(true, onlyOwnEntities);
  const above: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  parser.onerror = () => {
    throw new Failure("export-damaged", app);
  };
  parser.ondoctype = (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Failure("export-damaged", app);
  };
  parser.onopentag = ({ name, attributes }) => {
    count += 1;
    if (above.length >= deepest || count > mostElements) throw new Failure("export-too-large", app);
    const element: Open = { name, attributes: mapOf(attributes), children: [], text: "" };
    above.at(-1)?.children.push(element);
    root ??= element;
    above.push(element);
  };
  const addText = (piece: string) => {
    const element = above.at(-1);
    if (element) element.text += piece;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    above.pop();
  };
  parser.write(text).close();
  if (root === null) throw new Failure("export-damaged", app);
  return root;
}

function mapOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const pairs = Object.entries(attributes);
  return pairs.length === 0 ? noAttributes : new Map(pairs.map(([name, value]) => [name, String(value)]));
}

/** The text of the first child of this name, empty where there is none. */
export function childText({ children }: XmlElement, name: string): string {
  return children.find((child) => child.name === name)?.text ?? "";
}

/** The children of this name. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
