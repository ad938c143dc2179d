import { ask } from "../src/messages/ask.ts";
import { putOnClipboard } from "../src/ui/put-on-clipboard.ts";
import { words } from "../src/ui/words.ts";
import type { Desk } from "./home.tsx";

/**
 * Copies a code and says for how long it is good. `secondsLeft` is null for a counter-based code, whose use was noted
 * when it was made.
 */
export async function copyCode(
  accountId: string,
  value: string,
  secondsLeft: number | null,
  say: Desk["say"],
): Promise<void> {
  try {
    await putOnClipboard(value);
  } catch {
    // The browser keeps the clipboard to itself; the code is on view all the same.
    say({ text: words.notCopied, icon: "warn" });
    return;
  }
  say({ text: secondsLeft === null ? words.copiedCounter : words.copied(secondsLeft) });
  if (secondsLeft !== null) await ask("noteCopied", { accountId });
}
