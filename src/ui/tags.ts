import { cleanTags } from "../domain/annotations.ts";
import type { AccountRow } from "../messages/views.ts";
import { compareNames, sortName } from "./sort-key.ts";

/** The tags that somebody wrote in one line, with the commas of whatever script between them. */
export function tagsIn(text: string): readonly string[] {
  return cleanTags(text.split(/[,،、，;；]/));
}

/** Every tag that any of these has, each once, by name. */
export function tagsOf(rows: readonly AccountRow[]): readonly string[] {
  const tags = [...new Set(rows.flatMap((row) => row.tags))];
  return tags
    .map(sortName)
    .sort(compareNames)
    .map(({ text }) => text);
}
