import { words } from "../words.ts";

/** What a search among accounts came to, for whoever doesn't see it. */
export function foundWords(query: string, found: number, all: number): string {
  if (found > 0) return words.list.found(found, all);
  return words.inOneRun([words.list.noneFound(query.trim()), words.list.noneFoundNext]);
}
