import { ask } from "../messages/ask.ts";
import { useAnswer } from "./use-answer.ts";
import { useAttempt } from "./use-attempt.ts";
import { VaultsAside } from "./vaults-aside.tsx";

/** The vaults that were set aside, with the worker behind them. */
export function LiveVaultsAside({ onBroughtBack }: { readonly onBroughtBack: () => Promise<void> }) {
  const answer = useAnswer("viewSetAside", {});
  const { error, attempt } = useAttempt();
  const bringBack = (id: string) =>
    void attempt(async () => {
      await ask("bringVaultBack", { id });
      await onBroughtBack();
      return null;
    });
  const rows = answer.state === "answered" ? answer.value : [];
  return <VaultsAside rows={rows} now={Date.now()} error={error} onBringBack={bringBack} />;
}
