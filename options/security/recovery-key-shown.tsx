import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { Note } from "../../src/ui/note.tsx";
import { Ticket } from "../../src/ui/ticket.tsx";
import { words } from "../../src/ui/words.ts";
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
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

/** The key, the one time that it is shown: as text, as a QR code, and as a sheet for the printer. */
export function RecoveryKeyShown(props: RecoveryKeyShownProps) {
  const { draft, present, now, onPrint, onKept, onLeave } = props;
  const { recoveryKey, serial } = draft;
  const said = words.security.newKey;
  const heading = useFocusOnHeading();
  const [printed, setPrinted] = useState(false);
  const madeAt = useRef(now).current;
  const sheet = useMemo(
    () => <RecoverySheet recoveryKey={recoveryKey} serial={serial} madeAt={madeAt} />,
    [recoveryKey, serial, madeAt],
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

/** The key came without a reload: the heading says so to whoever doesn't see it. */
function useFocusOnHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
