import { useMemo, useRef, useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import { OnPaper } from "../security/on-paper.tsx";
import { ExportSheet } from "./export-sheet.tsx";
import { useNewHeading } from "./use-new-heading.ts";
import type { ExportCode } from "./worker-messages.ts";

interface ExportSheetReadyProps {
  readonly codes: readonly ExportCode[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** `name` is what a file printed to is called. */
  readonly onPrint: (name: string) => void;
  readonly onFinish: () => void;
}

/** The sheet is there for the printer and for nothing else. */
export function ExportSheetReady({ codes, now, onPrint, onFinish }: ExportSheetReadyProps) {
  const heading = useNewHeading();
  const [printed, setPrinted] = useState(false);
  const madeAt = useRef(now).current;
  const sheet = useMemo(() => <ExportSheet codes={codes} madeAt={madeAt} />, [codes, madeAt]);
  const said = words.exporting;
  const print = () => {
    setPrinted(true);
    onPrint(said.sheet.name);
  };
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.sheetTitle(codes.length)}
      </h1>
      <p class="lead">{said.sheetLead}</p>
      <div class="actions restore-actions">
        <Button tone={printed ? "line" : "ink"} size="tall" icon="print" onPress={print}>
          {said.print}
        </Button>
        <Button tone={printed ? "ink" : "line"} size="tall" onPress={onFinish}>
          {said.finish}
        </Button>
      </div>
      <OnPaper>{sheet}</OnPaper>
    </>
  );
}
