import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { secondsLeft } from "../../src/ui/countdown.ts";
import { words } from "../../src/ui/words.ts";

/** A note's text, for a while. Handed on as it is, so that whoever gave it can empty it. */
export interface RevealedNote {
  text: string;
  /** Milliseconds since the epoch, by the vault's clock. */
  readonly hidesAt: number;
}

interface NoteTextProps {
  /** Whose note it is. */
  readonly name: string;
  readonly revealed: RevealedNote;
  readonly now: number;
  readonly onCopy: () => void;
  readonly onHide: () => void;
}

/** The text of a note while it is on view. */
export function NoteText({ name, revealed, now, onCopy, onHide }: NoteTextProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const said = words.notes;
  return (
    <>
      <section class="note-text" aria-label={said.textOf(name)} tabIndex={-1} ref={place} dir="auto">
        {revealed.text}
      </section>
      <p class="t12 muted">{said.hidesIn(secondsLeft(revealed.hidesAt, now))}</p>
      <div class="actions">
        <Button tone="line" size="short" icon="copy" onPress={onCopy}>
          {said.copy}
        </Button>
        <Button tone="line" size="short" icon="eye-off" onPress={onHide}>
          {said.hide}
        </Button>
      </div>
    </>
  );
}
