import { words } from "../src/ui/words.ts";

interface FooterProps {
  /** Milliseconds until the vault locks itself. */
  readonly locksInMs: number;
  readonly count: number;
}

/** When the vault locks itself, and how many accounts it keeps. */
export function Footer({ locksInMs, count }: FooterProps) {
  return (
    <footer class="footer">
      <span>{words.list.locksIn(Math.floor(locksInMs / 60_000))}</span>
      {count === 0 ? null : <span class="count">{words.accounts(count)}</span>}
    </footer>
  );
}

/** The keys that work while choosing. */
export function KeysFooter() {
  const { choose, copy, fill } = words.list.keys;
  return (
    <footer class="footer">
      <span class="keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {choose}
      </span>
      <span class="keys">
        <kbd>Enter</kbd> {copy}
      </span>
      <span class="keys">
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> {fill}
      </span>
    </footer>
  );
}
