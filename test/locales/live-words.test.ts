import { describe, expect, it } from "vitest";
import { words } from "../../src/ui/words.ts";
import type { SourceFile } from "../layers/source-files.ts";
import { type Node, partsOf, speakingFiles } from "./source-tree.ts";

describe("no word is read before its language is known", () => {
  it("anywhere in the extension", () => {
    expect(speakingFiles().flatMap(readTooEarly)).toEqual([]);
  });

  it.each([
    ["a word", "const label = words.back;"],
    ["a word further down", "const labels = { find: words.list.find };"],
    ["a sentence with values", "const label = words.list.range(1, 2, 3);"],
    ["a word taken out of its tree", "const { find } = words.list;"],
    ["a word in a tree that was named before", "const said = words.list;\nconst label = said.find;"],
  ])("catches %s", (_, text) => {
    expect(readTooEarly({ path: "popup/x.tsx", text })).toHaveLength(1);
  });

  it.each([
    ["part of the tree", "const said = words.list;"],
    ["a word that is read when it is drawn", "function label() { return words.back; }"],
    ["a word in a component", "const Label = () => <p>{words.back}</p>;"],
  ])("lets %s be", (_, text) => {
    expect(readTooEarly({ path: "popup/x.tsx", text })).toEqual([]);
  });
});

/** What is read of the words while the file is loaded. */
function readTooEarly(file: SourceFile): readonly string[] {
  const atOnce = partsOf(file).filter(({ around }) => !around.some(({ type }) => /Function/.test(type)));
  const trees = new Map<string, readonly string[]>([["words", []]]);
  for (const { node } of atOnce) {
    const path = node.type === "VariableDeclarator" && isNode(node.init) ? pathOf(node.init, trees) : null;
    if (path !== null && isNode(node.id) && typeof at(path) === "object")
      trees.set(String(node.id.name), path);
  }
  return atOnce.flatMap(({ node, around }) => {
    const isTakenApart = isNode(node.id) && node.id.type === "ObjectPattern" && isNode(node.init);
    if (isTakenApart && pathOf(node.init as Node, trees) !== null) return [`${file.path}: taken apart`];
    const path = pathOf(node, trees);
    const isWhole = around[0]?.type !== "MemberExpression";
    return path === null || !isWhole || typeof at(path) === "object"
      ? []
      : [`${file.path}: ${path.join(".")}`];
  });
}

/** The names that lead to a part of the words, such as ["list", "find"]; null for whatever else. */
function pathOf(node: Node, trees: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  if (node.type === "Identifier") return trees.get(String(node.name)) ?? null;
  if (node.type !== "MemberExpression" || !isNode(node.object) || !isNode(node.property)) return null;
  const path = pathOf(node.object, trees);
  return path === null ? null : [...path, String(node.property.name)];
}

function at(path: readonly string[]): unknown {
  return path.reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], words);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
