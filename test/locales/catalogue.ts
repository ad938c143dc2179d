import { readdirSync, readFileSync } from "node:fs";
import { type Message, messageOf } from "../../src/ui/message-format.ts";

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

/** The names of the values that a message wants, in the order of the alphabet. */
export function valuesOf(text: string): readonly string[] {
  return [...new Set(namesIn(messageOf(text)))].sort();
}

function namesIn(message: Message): readonly string[] {
  return message.flatMap((part) => {
    if (typeof part === "string") return [];
    return "by" in part ? [part.name, ...[...part.options.values()].flatMap(namesIn)] : [part.name];
  });
}

/** The forms of every choice in a message, the inner ones too. */
export function choicesOf(
  message: Message,
): readonly { readonly by: "plural" | "select"; readonly name: string; readonly forms: readonly string[] }[] {
  return message.flatMap((part) => {
    if (typeof part === "string" || !("by" in part)) return [];
    const { by, name, options } = part;
    return [{ by, name, forms: [...options.keys()] }, ...[...options.values()].flatMap(choicesOf)];
  });
}
