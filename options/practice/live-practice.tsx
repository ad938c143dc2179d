import { Button } from "../../src/ui/button.tsx";
import { firstExpiry } from "../../src/ui/countdown.ts";
import { Note } from "../../src/ui/note.tsx";
import { passkeyProof, usePasskeys } from "../../src/ui/passkey-proof.ts";
import { Prove } from "../../src/ui/prove.tsx";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import { useAnswer } from "../../src/ui/use-answer.ts";
import { useNow } from "../../src/ui/use-now.ts";
import { useReachedEffect } from "../../src/ui/use-reached-effect.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { whichBrowser } from "../../src/ui/which-browser.ts";
import { practiceWords } from "../../src/ui/words/practice.ts";
import { words } from "../../src/ui/words.ts";
import { useNewHeading } from "../use-new-heading.ts";
import { Ending, LeftBehind, Practice } from "./practice.tsx";
import { forgetAccount, isPracticeAccount } from "./practice-account.ts";
import { practiceView } from "./practice-view.ts";
import { usePractice } from "./use-practice.ts";

/** The practice, with the real worker behind the pretend portal's card. */
export function LivePractice({ say }: { readonly say: (words: ToastWords) => void }) {
  const list = useAnswer("listAccounts", {});
  const accounts = list.state === "answered" ? list.value : null;
  const now = useNow(accounts);
  const practice = usePractice(() => now);
  const { portal, progress, over } = practice;
  const ownId = progress.account?.id;
  const codes = useAnswer("viewCodes", ownId === undefined ? null : { accountIds: [ownId] });
  const code =
    codes.state === "answered" && ownId !== undefined ? (codes.value.codes[ownId]?.code ?? null) : null;
  useReachedEffect(firstExpiry([code]), now, () => void codes.askAgain());
  if (over !== null) return <Over how={over} onAgain={practice.startAgain} />;
  const left = progress.account === null ? accounts?.rows.find(isPracticeAccount) : undefined;
  const removeLeft = (accountId: string) =>
    void forgetAccount(accountId).then(
      () => say({ text: practiceWords.removed }),
      (error: unknown) => say({ text: sentenceFor(error), icon: "warn" }),
    );
  return (
    <Practice
      {...practice}
      view={practiceView(portal, progress, code, now)}
      now={now}
      aside={
        <>
          {practice.proving ? <ProofOfOwner {...practice} /> : null}
          {portal.page === "signed-in" && progress.account !== null ? (
            <Ending browser={whichBrowser()} onRemove={practice.remove} onKeep={practice.keepAccount} />
          ) : null}
        </>
      }
    >
      {left === undefined ? null : <LeftBehind onRemove={() => removeLeft(left.id)} />}
    </Practice>
  );
}

function ProofOfOwner({ prove, stopProving }: Pick<ReturnType<typeof usePractice>, "prove" | "stopProving">) {
  const passkeys = usePasskeys();
  const touch = async () => {
    const proof = await passkeyProof(passkeys);
    return proof === null ? words.doors.passkeyUntouched : prove(proof);
  };
  return (
    <Prove
      proving={{
        proveAndReveal: (passphrase) => prove({ kind: "passphrase", passphrase }),
        touchAndReveal: passkeys.length === 0 ? null : touch,
      }}
      said={practiceWords.prove}
      onCancel={stopProving}
    />
  );
}

function Over({ how, onAgain }: { readonly how: "removed" | "kept"; readonly onAgain: () => void }) {
  const heading = useNewHeading();
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {practiceWords.title}
      </h1>
      <div class="practice-end stack" role="status">
        <Note tone="well">{practiceWords[how]}</Note>
        <div class="actions">
          <Button tone="line" onPress={onAgain}>
            {practiceWords.again}
          </Button>
        </div>
      </div>
    </>
  );
}
