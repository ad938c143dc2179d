import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../src/ui/button.tsx";
import { OnPaper } from "./security/on-paper.tsx";
import { useNewHeading } from "./use-new-heading.ts";

interface PaperReadyProps {
  readonly said: {
    readonly title: string;
    readonly lead: string;
    readonly print: string;
    readonly finish: string;
  };
  readonly onPrint: () => void;
  readonly onFinish: () => void;
  /** What is printed. */
  readonly children: ComponentChildren;
}

/** A sheet is there for the printer and for nothing else. */
export function PaperReady({ said, onPrint, onFinish, children }: PaperReadyProps) {
  const heading = useNewHeading();
  const [printed, setPrinted] = useState(false);
  const print = () => {
    setPrinted(true);
    onPrint();
  };
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.title}
      </h1>
      <p class="lead">{said.lead}</p>
      <div class="actions restore-actions">
        <Button tone={printed ? "line" : "ink"} size="tall" icon="print" onPress={print}>
          {said.print}
        </Button>
        <Button tone={printed ? "ink" : "line"} size="tall" onPress={onFinish}>
          {said.finish}
        </Button>
      </div>
      <OnPaper>{children}</OnPaper>
    </>
  );
}
