import { QuietLink } from "../src/ui/button.tsx";
import { Note } from "../src/ui/note.tsx";
import { words } from "../src/ui/words.ts";

interface PausedNoteProps {
  readonly host: string;
  /** The organisation's word, not the user's: nothing can be done about it here. */
  readonly blocked: boolean;
  readonly onOpenSite: (() => void) | null;
}

/** Why the page in the active tab gets nothing from us. */
export function PausedNote({ host, blocked, onOpenSite }: PausedNoteProps) {
  if (blocked) {
    return (
      <div class="inset note-inset">
        <Note tone="ours" icon="lock" head={words.policy.blockedHead}>
          {words.policy.blockedHere(host)}
        </Note>
      </div>
    );
  }
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
