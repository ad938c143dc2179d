import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { catalogueOf, valuesOf } from "./catalogue.ts";
import { calledBy, type Node, partsOf, speakingFiles, textOf } from "./source-tree.ts";

const english = catalogueOf("en");
const parts = speakingFiles().flatMap((file) => partsOf(file).map((part) => ({ ...part, path: file.path })));

describe("the English catalogue", () => {
  it("has no message that nothing says", () => {
    const said = new Set(parts.flatMap(({ node }) => textOf(node) ?? []));
    const inManifest = JSON.stringify(manifest);
    const unsaid = Object.keys(english).filter(
      (key) =>
        !said.has(key) && !inManifest.includes(`__MSG_${key}__`) && !/^failure_.*_(?:what|next)$/.test(key),
    );
    expect(unsaid).toEqual([]);
  });

  it("has what the manifest asks for", () => {
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key = ""]) => key);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((key) => english[key] === undefined)).toEqual([]);
  });

  it("is given the values that its messages want, by their names", () => {
    const given = parts.flatMap(({ node, path }) => {
      const key = keyOf(node);
      return key === null ? [] : [{ key, path, names: valuesGiven(node) }];
    });
    expect(given.length).toBeGreaterThan(200);
    const amiss = given.filter(
      ({ key, names }) => valuesOf(english[key]?.message ?? "").join() !== names.join(),
    );
    expect(amiss).toEqual([]);
  });

  it("wants no values where a key stands by itself", () => {
    const calls = new Set(parts.flatMap(({ node }) => keyOf(node) ?? []));
    const wanting = Object.keys(english).filter(
      (key) => !calls.has(key) && valuesOf(english[key]?.message ?? "").length > 0,
    );
    expect(wanting.filter((key) => !isGivenOtherwise(key))).toEqual([]);
  });
});

/** These are chosen by a word first; `words.test.ts` says them all. */
function isGivenOtherwise(key: string): boolean {
  return /^failure_|^card_(?:locked|welcome)_enrol$|^unlock_forPage_/.test(key);
}

/** The key of a message that is said here with its values; null for whatever else. */
function keyOf(node: Node): string | null {
  if (!/^say(?:Around)?$/.test(calledBy(node) ?? "")) return null;
  const [first] = node.arguments as readonly Node[];
  const key = first === undefined ? null : textOf(first);
  return key !== null && key in english ? key : null;
}

function valuesGiven(node: Node): readonly string[] {
  const [, values] = node.arguments as readonly Node[];
  if (values === undefined) return [];
  const properties = values.properties as readonly { readonly key: { readonly name: string } }[];
  return properties.map(({ key }) => key.name).sort();
}
