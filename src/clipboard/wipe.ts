import type { CopiedMark } from "../messages/views.ts";
import { bearsMark } from "./copied-mark.ts";

/** The clipboard's text, in whichever way the browser lets us at it. */
export interface ClipboardText {
  read(): Promise<string>;
  empty(): Promise<void>;
}

/** Empties the clipboard where it still holds what bears this mark, and leaves everything else on it alone. */
export async function wipe(clipboard: ClipboardText, mark: CopiedMark): Promise<void> {
  if (await bearsMark(await clipboard.read(), mark)) await clipboard.empty();
}
