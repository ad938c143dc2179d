import { Button } from "../../src/ui/button.tsx";
import { Note } from "../../src/ui/note.tsx";
import { words } from "../../src/ui/words.ts";
import { useNewHeading } from "../use-new-heading.ts";

interface ExportDoneProps {
  /** The file's. */
  readonly name: string;
  readonly accounts: number;
  readonly isLocked: boolean;
  readonly onFinish: () => void;
}

/** The file is written: where it is, and what to do with it. */
export function ExportDone({ name, accounts, isLocked, onFinish }: ExportDoneProps) {
  const heading = useNewHeading();
  const said = words.exporting;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.doneTitle(accounts)}
      </h1>
      <p class="lead file-name">{said.doneWhere(name)}</p>
      {isLocked ? (
        <Note tone="well" head={said.doneLockedHead}>
          {said.doneLocked}
        </Note>
      ) : (
        <Note tone="warn" head={said.doneOpenHead}>
          {said.doneOpen}
        </Note>
      )}
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" onPress={onFinish}>
          {said.finish}
        </Button>
      </div>
    </>
  );
}
