/** Markup that is safe to put into a page. */
export interface Html {
  readonly markup: string;
}

type Piece = string | number | null | Html | readonly Html[];

/** A template whose values are escaped unless they are markup themselves; null writes nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  const markup = strings.reduce(
    (before, string, index) => before + write(values[index - 1] ?? null) + string,
  );
  return { markup };
}

function write(value: Piece): string {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  if ("markup" in value) return value.markup;
  return value.map((piece) => piece.markup).join("");
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
