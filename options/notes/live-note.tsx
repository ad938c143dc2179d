import { useEffect } from "preact/hooks";
import type { NoteHeading } from "../../src/domain/kept-note.ts";
import { ask } from "../../src/messages/ask.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { Prove } from "../../src/ui/prove.tsx";
import { putOnClipboard } from "../../src/ui/put-on-clipboard.ts";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import { useNow } from "../../src/ui/use-now.ts";
import { useReachedEffect } from "../../src/ui/use-reached-effect.ts";
import { useRevealed } from "../../src/ui/use-revealed.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { words } from "../../src/ui/words.ts";
import { NoteText, type RevealedNote } from "./note-text.tsx";

interface LiveNoteProps {
  readonly note: NoteHeading;
  readonly say: (words: ToastWords) => void;
  readonly onClose: () => void;
}

/** A note that its user wants to see: asks for a proof where one is wanted, shows it for a while, then closes. */
export function LiveNote({ note, say, onClose }: LiveNoteProps) {
  const now = useNow(null);
  const { revealed, asksPassphrase, reveal, ...proving } = useRevealed<RevealedNote>({
    question: () => ask("revealNote", { noteId: note.id }),
    empty: (secret) => {
      secret.text = "";
    },
    now,
    attempt: (deed) =>
      void deed().catch((error: unknown) => {
        say({ text: sentenceFor(error), icon: "warn" });
        onClose();
      }),
  });
  useEffect(reveal, []);
  useReachedEffect(revealed?.hidesAt ?? null, now, onClose);
  if (asksPassphrase) return <Prove proving={proving} said={words.notes} onCancel={onClose} />;
  if (revealed === null) return null;
  return (
    <NoteText
      revealed={revealed}
      name={fullName(note)}
      now={now}
      onCopy={() =>
        void putOnClipboard(revealed.text)
          .then(() => say({ text: words.notes.copied }))
          .catch(() => say({ text: words.notes.notCopied, icon: "warn" }))
      }
      onHide={onClose}
    />
  );
}
