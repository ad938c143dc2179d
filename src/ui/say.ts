import { IntlMessageFormat } from "intl-messageformat";
import english from "../../_locales/en/messages.json" with { type: "json" };
import { englishLanguage, type Language } from "../messages/language.ts";

export type MessageKey = keyof typeof english;

/** The sentences of one language, by their keys. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** A catalogue, from its sentences in the order of the English ones. */
export function catalogueOf(sentences: readonly string[]): Catalogue {
  return Object.fromEntries(
    Object.keys(english).flatMap((key, at) => {
      const message = sentences[at];
      return message === undefined ? [] : [[key, { message }]];
    }),
  );
}

let language: Language = englishLanguage;
let catalogue: Catalogue = english;
/** What was said already, taken apart. */
let messages = new Map<MessageKey, IntlMessageFormat>();

/** From now on everything is said in this language; what its catalogue lacks stays English. */
export function speak(next: Language, its: Catalogue): void {
  language = next;
  catalogue = its;
  messages = new Map();
}

/** The tag of the language that is spoken: what is drawn once for many times is to be drawn anew with another. */
export function spokenTag(): string {
  return language.intl;
}

/**
 * A sentence with its values: ICU MessageFormat, where `{count, number}` and `#` are written as the language does. Throws for a
 * value that is missing.
 */
export function say(key: MessageKey, values: Values<never> = {}): string {
  return sayAround(key, values).join("");
}

type Values<T> = Readonly<Record<string, string | number | T>>;

/** The same in pieces, so that a value can be more than text: a name in ink, a host line. */
export function sayAround<T = never>(key: MessageKey, values: Values<T>): (string | T)[] {
  const text = (catalogue[key] ?? english[key]).message;
  // Most are said as they stand, and to take one apart costs more than a row of the list.
  if (!special.test(text)) return [text];
  let message = messages.get(key);
  if (message === undefined) {
    message = new IntlMessageFormat(text, language.intl, undefined, plain);
    messages.set(key, message);
  }
  const said = message.format<T>(values);
  return Array.isArray(said) ? said : [said];
}

// What ICU MessageFormat does not take for itself.
const special = /[{}'#]/;

// A sign of less-than is one.
const plain = { ignoreTag: true };

/** A number that stands by itself. */
export function numeral(value: number): string {
  return numbers().format(value);
}

/** All of them as a sentence lists them: "1, 3 and 4". */
export function listed(items: readonly string[]): string {
  return lists().format(items);
}

/** Something of `Intl`, made once for the language that is spoken. */
export function inLanguage<T>(make: (tag: string) => T): () => T {
  let made: { readonly tag: string; readonly it: T } | null = null;
  return () => {
    if (made?.tag !== language.intl) made = { tag: language.intl, it: make(language.intl) };
    return made.it;
  };
}

const numbers = inLanguage((tag) => new Intl.NumberFormat(tag));
const lists = inLanguage((tag) => new Intl.ListFormat(tag));

/** Keys of messages, by names of our own; a function says a message with its values. */
interface Tree {
  readonly [name: string]: MessageKey | readonly MessageKey[] | ((...values: never[]) => unknown) | Tree;
}

type Spoken<T> = {
  readonly [N in keyof T]: T[N] extends string
    ? string
    : T[N] extends readonly string[]
      ? readonly string[]
      : T[N] extends (...values: never[]) => unknown
        ? T[N]
        : Spoken<T[N]>;
};

/** The same names with what they say, in the language of the moment at which they are read. */
export function spoken<const T extends Tree>(tree: T): Spoken<T> {
  const live = {};
  for (const [name, value] of Object.entries(tree)) Object.defineProperty(live, name, propertyFor(value));
  return live as Spoken<T>;
}

function propertyFor(value: Tree[string]): PropertyDescriptor {
  if (typeof value === "string") return { enumerable: true, get: () => say(value) };
  if (isKeys(value)) return { enumerable: true, get: () => value.map((key) => say(key)) };
  return { enumerable: true, value: typeof value === "function" ? value : spoken(value) };
}

function isKeys(value: Exclude<Tree[string], string>): value is readonly MessageKey[] {
  return Array.isArray(value);
}

/** All names of both. A spread would keep what they said at that moment. */
export function joined<A extends object, B extends object>(first: A, second: B): A & B {
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(first), ...Object.getOwnPropertyDescriptors(second) },
  ) as A & B;
}
