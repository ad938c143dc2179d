/** A key URI taken apart, before anything is made of it. */
export interface WrittenUri {
  /** What stands between `://` and the label, in lower case. */
  readonly type: string;
  /** As written, still escaped. */
  readonly path: string;
  /** Names in lower case with what is written behind them, still escaped, in their order. Names may repeat. */
  readonly parameters: readonly (readonly [string, string])[];
}

/** The longest URI that is looked at, in UTF-16 units: notes and icons of other apps may stand in it. */
export const longestUri = 65_536;

/** Takes an `otpauth://` URI apart, or gives null for what is none or too long. A raw `#` belongs to the text. */
export function takeApart(uri: string): WrittenUri | null {
  if (uri.length > longestUri) return null;
  const [, type, path = "", query = ""] = /^otpauth:\/\/([^/?]*)\/?([^?]*)\??(.*)$/is.exec(uri.trim()) ?? [];
  if (type === undefined) return null;
  const parameters = query
    .split("&")
    .filter((piece) => piece !== "")
    .map((piece) => {
      const at = piece.indexOf("=");
      return at < 0 ? ([piece.toLowerCase(), ""] as const) : nameAndValue(piece, at);
    });
  return { type: type.toLowerCase(), path, parameters };
}

/** The same as one text again. */
export function joined({ type, path, parameters }: WrittenUri): string {
  const query = parameters.map(([name, value]) => (value === "" ? name : `${name}=${value}`));
  return `otpauth://${type}/${path}?${query.join("&")}`;
}

/** What a parameter says, unescaped; `+` is a space, as in forms. Undefined when it isn't there. */
export function parameterIn({ parameters }: WrittenUri, name: string): string | undefined {
  const written = parameters.find(([each]) => each === name)?.[1];
  return written === undefined ? undefined : unescaped(written.replaceAll("+", " "));
}

/** All that a repeated parameter says. */
export function parametersIn({ parameters }: WrittenUri, name: string): readonly string[] {
  return parameters
    .filter(([each]) => each === name)
    .map(([, written]) => unescaped(written.replaceAll("+", " ")));
}

/** A text without its escapes; one that spells no UTF-8 stays as it is. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Literal, as above.
    return text;
  }
}

function nameAndValue(piece: string, at: number): readonly [string, string] {
  return [unescaped(piece.slice(0, at)).toLowerCase(), piece.slice(at + 1)];
}
