import { useContext } from "preact/hooks";
import { IconButton } from "../src/ui/button.tsx";
import { keyNames } from "../src/ui/key-names.ts";
import { Ticking } from "../src/ui/ticking.tsx";
import { words } from "../src/ui/words.ts";
import { MoreMenu, type MoreWays } from "./more-menu.tsx";

interface FooterProps {
  /** When the vault locks itself, by its clock; milliseconds since the epoch. */
  readonly locksAt: number;
  readonly count: number;
  readonly hidesCodes: boolean;
  readonly onHideCodes: (hidden: boolean) => void;
  readonly more: MoreWays;
}

/** When the vault locks itself, how many accounts it keeps, whether their codes are to be seen, and what else there is. */
export function Footer({ locksAt, count, hidesCodes, onHideCodes, more }: FooterProps) {
  return (
    <footer class="footer">
      <LocksIn locksAt={locksAt} />
      <div class="foot-end">
        {count === 0 ? null : (
          <>
            <span class="count">{words.accounts(count)}</span>
            <IconButton
              icon={hidesCodes ? "eye-off" : "eye"}
              label={hidesCodes ? words.showCodes : words.hideCodes}
              onPress={() => onHideCodes(!hidesCodes)}
            />
          </>
        )}
        <MoreMenu {...more} />
      </div>
    </footer>
  );
}

function LocksIn({ locksAt }: Pick<FooterProps, "locksAt">) {
  const now = useContext(Ticking);
  return <span>{words.list.locksIn(Math.floor((locksAt - now) / 60_000))}</span>;
}

/** The keys that work while choosing; `fills`: whether the page has a place for a code. */
export function KeysFooter({ fills }: { readonly fills: boolean }) {
  const { choose, copy, fill } = words.list.keys;
  const { enter, control } = keyNames();
  return (
    <footer class="footer">
      <span class="keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {choose}
      </span>
      <span class="keys">
        <kbd>{enter}</kbd> {copy}
      </span>
      {fills ? (
        <span class="keys">
          <kbd>{control}</kbd> <kbd>{enter}</kbd> {fill}
        </span>
      ) : null}
    </footer>
  );
}
