import { type Box, focusOn } from "./box.ts";
import { commit, insertText, setValue, typeBackspace } from "./keystroke.ts";

/** Boxes with what was in them. */
export interface Former {
  readonly boxes: readonly Box[];
  readonly values: readonly string[];
}

export function formerOf(boxes: readonly Box[]): Former {
  return { boxes, values: boxes.map((box) => box.value) };
}

/** Whether the boxes hold what they held. */
export function isBack({ boxes, values }: Former): boolean {
  return boxes.every((box, index) => box.value === values[index]);
}

/**
 * Puts back what was in the boxes, from the last to the first, as a person would with Backspace; what the page does not
 * let go that way is set.
 */
export async function putBack(former: Former, rest: () => Promise<void>): Promise<void> {
  await each(former, type);
  await rest();
  if (isBack(former)) return;
  await each(former, setValue);
  await rest();

  async function each({ boxes, values }: Former, put: (box: Box, value: string) => void): Promise<void> {
    for (const [index, box] of [...boxes.entries()].reverse()) {
      const value = values[index] ?? "";
      if (!box.isConnected || box.value === value) continue;
      focusOn(box);
      box.select();
      put(box, value);
      commit(box);
      await rest();
    }
  }
}

function type(box: Box, value: string): void {
  if (value === "") typeBackspace(box);
  else insertText(box, value);
}
