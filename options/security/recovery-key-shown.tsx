import { useMemo, useRef, useState } from "preact/hooks";
import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { Switch } from "../../src/ui/choice.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { Note } from "../../src/ui/note.tsx";
import { Ticket } from "../../src/ui/ticket.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import { CodesSheet } from "../sheet/codes-sheet.tsx";
import { useNewHeading } from "../use-new-heading.ts";
import type { CodesForSheet } from "./deeds.ts";
import { KeyText } from "./key-text.tsx";
import { OnPaper } from "./on-paper.tsx";
import { QrCode } from "./qr-code.tsx";
import type { Draft } from "./recovery-key-flow.tsx";
import { RecoverySheet } from "./recovery-sheet.tsx";

interface RecoveryKeyShownProps {
  readonly draft: Draft;
  /** The number of the key that still works, or null. */
  readonly present: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** `name` is what a file printed to is called. */
  readonly onPrint: (name: string) => void;
  /** The accounts' recovery codes, for the same paper. */
  readonly onCodes: () => Promise<CodesForSheet>;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

/** The key, the one time that it is shown: as text, as a QR code, and as a sheet for the printer. */
export function RecoveryKeyShown(props: RecoveryKeyShownProps) {
  const { draft, present, now, onPrint, onCodes, onKept, onLeave } = props;
  const { recoveryKey, serial } = draft;
  const said = words.security.newKey;
  const heading = useNewHeading();
  const [printed, setPrinted] = useState(false);
  const madeAt = useRef(now).current;
  const [accounts, setAccounts] = useState<readonly SheetAccount[]>([]);
  const sheet = useMemo(
    () => (
      <>
        <RecoverySheet recoveryKey={recoveryKey} serial={serial} madeAt={madeAt} />
        {accounts.length === 0 ? null : (
          <CodesSheet accounts={accounts} recoveryKey={{ serial, createdAt: madeAt }} madeAt={madeAt} />
        )}
      </>
    ),
    [recoveryKey, serial, madeAt, accounts],
  );
  const print = () => {
    setPrinted(true);
    onPrint(words.security.sheet.fileName(serial));
  };
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.shownTitle}
      </h1>
      <p class="lead">{said.shownLead}</p>
      <KeyTicket recoveryKey={recoveryKey} serial={serial} />
      <Note tone="ours">{said.notYet(present)}</Note>
      <WithCodes onCodes={onCodes} onAccounts={setAccounts} />
      <div class="actions">
        <Button tone={printed ? "line" : "ink"} size="tall" icon="print" onPress={print}>
          {said.print}
        </Button>
        <Button tone={printed ? "ink" : "line"} size="tall" onPress={onKept}>
          {said.kept}
        </Button>
        <Button tone="line" size="tall" onPress={onLeave}>
          {words.cancel}
        </Button>
      </div>
      <OnPaper>{sheet}</OnPaper>
    </>
  );
}

interface WithCodesProps {
  readonly onCodes: () => Promise<CodesForSheet>;
  readonly onAccounts: (accounts: readonly SheetAccount[]) => void;
}

/** The accounts' recovery codes go on the same paper where that is wanted; they are fetched only then. */
function WithCodes({ onCodes, onAccounts }: WithCodesProps) {
  const said = words.sheet;
  const [state, setState] = useState<"on" | "off">("off");
  const { error, attempt } = useAttempt();
  const turn = (next: "on" | "off") =>
    void attempt(async () => {
      const codes = next === "on" ? await onCodes() : ({ kind: "codes", accounts: [] } as const);
      if (codes.kind === "refused") return codes.sentence;
      if (next === "on" && codes.accounts.length === 0) return said.withCodesNone;
      onAccounts(codes.accounts);
      setState(next);
      return null;
    });
  return (
    <div class="with-codes">
      <Setting
        name={said.withCodes}
        text={said.withCodesWhy}
        control={<Switch label={said.withCodes} state={state} onTurn={turn} />}
      >
        {error === null ? null : <ErrorLine error={error} />}
      </Setting>
    </div>
  );
}

function KeyTicket({ recoveryKey, serial }: Omit<Draft, "passphrase">) {
  const said = words.security.newKey;
  return (
    <div class="key-ticket">
      <Ticket tone="quiet" stub={<QrCode text={recoveryKey} label={said.picture} />}>
        <span class="key-name">
          <b>{said.name}</b>
          <span class="number muted">{said.number(serial)}</span>
        </span>
        <KeyText recoveryKey={recoveryKey} />
      </Ticket>
    </div>
  );
}
