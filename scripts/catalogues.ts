import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** The sentences of one language, as the extension has them. */
interface Catalogue {
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

/** What a catalogue says, by its keys. */
export function withoutNotes(path: string): Catalogue["messages"] {
  const written: Catalogue["messages"] = JSON.parse(readFileSync(path, "utf8"));
  return Object.fromEntries(Object.entries(written).map(([key, { message }]) => [key, { message }]));
}
