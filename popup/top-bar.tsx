import type { ComponentChildren, Ref } from "preact";
import { IconButton } from "../src/ui/button.tsx";
import { Mark } from "../src/ui/mark.tsx";
import { SearchBox } from "../src/ui/search/search-box.tsx";
import { words } from "../src/ui/words.ts";
import { AddMenu, type AddWays } from "./add-menu.tsx";

interface TopBarProps extends AddWays {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onLock: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** The list's top: search, add, lock. */
export function TopBar({ query, onQuery, onLock, searchRef, ...ways }: TopBarProps) {
  return (
    <header class="top-bar">
      <Mark />
      <SearchBox label={words.list.find} query={query} onQuery={onQuery} inputRef={searchRef} />
      <AddMenu {...ways} />
      <IconButton icon="lock" label={words.lock} onPress={onLock} />
    </header>
  );
}

interface InnerBarProps {
  readonly title: string;
  readonly onBack: () => void;
  /** What stands for an account, before its name. */
  readonly mark?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The top of every screen behind the list: the way back, and where one is. */
export function InnerBar({ title, onBack, mark, children }: InnerBarProps) {
  return (
    <header class="top-bar inner">
      <IconButton icon="back" label={words.back} onPress={onBack} />
      {mark === undefined ? null : (
        <span class="monogram" aria-hidden="true">
          {mark}
        </span>
      )}
      <h1 class="ellipsis" title={title}>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </header>
  );
}
