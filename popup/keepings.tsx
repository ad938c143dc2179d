import { useState } from "preact/hooks";
import type { AnnotationChange } from "../src/domain/annotations.ts";
import type { AccountDetails } from "../src/messages/views.ts";
import { IconButton, QuietLink } from "../src/ui/button.tsx";
import { collection } from "../src/ui/words/collection.ts";
import { NoteForm, TagsForm } from "./keeping-forms.tsx";

interface KeepingsProps {
  readonly account: Pick<AccountDetails, "note" | "tags">;
  readonly onChange: (change: AnnotationChange) => void;
}

/** What an account's owner keeps with it: tags and a note. Of what there is none of, there is only the way to it. */
export function Keepings({ account, onChange }: KeepingsProps) {
  const { note, tags } = account;
  const [editing, setEditing] = useState<"note" | "tags" | null>(null);
  const stop = () => setEditing(null);
  const keep = (change: AnnotationChange) => {
    stop();
    onChange(change);
  };
  const noTags = tags.length === 0 && editing !== "tags";
  const noNote = note === "" && editing !== "note";
  return (
    <>
      {noTags ? null : (
        <>
          <KeptHeading title={collection.tags} edit={collection.editTags} onEdit={() => setEditing("tags")} />
          {editing === "tags" ? (
            <TagsForm tags={tags} onSave={(next) => keep({ tags: next })} onCancel={stop} />
          ) : (
            <ul class="kept-tags">
              {tags.map((tag) => (
                <li key={tag}>
                  <bdi>{tag}</bdi>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {noNote ? null : (
        <>
          <KeptHeading title={collection.note} edit={collection.editNote} onEdit={() => setEditing("note")} />
          {editing === "note" ? (
            <NoteForm note={note} onSave={(next) => keep({ note: next })} onCancel={stop} />
          ) : (
            <p class="kept-note" dir="auto">
              {note}
            </p>
          )}
        </>
      )}
      {noTags || noNote ? (
        <div class="keep-more">
          {noTags ? (
            <QuietLink icon="tag" onPress={() => setEditing("tags")}>
              {collection.addTags}
            </QuietLink>
          ) : null}
          {noNote ? (
            <QuietLink icon="pen" onPress={() => setEditing("note")}>
              {collection.addNote}
            </QuietLink>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

interface KeptHeadingProps {
  readonly title: string;
  readonly edit: string;
  readonly onEdit: () => void;
}

function KeptHeading({ title, edit, onEdit }: KeptHeadingProps) {
  return (
    <div class="section-head">
      <h2 class="section-title">{title}</h2>
      <IconButton icon="pen" label={edit} onPress={onEdit} />
    </div>
  );
}
