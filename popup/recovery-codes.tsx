import { useState } from "preact/hooks";
import type { RecoveryCodeSummary } from "../src/messages/views.ts";
import { Button } from "../src/ui/button.tsx";
import { secondsLeft } from "../src/ui/countdown.ts";
import { Prove, type Proving } from "../src/ui/prove.tsx";
import { collection } from "../src/ui/words/collection.ts";
import { words } from "../src/ui/words.ts";
import { CodeItem, stampOf } from "./recovery-code-item.tsx";
import { AddCodes } from "./recovery-forms.tsx";

/** The letters of a code and its stamp that fit into half the popup's width. */
const mostInHalf = 17;

/** Recovery codes in the clear, for a while. */
export interface Revealed {
  /** By the codes' ids. */
  readonly values: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch, by the vault's clock. */
  readonly hidesAt: number;
}

/** What may be done with an account's recovery codes. */
export interface RecoveryDeeds extends Proving {
  readonly reveal: () => void;
  readonly hide: () => void;
  /** Opens the page that prints them. */
  readonly print: () => void;
  readonly addRecoveryCodes: (values: readonly string[]) => void;
  readonly markRecoveryCode: (codeId: string, state: "current" | "used") => void;
}

interface RecoveryCodesProps {
  readonly codes: readonly RecoveryCodeSummary[];
  readonly revealed: Revealed | null;
  readonly now: number;
  /** Whether the passphrase has to be typed once more before they are shown. */
  readonly asksPassphrase: boolean;
  /** Whether some are to be written in at once. */
  readonly addsCodes: boolean;
  readonly deeds: RecoveryDeeds;
}

/** An account's recovery codes: hidden, until asked for with the passphrase. */
export function RecoveryCodes(props: RecoveryCodesProps) {
  const { codes, revealed, now, asksPassphrase, deeds } = props;
  const [adding, setAdding] = useState(props.addsCodes);
  const shown = revealed !== null && now < revealed.hidesAt ? revealed : null;
  const left = codes.filter((code) => code.state === "current").length;
  const kept = codes.filter((code) => code.state !== "superseded");
  return (
    <>
      <h2 class="section-title">
        {words.account.recoveryCodes}
        {kept.length === 0 ? null : <span class="aside">{words.account.left(left, kept.length)}</span>}
      </h2>
      {codes.length === 0 ? <p class="t12 muted none">{words.account.none}</p> : null}
      {shown === null ? null : (
        <p class="t12 muted none">{words.account.hidesIn(secondsLeft(shown.hidesAt, now))}</p>
      )}
      <CodeList codes={codes} shown={shown} onMark={deeds.markRecoveryCode} />
      {asksPassphrase ? (
        <Prove proving={deeds} said={words.account} onCancel={deeds.hide} />
      ) : adding ? (
        <AddCodes onAdd={deeds.addRecoveryCodes} onDone={() => setAdding(false)} />
      ) : (
        <div class="after-list">
          {left === 0 && codes.length === 0 ? null : <ShowOrHide shown={shown !== null} deeds={deeds} />}
          {codes.length === 0 ? null : (
            <Button tone="line" icon="print" onPress={deeds.print}>
              {collection.print}
            </Button>
          )}
          <Button tone="line" icon="plus" onPress={() => setAdding(true)}>
            {words.account.addCodes}
          </Button>
        </div>
      )}
    </>
  );
}

function ShowOrHide({ shown, deeds }: { readonly shown: boolean; readonly deeds: RecoveryDeeds }) {
  return shown ? (
    <Button tone="line" icon="eye-off" onPress={deeds.hide}>
      {words.account.hide}
    </Button>
  ) : (
    <Button tone="line" icon="eye" onPress={deeds.reveal}>
      {words.account.showCodes}
    </Button>
  );
}

interface CodeListProps {
  readonly codes: readonly RecoveryCodeSummary[];
  readonly shown: Revealed | null;
  readonly onMark: RecoveryDeeds["markRecoveryCode"];
}

/** All of them while they are shown; hidden, a few stand for the rest. */
function CodeList({ codes, shown, onMark }: CodeListProps) {
  const listed = shown === null ? codes.filter((code) => code.state === "current").slice(0, 4) : codes;
  if (listed.length === 0) return null;
  const long = listed.some(({ id, state }) => {
    const value = shown?.values[id] ?? "";
    return value.length + (stampOf(state)?.length ?? 0) > mostInHalf;
  });
  return (
    <ol class={long ? "recovery-codes long" : "recovery-codes"}>
      {listed.map((code) => (
        <CodeItem key={code.id} code={code} value={shown?.values[code.id] ?? null} onMark={onMark} />
      ))}
    </ol>
  );
}
