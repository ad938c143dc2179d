import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { secondsLeft } from "../../src/ui/countdown.ts";
import { words } from "../../src/ui/words.ts";

interface NoteTextProps {
  /** Whose note it is. */
  readonly name: string;
  readonly text: string;
  /** Milliseconds since the epoch, as `now`. */
  readonly hidesAt: number;
  readonly now: number;
  readonly onCopy: () => void;
  readonly onHide: () => void;
}

/** The text of a note while it is on view. */
export function NoteText({ name, text, hidesAt, now, onCopy, onHide }: NoteTextProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const said = words.notes;
  return (
    <>
      <section class="note-text" aria-label={said.textOf(name)} tabIndex={-1} ref={place} dir="auto">
        {text}
      </section>
      <p class="t12 muted">{said.hidesIn(secondsLeft(hidesAt, now))}</p>
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
