import { ask } from "../src/messages/ask.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { Bin, type BinDeeds } from "./bin.tsx";

/** The bin, with the worker behind it. */
export function LiveBin({ say }: { readonly say: (words: ToastWords) => void }) {
  const bin = useAnswer("viewBin", {});
  const now = useNow(null);
  const attempt = (deed: () => Promise<string>) =>
    void deed()
      .then(async (text) => {
        say({ text });
        await bin.askAgain();
      })
      .catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  const deeds: BinDeeds = {
    restore: (row) =>
      attempt(async () => {
        await ask("restoreAccount", { accountId: row.id });
        return words.restored(shortName(row));
      }),
    deleteForGood: (row) =>
      attempt(async () => {
        await ask("deleteForGood", { accountId: row.id });
        return words.bin.deleted(shortName(row));
      }),
  };
  if (bin.state === "asking") return null;
  if (bin.state === "refused") return <p class="gate-refused">{sentenceFor(bin.failure)}</p>;
  return <Bin rows={bin.value} now={now} deeds={deeds} />;
}
