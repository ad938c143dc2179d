import { useEffect, useRef } from "preact/hooks";
import type { ImportDone } from "../../src/messages/import-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { Note } from "../../src/ui/note.tsx";
import { words } from "../../src/ui/words.ts";

interface ImportDoneProps {
  readonly done: ImportDone;
  /** A file that holds keys in the open still lies where it was. */
  readonly wasOpen: boolean;
  readonly working: boolean;
  readonly error: string | null;
  readonly onReport: () => void;
  readonly onUndo: () => void;
  readonly onFinish: () => void;
}

/** What came in, what to do with the file now, and the way back. */
export function ImportFinished(props: ImportDoneProps) {
  const { done, wasOpen, working, error, onReport, onUndo, onFinish } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const said = words.importing;
  const taken = done.added + done.replaced;
  const more = [
    done.replaced === 0 ? "" : said.doneReplaced(done.replaced),
    done.advanced === 0 ? "" : said.doneAdvanced(done.advanced),
    done.noted === 0 || taken === 0 ? "" : said.doneNoted(done.noted),
    done.noted === 0 ? "" : said.doneNotesWhere,
  ].filter((sentence) => sentence !== "");
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.doneTitle(taken, done.noted)}
      </h1>
      <p class="lead">{words.inOneRun([said.doneLead, ...more])}</p>
      {wasOpen ? (
        <Note tone="warn" head={said.openHead}>
          {said.openWhy}
        </Note>
      ) : null}
      {taken === 0 ? null : <p class="muted import-origins">{said.doneOrigins}</p>}
      <ErrorLine error={error} />
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" onPress={onFinish}>
          {said.finish}
        </Button>
        <Button tone="line" size="tall" onPress={onReport}>
          {said.saveReport}
        </Button>
        <Button tone="line" size="tall" onPress={onUndo} disabled={working}>
          {working ? said.undoing : said.undo}
        </Button>
      </div>
    </>
  );
}
