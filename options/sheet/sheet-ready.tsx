import { useMemo, useRef } from "preact/hooks";
import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { words } from "../../src/ui/words.ts";
import { PaperReady } from "../paper-ready.tsx";
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

/** The sheet of recovery codes. */
export function SheetReady({ accounts, recoveryKey, now, onPrint, onFinish }: SheetReadyProps) {
  const said = words.sheet;
  const madeAt = useRef(now).current;
  const sheet = useMemo(
    () => <CodesSheet accounts={accounts} recoveryKey={recoveryKey} madeAt={madeAt} />,
    [accounts, recoveryKey, madeAt],
  );
  return (
    <PaperReady
      said={{ title: said.readyTitle, lead: said.readyLead, print: said.print, finish: said.done }}
      onPrint={() => onPrint(said.paper.name)}
      onFinish={onFinish}
    >
      {sheet}
    </PaperReady>
  );
}
