import { ask } from "../src/messages/ask.ts";
import { useRevealed } from "../src/ui/use-revealed.ts";
import type { Desk } from "./home.tsx";
import type { Revealed } from "./recovery-codes.tsx";

/** Shows an account's recovery codes for a while, after a fresh proof where it is wanted; then forgets them. */
export function useRevealing(accountId: string, now: number, { attempt }: Desk) {
  return useRevealed<Revealed>({
    question: () => ask("revealRecoveryCodes", { accountId }),
    empty,
    now,
    attempt,
  });
}

function empty(revealed: Revealed): void {
  const values: Record<string, string> = revealed.values;
  for (const id of Object.keys(values)) delete values[id];
}
