import { readdirSync, readFileSync } from "node:fs";
import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type LiteralElement,
  type MessageFormatElement,
  type PoundElement,
  parse,
  type TagElement,
} from "@formatjs/icu-messageformat-parser";

export interface Entry {
  readonly message: string;
  readonly description?: string;
}

/** The catalogues that there are, by their folders. */
export const folders: readonly string[] = readdirSync("_locales", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function catalogueOf(folder: string): Readonly<Record<string, Entry>> {
  return JSON.parse(readFileSync(`_locales/${folder}/messages.json`, "utf8"));
}

/** A sentence taken apart. Throws SyntaxError where it isn't written as it should be. */
export function messageOf(text: string): readonly MessageFormatElement[] {
  return parse(text, { ignoreTag: true, requiresOtherClause: true });
}

/** The names of the values that a message wants, in the order of the alphabet. */
export function valuesOf(text: string): readonly string[] {
  return [...new Set(argumentsIn(messageOf(text)).map(({ value }) => value))].sort();
}

/** The names of the values that it writes as they are, and of those that it writes as numbers. */
export function writtenIn(text: string): {
  readonly plain: readonly string[];
  readonly numbers: readonly string[];
} {
  const all = argumentsIn(messageOf(text));
  const names = (parts: readonly Argument[]) => parts.map(({ value }) => value);
  return { plain: names(all.filter(isArgumentElement)), numbers: names(all.filter(isNumberElement)) };
}

type Argument = Exclude<MessageFormatElement, LiteralElement | PoundElement | TagElement>;

function argumentsIn(message: readonly MessageFormatElement[]): readonly Argument[] {
  return message.flatMap((part) => {
    if (isLiteralElement(part) || isPoundElement(part) || isTagElement(part)) return [];
    return [part, ...formsOf(part).flatMap(([, form]) => argumentsIn(form))];
  });
}

/** The sentence and each form within it as they are written, with a stand-in for every value. */
export function writingOf(message: readonly MessageFormatElement[]): readonly string[] {
  const whole = message.map((part) => (isLiteralElement(part) ? part.value : standIn)).join("");
  return [whole, ...message.flatMap((part) => formsOf(part).flatMap(([, form]) => writingOf(form)))];
}

const standIn = "\u{fffc}";

interface MessageChoice {
  readonly by: "plural" | "select";
  readonly name: string;
  readonly forms: readonly string[];
}

/** The forms of every choice in a message, the inner ones too. */
export function choicesOf(message: readonly MessageFormatElement[]): readonly MessageChoice[] {
  return message.flatMap((part) => {
    if (!isPluralElement(part) && !isSelectElement(part)) return [];
    const by = isPluralElement(part) ? "plural" : "select";
    const forms = formsOf(part);
    const own: MessageChoice = { by, name: part.value, forms: forms.map(([form]) => form) };
    return [own, ...forms.flatMap(([, inner]) => choicesOf(inner))];
  });
}

function formsOf(
  part: MessageFormatElement,
): readonly (readonly [string, readonly MessageFormatElement[]])[] {
  if (!isPluralElement(part) && !isSelectElement(part)) return [];
  return Object.entries(part.options).map(([form, { value }]) => [form, value]);
}
