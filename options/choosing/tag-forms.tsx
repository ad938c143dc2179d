import type { TargetedSubmitEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button, QuietLink } from "../../src/ui/button.tsx";
import { tagsIn } from "../../src/ui/tags.ts";
import { collection } from "../../src/ui/words/collection.ts";
import { words } from "../../src/ui/words.ts";

interface TagFormProps {
  /** Those that there are, to be taken up again. */
  readonly tags: readonly string[];
  readonly onTag: (tags: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** One line for tags that all the chosen accounts get. */
export function TagForm({ tags, onTag, onCancel }: TagFormProps) {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const known = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const named = tagsIn(text);
    if (named.length > 0) onTag(named);
  };
  return (
    <form class="chosen-deeds" onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      <div class="box">
        <input
          type="text"
          dir="auto"
          aria-label={collection.tagsLabel}
          placeholder={collection.tagsLabel}
          value={text}
          list={known}
          autoComplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
          ref={field}
        />
      </div>
      <datalist id={known}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Button tone="ink" size="short" type="submit">
        {collection.addTags}
      </Button>
      <Button tone="line" size="short" onPress={onCancel}>
        {words.cancel}
      </Button>
    </form>
  );
}

interface DropTagProps {
  /** Those of the chosen accounts. */
  readonly tags: readonly string[];
  readonly onDrop: (tag: string) => void;
  readonly onCancel: () => void;
}

/** The tags of which the chosen accounts may lose one. */
export function DropTag({ tags, onDrop, onCancel }: DropTagProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => place.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  return (
    <fieldset
      class="chosen-deeds"
      aria-label={words.options.dropTag}
      onKeyDown={onEscape(onCancel)}
      ref={place}
    >
      {tags.map((tag) => (
        <QuietLink key={tag} icon="close" onPress={() => onDrop(tag)}>
          <bdi class="ellipsis">{tag}</bdi>
        </QuietLink>
      ))}
      <Button tone="line" size="short" onPress={onCancel}>
        {words.cancel}
      </Button>
    </fieldset>
  );
}

function onEscape(deed: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === "Escape") deed();
  };
}
