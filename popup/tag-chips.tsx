import { collection } from "../src/ui/words/collection.ts";

interface TagChipsProps {
  readonly tags: readonly string[];
  /** The one that the list is narrowed to, or null. */
  readonly chosen: string | null;
  readonly onChoose: (tag: string | null) => void;
}

/** The tags to narrow the list by; a second press shows all again. */
export function TagChips({ tags, chosen, onChoose }: TagChipsProps) {
  return (
    <fieldset class="tag-chips" aria-label={collection.filterByTag}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag-chip"
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag === chosen ? null : tag)}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
