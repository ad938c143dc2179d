import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { longestNote } from "../src/domain/annotations.ts";
import { Button } from "../src/ui/button.tsx";
import { AreaField, TextField } from "../src/ui/field.tsx";
import { tagsIn } from "../src/ui/tags.ts";
import { collection } from "../src/ui/words/collection.ts";
import { words } from "../src/ui/words.ts";

interface TagsFormProps {
  readonly tags: readonly string[];
  readonly onSave: (tags: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** An account's tags in one line. */
export function TagsForm({ tags, onSave, onCancel }: TagsFormProps) {
  const [text, setText] = useState(tags.join(", "));
  return (
    <KeepingForm onSave={() => onSave(tagsIn(text))} onCancel={onCancel}>
      <TextField
        label={collection.tagsLabel}
        value={text}
        onInput={setText}
        hint={collection.tagsHint}
        focus="at-once"
      />
    </KeepingForm>
  );
}

interface NoteFormProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** A note of several lines. */
export function NoteForm({ note, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(note);
  return (
    <KeepingForm onSave={() => onSave(text.slice(0, longestNote))} onCancel={onCancel}>
      <div class="kept-note-field">
        <AreaField
          label={collection.noteLabel}
          value={text}
          onInput={setText}
          hint={collection.noteHint}
          rows={5}
        />
      </div>
    </KeepingForm>
  );
}

interface KeepingFormProps {
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A field to save or to leave: Ctrl+Enter saves from within several lines, Escape leaves. */
function KeepingForm({ onSave, onCancel, children }: KeepingFormProps) {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form class="stack under" onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      <div class="actions">
        <Button tone="ink" type="submit">
          {words.account.save}
        </Button>
        <Button tone="line" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
