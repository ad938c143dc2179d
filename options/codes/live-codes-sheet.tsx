import { useEffect, useMemo } from "preact/hooks";
import { ask } from "../../src/messages/ask.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { Button } from "../../src/ui/button.tsx";
import { Prove } from "../../src/ui/prove.tsx";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import { useAnswer } from "../../src/ui/use-answer.ts";
import { useNow } from "../../src/ui/use-now.ts";
import { useRevealed } from "../../src/ui/use-revealed.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { collection } from "../../src/ui/words/collection.ts";
import { OnPaper } from "../security/on-paper.tsx";
import { printPage } from "../security/print-page.ts";
import { CodesSheet } from "./codes-sheet.tsx";

interface LiveCodesSheetProps {
  readonly accountId: string;
  readonly say: (words: ToastWords) => void;
}

interface ShownCodes {
  readonly values: Record<string, string>;
  readonly hidesAt: number;
}

/** An account's recovery codes to be printed: after a fresh proof where one is wanted, for a while. */
export function LiveCodesSheet({ accountId, say }: LiveCodesSheetProps) {
  const answer = useAnswer("viewAccount", { accountId });
  const account = answer.state === "answered" ? answer.value : null;
  const now = useNow(account);
  const { revealed, asksPassphrase, reveal, hide, ...proving } = useRevealed<ShownCodes>({
    question: async () => {
      const { values, hidesAt } = await ask("revealRecoveryCodes", { accountId });
      return { values: { ...values }, hidesAt };
    },
    empty: ({ values }) => {
      for (const id of Object.keys(values)) delete values[id];
    },
    now,
    attempt: (deed) => void deed().catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" })),
  });
  useEffect(reveal, []);
  // One and the same while it is on view: the paper beside the page is not laid out anew each second.
  const sheet = useMemo(
    () =>
      account === null || revealed === null ? null : (
        <CodesSheet account={account} values={revealed.values} printedAt={account.now} />
      ),
    [account, revealed],
  );
  if (answer.state === "refused") return <p class="muted">{collection.printGone}</p>;
  if (account === null) return null;
  return (
    <>
      <h1>{collection.printTitle}</h1>
      <p class="lead">
        <bdi>{fullName(account)}</bdi>
      </p>
      {asksPassphrase ? <Prove proving={proving} said={said} onCancel={hide} /> : null}
      {revealed === null && !asksPassphrase ? (
        <Button tone="ink" icon="eye" onPress={reveal}>
          {collection.printProveSubmit}
        </Button>
      ) : null}
      {revealed === null ? null : (
        <>
          <p>{collection.printLead}</p>
          <div class="codes-sheet-frame">{sheet}</div>
          <OnPaper>{sheet}</OnPaper>
          <Button
            tone="ink"
            size="tall"
            icon="print"
            onPress={() => printPage(collection.sheetName(fullName(account)))}
          >
            {collection.printNow}
          </Button>
        </>
      )}
    </>
  );
}

const said = {
  get proveLead() {
    return collection.printProveLead;
  },
  get proveHint() {
    return collection.printProveHint;
  },
  get proveSubmit() {
    return collection.printProveSubmit;
  },
};
