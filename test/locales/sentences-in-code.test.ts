import { describe, expect, it } from "vitest";
import type { SourceFile } from "../layers/source-files.ts";
import { calledBy, type Node, partsOf, speakingFiles, textOf } from "./source-tree.ts";

describe("no sentence stands in the code", () => {
  it("in anything that a person may read", () => {
    expect(speakingFiles().length).toBeGreaterThan(300);
    expect(speakingFiles().flatMap(sentencesIn)).toEqual([]);
  });

  it.each([
    ["a text", "<p>Nothing was lost</p>"],
    ["a word", "<b>Filled</b>"],
    ["a text beside a value", "<p>{count} left</p>"],
    ["a name for screen readers", '<a aria-label="Details" />'],
    ["a sentence", 'const said = "It is gone";'],
    ["part of a template", `const said = (n: number) => \`Copied. Good for \${n} s\`;`],
  ])("catches %s", (_, text) => {
    expect(sentencesIn({ path: "popup/x.tsx", text })).toHaveLength(1);
  });

  it.each([
    ["a class", '<p class="t12 muted" />'],
    ["what a bug says", 'throw new Error("A broken assumption");'],
    ["a message's key", '<p title={say("list_find")} />'],
    ["a name that is the same everywhere", "<b>Countersign</b>"],
    ["an icon", '<Icon name="warn" />'],
    ["a style", `const style = \`display:block;margin:0 auto;width:\${1}px\`;`],
  ])("lets %s be", (_, text) => {
    expect(sentencesIn({ path: "popup/x.tsx", text })).toEqual([]);
  });
});

/** What these are given is for programmers, or a style. */
const forProgrammers = new Set(["Error", "TypeError", "RangeError", "error", "warn"]);
/** Attributes that somebody reads, also where they are a single word; an icon's name is nobody's. */
const read = /^(?:aria-label|title|alt|placeholder|label|text|name|head)$/;
/** Attributes that nobody reads, whatever they say. */
const unread = /^(?:class|style|d|viewBox|transform)$/;

function sentencesIn(file: SourceFile): readonly string[] {
  return partsOf(file).flatMap(({ node, around }) => {
    const text = textOf(node)?.trim() ?? "";
    if (!/\p{L}/u.test(text) || allowed.has(text) || isForNobody(around)) return [];
    return isRead(node, around) || looksLikeWords(text, file.path) ? [`${file.path}: ${text}`] : [];
  });
}

function isRead({ type }: Node, [nearest, element]: readonly Node[]): boolean {
  if (type === "JSXText") return true;
  return nearest?.type === "JSXAttribute" && read.test(nameOf(nearest)) && nameOf(element) !== "Icon";
}

/** In pages and in the worker much is a list of words or a selector; a sentence has a capital or a stop. */
function looksLikeWords(text: string, path: string): boolean {
  if (/[;:]\s*[a-z-]+:|\d(?:px|%|vmax)|^[a-z-]+:\S/.test(text)) return false;
  const isSilent = /^src\/(?:content|background|messages)\//.test(path);
  return (isSilent ? /^\p{Lu}\p{Ll}.* \p{L}|\p{L} \p{L}.*[.?]$/u : /\p{L}[,;.:’]* \p{L}/u).test(text);
}

function isForNobody(around: readonly Node[]): boolean {
  return around.some(
    (node) =>
      forProgrammers.has(calledBy(node) ?? "") ||
      (node.type === "JSXAttribute" && unread.test(nameOf(node))) ||
      /^(?:Import|TSLiteralType)/.test(node.type),
  );
}

function nameOf(attributeOrElement: Node | undefined): string {
  return String((attributeOrElement?.name as { readonly name: unknown } | undefined)?.name);
}

/** What looks like words, and is not ours to translate. */
const allowed: ReadonlySet<string> = new Set([
  "Countersign",
  // A folder's name, which must not change with the language.
  "Countersign backups",
  // Classes of a ticket, put together.
  "ticket whole",
  // A line of the age format.
  "-> scrypt",
]);
