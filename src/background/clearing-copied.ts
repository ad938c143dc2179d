import { markOf } from "../clipboard/copied-mark.ts";
import type { CopiedMark } from "../messages/views.ts";
import type { Ports } from "./ports.ts";

/** What was copied last, by its mark: the code itself is kept nowhere. */
const key = "copied";

/**
 * Empties the clipboard of a copied code once its time is over, where it still holds it; also when the vault is locked by
 * then. To be called while the worker starts.
 */
export function startClearingCopied(ports: Ports, ready: Promise<unknown>): void {
  ports.alarms.onRing(async (name) => {
    await ready;
    if (name === "copied" && (await ports.clipboard.allowed()))
      await ports.clipboard.wipe(() => takeCopied(ports));
  });
}

/** A code was put on the clipboard: it goes after as long as the settings say, where they say so. */
export async function clearLater(value: string, ports: Ports): Promise<void> {
  const { clearCopiedSeconds } = await ports.vault.settings();
  if (clearCopiedSeconds === null) return;
  await ports.session.set(key, await markOf(value));
  ports.alarms.set("copied", clearCopiedSeconds * 1000, null);
}

/** What is to be cleared, once; null when there is nothing. */
export async function takeCopied({ session }: Ports): Promise<CopiedMark | null> {
  const mark = (await session.get(key)) as CopiedMark | undefined;
  await session.remove(key);
  return mark ?? null;
}
