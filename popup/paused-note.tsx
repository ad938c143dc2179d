import { QuietLink } from "../src/ui/button.tsx";
import { Note } from "../src/ui/note.tsx";
import { words } from "../src/ui/words.ts";

interface PausedNoteProps {
  readonly host: string;
  readonly onOpenSite: (() => void) | null;
}

/** Why the page in the active tab gets nothing from us. */
export function PausedNote({ host, onOpenSite }: PausedNoteProps) {
  return (
    <>
      <div class="inset note-inset">
        <Note tone="ours" icon="info" head={words.sites.isPaused}>
          {words.sites.pausedHere(host)}
        </Note>
      </div>
      {onOpenSite === null ? null : (
        <div class="beneath">
          <QuietLink icon="forward" onPress={onOpenSite}>
            {words.sites.open}
          </QuietLink>
        </div>
      )}
    </>
  );
}
