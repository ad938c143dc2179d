import { parseSync } from "vite";
import { type SourceFile, sourceFiles } from "../layers/source-files.ts";

/** Part of a program, as ESTree tells it. */
export interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** The files of the extension that a person may read something of. */
export function speakingFiles(): readonly SourceFile[] {
  const silent = /^src\/(?:detect|domain|importers|exporters|vault)\//;
  return sourceFiles().filter(({ path }) => !silent.test(path) && !path.endsWith(".d.ts"));
}

/** Every part of a file, each with those around it, the nearest first. */
export function partsOf({ path, text }: SourceFile): readonly { node: Node; around: readonly Node[] }[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0]?.message}`);
  return partsIn(program, []);
}

function partsIn(value: unknown, around: readonly Node[]): { node: Node; around: readonly Node[] }[] {
  if (Array.isArray(value)) return value.flatMap((each) => partsIn(each, around));
  if (!isNode(value)) return [];
  const inner = Object.values(value).flatMap((each) => partsIn(each, [value, ...around]));
  return [{ node: value, around }, ...inner];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The text of a string, of JSX's text or of a template's piece; null for whatever else. */
export function textOf({ type, value }: Node): string | null {
  if ((type === "Literal" || type === "JSXText") && typeof value === "string") return value;
  if (type !== "TemplateElement") return null;
  return (value as { readonly cooked: string }).cooked;
}

/** The name of what is called or made, such as "say" or "Error"; null for whatever else. */
export function calledBy(node: Node): string | null {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return null;
  const callee = node.callee as Node;
  const name = callee.type === "MemberExpression" ? (callee.property as Node) : callee;
  return typeof name.name === "string" ? name.name : null;
}
