import { useState } from "preact/hooks";
import type { NoteHeading } from "../../src/domain/kept-note.ts";
import { ask } from "../../src/messages/ask.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import { useAnswer } from "../../src/ui/use-answer.ts";
import { useNow } from "../../src/ui/use-now.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { words } from "../../src/ui/words.ts";
import { KeptNotes } from "./kept-notes.tsx";
import { LiveNote } from "./live-note.tsx";

/** The kept notes, with the worker behind them; nothing where there are none. */
export function LiveNotes({ say }: { readonly say: (words: ToastWords) => void }) {
  const answer = useAnswer("listNotes", {});
  const [openId, setOpenId] = useState<string | null>(null);
  const now = useNow(null);
  const notes = answer.state === "answered" ? answer.value : [];
  const open = notes.find(({ id }) => id === openId);
  const remove = (note: NoteHeading) =>
    void ask("deleteNote", { noteId: note.id })
      .then(async () => {
        say({ text: words.notes.deleted(fullName(note)) });
        await answer.askAgain();
      })
      .catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  if (answer.state === "refused") return <p class="gate-refused">{sentenceFor(answer.failure)}</p>;
  if (notes.length === 0) return null;
  const view =
    open === undefined ? null : (
      <LiveNote key={open.id} note={open} say={say} onClose={() => setOpenId(null)} />
    );
  return (
    <KeptNotes
      notes={notes}
      now={now}
      opened={open === undefined ? null : { id: open.id, view }}
      onOpen={setOpenId}
      onDelete={remove}
    />
  );
}
