import { cleanTags } from "../domain/annotations.ts";

/** The tags that somebody wrote in one line, with the commas of whatever script between them. */
export function tagsIn(text: string): readonly string[] {
  return cleanTags(text.split(/[,،、，;；]/));
}
