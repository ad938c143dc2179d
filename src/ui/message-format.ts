/**
 * A sentence of a catalogue, taken apart: ICU MessageFormat with `{name}`, `{count, plural, =0 {…} one {…} other {…}}`, where
 * `#` is the count, and `{kind, select, a {…} other {…}}`. There is no quoting, so braces stand for nothing else.
 */
export type Message = readonly (string | Argument | Choice)[];

interface Argument {
  readonly name: string;
}

interface Choice extends Argument {
  readonly by: "plural" | "select";
  readonly options: ReadonlyMap<string, Message>;
}

/** How a language writes numbers and counts things. */
export interface Voice {
  readonly number: Pick<Intl.NumberFormat, "format">;
  readonly plural: Pick<Intl.PluralRules, "select">;
}

export type Values<T> = Readonly<Record<string, string | number | T>>;

/**
 * The message with its values in place. Numbers are written as the language does, strings as they are; a value of any other
 * kind stays a piece by itself. Throws Error for a value that is missing and for a choice that has no "other".
 */
export function filledIn<T>(message: Message, values: Values<T>, voice: Voice): (string | T)[] {
  return message.flatMap((part) => {
    if (typeof part === "string") return [part];
    const value = values[part.name];
    if (value === undefined) throw new Error(`A message wants ${part.name}`);
    if ("by" in part) return filledIn(chosen(part, value, voice), values, voice);
    return [typeof value === "number" ? voice.number.format(value) : value];
  });
}

function chosen({ by, name, options }: Choice, value: unknown, voice: Voice): Message {
  const wanted =
    by === "plural"
      ? (options.get(`=${value}`) ?? options.get(voice.plural.select(Number(value))))
      : options.get(String(value));
  const message = wanted ?? options.get("other");
  if (message === undefined) throw new Error(`The choice by ${name} has no "other"`);
  return message;
}

/** Takes a sentence apart. Throws Error, with the sentence, where it isn't written as it should be. */
export function messageOf(text: string): Message {
  let at = 0;
  const message = readMessage(null);
  if (at < text.length) fail();
  return message;

  /** Up to the brace that ends it; `counted` is the name that `#` stands for. */
  function readMessage(counted: string | null): Message {
    const parts: Message[number][] = [];
    while (at < text.length && text[at] !== "}") {
      const plain = take(counted === null ? /[^{}]+/y : /[^{}#]+/y);
      if (plain !== "") parts.push(plain);
      else if (text[at] === "{") parts.push(readArgument(counted));
      else {
        at += 1;
        parts.push({ name: counted ?? fail() });
      }
    }
    return parts;
  }

  function readArgument(counted: string | null): Argument | Choice {
    take(/\{\s*/y);
    const name = take(/\w+/y) || fail();
    if (take(/\s*\}/y) !== "") return { name };
    const by = /plural|select/.exec(take(/\s*,\s*(?:plural|select)\s*,\s*/y))?.[0] ?? fail();
    const options = new Map<string, Message>();
    while (take(/\}/y) === "") {
      const option = take(/=\d+|\w+/y) || fail();
      take(/\s*\{/y) || fail();
      options.set(option, readMessage(by === "plural" ? name : counted));
      take(/\}\s*/y) || fail();
    }
    return { name, by: by === "plural" ? "plural" : "select", options };
  }

  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  }

  function fail(): never {
    throw new Error(`A message is not well formed at ${at}: ${text}`);
  }
}
