import { Failure } from "../domain/failure.ts";
import type { Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { rowOfLine } from "./uri-list.ts";

/**
 * Key URIs in whatever text or JSON of an app that we don't know: each says all that it takes to make its codes. What stands
 * around them is not looked at.
 */
export const urisAnywhere: Importer = {
  app: "key URIs",
  recognise: ({ text, json }) =>
    text !== null && (json === undefined ? /\botpauth:\/\//i.test(text) : /otpauth:(?:\\?\/){2}/i.test(text))
      ? "plain"
      : null,
  read: async ({ text, json }) =>
    listed(json === undefined ? urisIn(text ?? "") : urisInJson(json), rowOfLine),
};

const mostUris = 20_000;

function urisIn(text: string): readonly string[] {
  const uris: string[] = [];
  for (const [uri] of text.matchAll(/\botpauth:\/\/[^\s"'<>|`]+/gi)) {
    if (uris.push(uri) > mostUris) throw new Failure("export-too-large");
  }
  return uris;
}

function urisInJson(json: unknown): readonly string[] {
  const uris: string[] = [];
  const waiting = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string" && /^\s*otpauth:\/\//i.test(value)) uris.push(value.trim());
    // From the back, so that the first is taken next.
    else if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value).reverse()) waiting.push(inner);
    if (uris.length > mostUris) throw new Failure("export-too-large");
  }
  return uris;
}
