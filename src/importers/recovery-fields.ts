import { textIn } from "./written.ts";

/** A field that a user added to an entry of a password manager. */
export interface NamedField {
  readonly name: unknown;
  readonly value: unknown;
}

/** The recovery codes in those fields whose names say that they hold such. */
export function recoveryCodesOf(fields: readonly NamedField[]): readonly string[] {
  return fields
    .filter(
      ({ name }) => /recovery|backup|scratch|rescue/i.test(textIn(name)) && !/mail|phone/i.test(textIn(name)),
    )
    .flatMap(({ value }) => codesIn(textIn(value)));
}

// A code to a line, or with commas between. Spaces part codes only where all that they part is equally long.
function codesIn(text: string): readonly string[] {
  const pieces = text
    .slice(0, 20_000)
    .split(/[\r\n,;]+/)
    .map((piece) => piece.trim());
  return pieces
    .filter((piece) => piece !== "")
    .flatMap((piece) => {
      const words = piece.split(/\s+/);
      const isList =
        words.length > 1 && words.every(({ length }) => length >= 8 && length === words[0]?.length);
      return isList ? words : [piece];
    });
}
