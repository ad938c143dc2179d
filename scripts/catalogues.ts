import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** The sentences of one language, as the extension has them. */
export interface Catalogue {
  /** Its folder in `_locales`. */
  readonly language: string;
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
}

/** Every catalogue, without what is written for translators alone. */
export function catalogues(): readonly Catalogue[] {
  const folder = join(projectRoot, "_locales");
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages
    .map(({ name }) => ({ language: name, messages: withoutNotes(join(folder, name, "messages.json")) }))
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** What is said outside of our own pages: by the browser, and by us in pages and in its menu over them. */
export function saidElsewhere({ messages }: Catalogue): Catalogue["messages"] {
  return Object.fromEntries(
    Object.entries(messages).filter(([key]) => /^(?:manifest|browser|in_page|menu)_/.test(key)),
  );
}

/** A language's sentences, in the order of the English ones: their keys are in every page of ours already. */
export function sentencesOf({ messages }: Catalogue, english: Catalogue): readonly string[] {
  return Object.entries(english.messages).map(([key, { message }]) => messages[key]?.message ?? message);
}

/** What a catalogue says, by its keys. */
export function withoutNotes(path: string): Catalogue["messages"] {
  const written: Catalogue["messages"] = JSON.parse(readFileSync(path, "utf8"));
  return Object.fromEntries(Object.entries(written).map(([key, { message }]) => [key, { message }]));
}
