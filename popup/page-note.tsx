import type { PageView } from "../src/messages/views.ts";
import { fullName, shortName } from "../src/ui/account-name.tsx";
import { Note, type NoteProps } from "../src/ui/note.tsx";
import { Spoken } from "../src/ui/spoken.tsx";
import { failureWords } from "../src/ui/words/failures.ts";
import { words } from "../src/ui/words.ts";

interface PageNoteProps {
  readonly view: Extract<
    PageView,
    { readonly kind: "bad-key" | "box-without-key" | "already-kept" | "kept-recovery" | "recovery-filled" }
  >;
}

/** What is to be known of this page, where there is nothing to do. */
export function PageNote({ view }: PageNoteProps) {
  return (
    <div class="inset note-inset">
      <NoteOf view={view} />
    </div>
  );
}

function NoteOf({ view }: PageNoteProps) {
  switch (view.kind) {
    case "bad-key":
    case "box-without-key": {
      const { what, next } = failureWords(view.code, view.detail);
      return (
        <Note tone="bad" head={what}>
          {next}
        </Note>
      );
    }
    case "already-kept":
      return (
        <Told tone="ours" icon="ticket" head={words.page.alreadyKeptHead}>
          {words.page.alreadyKept(fullName(view.account))}
        </Told>
      );
    case "kept-recovery":
      return (
        <Told tone="well" head={words.page.keptRecovery(view.count)}>
          {words.page.keptWith(view.count, shortName(view.account))}
        </Told>
      );
    case "recovery-filled":
      return (
        <Told tone="well" head={words.page.recoveryFilled}>
          {words.page.recoveryLeft(view.left)}
        </Told>
      );
  }
}

/** A note on what just happened, read out. */
function Told(note: NoteProps & { readonly head: string }) {
  return (
    <>
      <Spoken text={note.head} />
      <Note {...note} />
    </>
  );
}
