import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { NoteHeading } from "../../src/domain/kept-note.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { Button } from "../../src/ui/button.tsx";
import { whenShort } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { NameCells } from "../name-cells.tsx";
import { SureRow } from "../sure-row.tsx";

interface KeptNotesProps {
  readonly notes: readonly NoteHeading[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The note that is asked for, or on view, and what is drawn of it; null when there is none. */
  readonly opened: { readonly id: string; readonly view: ComponentChildren } | null;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (note: NoteHeading) => void;
}

/** What is kept of entries whose codes we can't make: names, and one text at a time for whoever proves to be its owner. */
export function KeptNotes({ notes, now, opened, onOpen, onDelete }: KeptNotesProps) {
  const [askedId, setAskedId] = useState<string | null>(null);
  const said = words.notes;
  return (
    <section class="kept-notes" aria-label={said.title}>
      <h2 class="block-title">{said.title}</h2>
      <p class="muted">{said.lead}</p>
      <table class="bin">
        <thead>
          <tr>
            <th scope="col">{said.site}</th>
            <th scope="col">{said.account}</th>
            <th scope="col" class="narrow">
              {said.from}
            </th>
            <th scope="col" class="date">
              {said.kept}
            </th>
            <th class="bin-actions" scope="col">
              <span class="spoken">{said.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <Row
              key={note.id}
              note={note}
              now={now}
              view={opened?.id === note.id ? opened.view : null}
              asked={note.id === askedId}
              onOpen={() => onOpen(note.id)}
              onAsk={(asks) => setAskedId(asks === "asks" ? note.id : null)}
              onDelete={() => onDelete(note)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly note: NoteHeading;
  readonly now: number;
  readonly view: ComponentChildren;
  /** Whether the row asks if the note is really to go. */
  readonly asked: boolean;
  readonly onOpen: () => void;
  readonly onAsk: (asks: "asks" | "rests") => void;
  readonly onDelete: () => void;
}

function Row({ note, now, view, asked, onOpen, onAsk, onDelete }: RowProps) {
  const shower = useRef<HTMLButtonElement>(null);
  const deleter = useRef<HTMLButtonElement>(null);
  const isOpen = view !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) focusIfLost(shower.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
  const said = words.notes;
  const name = fullName(note);
  const rest = () => {
    onAsk("rests");
    // The button comes back with the next drawing.
    requestAnimationFrame(() => deleter.current?.focus());
  };
  if (asked)
    return (
      <SureRow
        id={note.id}
        question={said.sure(name)}
        keep={said.keep}
        remove={said.delete}
        onKeep={rest}
        onRemove={onDelete}
      />
    );
  return (
    <>
      <tr>
        <NameCells {...note} />
        <td class="narrow muted">
          <span class="ellipsis" title={note.app}>
            {note.app}
          </span>
        </td>
        <td class="date muted">{whenShort(note.addedAt, now)}</td>
        <td class="bin-actions">
          <span class="actions">
            <Button
              tone="line"
              size="short"
              label={said.showLabel(name)}
              disabled={isOpen}
              onPress={onOpen}
              buttonRef={shower}
            >
              {said.show}
            </Button>
            <Button
              tone="danger"
              size="short"
              label={said.deleteLabel(name)}
              onPress={() => onAsk("asks")}
              buttonRef={deleter}
            >
              {said.delete}
            </Button>
          </span>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={5} class="note-view">
            {view}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Back to where one came from, unless one has gone elsewhere since. */
function focusIfLost(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus();
}
