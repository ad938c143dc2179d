import { useMemo, useRef, useState } from "preact/hooks";
import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import { useNewHeading } from "../export/use-new-heading.ts";
import { OnPaper } from "../security/on-paper.tsx";
import { CodesSheet } from "./codes-sheet.tsx";

interface SheetReadyProps {
  readonly accounts: readonly SheetAccount[];
  readonly recoveryKey: SecurityView["recoveryKey"];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** `name` is what a file printed to is called. */
  readonly onPrint: (name: string) => void;
  readonly onFinish: () => void;
}

/** The sheet is there for the printer and for nothing else. */
export function SheetReady({ accounts, recoveryKey, now, onPrint, onFinish }: SheetReadyProps) {
  const said = words.sheet;
  const heading = useNewHeading();
  const [printed, setPrinted] = useState(false);
  const madeAt = useRef(now).current;
  const sheet = useMemo(
    () => <CodesSheet accounts={accounts} recoveryKey={recoveryKey} madeAt={madeAt} />,
    [accounts, recoveryKey, madeAt],
  );
  const print = () => {
    setPrinted(true);
    onPrint(said.paper.name);
  };
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.readyTitle}
      </h1>
      <p class="lead">{said.readyLead}</p>
      <div class="actions restore-actions">
        <Button tone={printed ? "line" : "ink"} size="tall" icon="print" onPress={print}>
          {said.print}
        </Button>
        <Button tone={printed ? "ink" : "line"} size="tall" onPress={onFinish}>
          {said.done}
        </Button>
      </div>
      <OnPaper>{sheet}</OnPaper>
    </>
  );
}
