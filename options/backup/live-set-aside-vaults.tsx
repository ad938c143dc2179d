import { ask } from "../../src/messages/ask.ts";
import { saveFile } from "../../src/ui/save-file.ts";
import { useAnswer } from "../../src/ui/use-answer.ts";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { SetAsideVaults } from "./set-aside-vaults.tsx";

/** The vaults that were set aside, with the worker behind them. `onOpen` takes one as a backup that was chosen. */
export function LiveSetAsideVaults({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const answer = useAnswer("viewSetAside", {});
  const { error, attempt } = useAttempt();
  const settled = (deed: () => Promise<unknown>) => void attempt(() => deed().then(() => null));
  const deeds = {
    open: onOpen,
    save: (id: string) => settled(async () => saveFile(await ask("makeCopySetAside", { id }))),
    deleteForGood: (id: string) =>
      settled(async () => {
        await ask("deleteSetAside", { id });
        await answer.askAgain();
      }),
  };
  if (answer.state !== "answered") return null;
  return <SetAsideVaults rows={answer.value} now={Date.now()} error={error} deeds={deeds} />;
}
