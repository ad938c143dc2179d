import type { Ref } from "preact";
import { Icon } from "../icon.tsx";

interface SearchBoxProps {
  /** What is looked for here, as its name and in it while it is empty. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Where one types what to find. */
export function SearchBox({ label, query, onQuery, onKeyDown, inputRef }: SearchBoxProps) {
  return (
    <div class="box">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellcheck={false}
        ref={inputRef ?? null}
      />
    </div>
  );
}
