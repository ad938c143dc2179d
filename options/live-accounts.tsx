import { ask } from "../src/messages/ask.ts";
import { LiveMarks } from "../src/ui/marks/live-marks.tsx";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { Accounts, type ChosenDeeds } from "./accounts.tsx";

interface LiveAccountsProps {
  readonly say: (words: ToastWords) => void;
  readonly onExport: (accountIds: readonly string[]) => void;
}

/** What is kept, with the worker behind it. */
export function LiveAccounts({ say, onExport }: LiveAccountsProps) {
  const list = useAnswer("listAccounts", {});
  if (list.state !== "answered") return null;
  const change: ChosenDeeds["change"] = async (accountIds, deed) => {
    try {
      const { changed } = await ask("changeAlike", { accountIds: [...accountIds], deed });
      await list.askAgain();
      const restore = () => void change(accountIds, { kind: "restore" });
      if (deed.kind === "bin")
        say({ text: words.options.binned(changed), action: { label: words.undo, onPress: restore } });
      else if (deed.kind === "restore") say({ text: words.options.broughtBack(changed) });
      else say({ text: words.options.changed(changed) });
      return "done";
    } catch (error) {
      say({ text: sentenceFor(error), icon: "warn" });
      return "refused";
    }
  };
  return (
    <LiveMarks>
      <Accounts accounts={list.value} now={list.value.now} deeds={{ change, exportOnly: onExport }} />
    </LiveMarks>
  );
}
