import { useMemo, useRef } from "preact/hooks";
import { words } from "../../src/ui/words.ts";
import { PaperReady } from "../paper-ready.tsx";
import { ExportSheet } from "./export-sheet.tsx";
import type { ExportCode } from "./worker-messages.ts";

interface ExportSheetReadyProps {
  readonly codes: readonly ExportCode[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** `name` is what a file printed to is called. */
  readonly onPrint: (name: string) => void;
  readonly onFinish: () => void;
}

/** The sheet of accounts with their keys. */
export function ExportSheetReady({ codes, now, onPrint, onFinish }: ExportSheetReadyProps) {
  const said = words.exporting;
  const madeAt = useRef(now).current;
  const sheet = useMemo(() => <ExportSheet codes={codes} madeAt={madeAt} />, [codes, madeAt]);
  return (
    <PaperReady
      said={{
        title: said.sheetTitle(codes.length),
        lead: said.sheetLead,
        print: said.print,
        finish: said.finish,
      }}
      onPrint={() => onPrint(said.sheet.name)}
      onFinish={onFinish}
    >
      {sheet}
    </PaperReady>
  );
}
