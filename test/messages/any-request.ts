import fc from "fast-check";
import type * as v from "valibot";
import { anyText } from "../domain/any-text.ts";

/** Any request of this shape. Throws Error for a schema of a kind that no question of ours has had yet. */
export function requestOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return arbitraryOf(schema as unknown as Described);
}

/** A schema as valibot describes it at run time. */
interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  /** The schema itself, then what is asked of its values besides. */
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

function arbitraryOf(schema: Described): fc.Arbitrary<unknown> {
  const { type, entries = {}, wrapped, item, options = [], literal } = schema;
  switch (type) {
    case "strict_object":
      return fc.record(
        Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, arbitraryOf(entry)])),
        { requiredKeys: Object.keys(entries).filter((key) => entries[key]?.type !== "optional") },
      );
    case "string":
      return stringOf(schema);
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "nullable":
      return fc.option(arbitraryOf(needed(wrapped)));
    case "optional":
      return arbitraryOf(needed(wrapped));
    case "array": {
      const minLength = limit(schema, "min_length", 0);
      return fc.array(arbitraryOf(needed(item)), {
        minLength,
        maxLength: Math.min(minLength + 3, limit(schema, "max_length", 3)),
      });
    }
    case "picklist":
      return fc.constantFrom(...options);
    case "literal":
      return fc.constant(literal);
    case "variant":
      return fc.oneof(...options.map((option) => arbitraryOf(option as Described)));
    default:
      throw new Error(`no requests are made yet for a schema of the type ${type}`);
  }
}

function stringOf(schema: Described): fc.Arbitrary<string> {
  if (schema.pipe?.some(({ type }) => type === "regex")) return fc.base64String({ maxLength: 64 });
  const least = limit(schema, "min_length", 0);
  const longest = Math.min(40, limit(schema, "max_length", 40));
  // A character may be two units of text.
  return anyText(Math.floor(longest / 2)).map((text) => text.padEnd(least, "x"));
}

function numberOf(schema: Described): fc.Arbitrary<number> {
  const min = limit(schema, "min_value", -1e6);
  const max = limit(schema, "max_value", 1e6);
  const isWhole = schema.pipe?.some(({ type }) => type === "integer") ?? false;
  return isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

function limit({ pipe = [] }: Described, type: string, otherwise: number): number {
  const requirement = pipe.find((action) => action.type === type)?.requirement;
  return typeof requirement === "number" ? requirement : otherwise;
}

function needed(schema: Described | undefined): Described {
  if (schema === undefined) throw new Error("this schema has nothing inside");
  return schema;
}
