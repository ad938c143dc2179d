/** How much JSON may hold. `depth` counts nested lists and objects; `values` counts everything in them. */
export interface JsonBounds {
  readonly depth: number;
  readonly values: number;
}

/**
 * Whether UTF-8 bytes that may be JSON stay within bounds. Counted in the bytes, before anything is built from them: JSON
 * can be made to exhaust the computer that parses it.
 */
export function isBoundedJson(bytes: Uint8Array, bounds: JsonBounds): boolean {
  let depth = 0;
  let values = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) inText = !inText;
    else if (inText) at += byte === backslash ? 1 : 0;
    else if (byte === closeList || byte === closeObject) depth -= 1;
    else if (byte === openList || byte === openObject) {
      depth += 1;
      values += 1;
    } else if (byte === comma) values += 1;
    if (depth > bounds.depth || values > bounds.values) return false;
  }
  return true;
}

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = new TextEncoder().encode(
  '"\\,[]{}',
);
