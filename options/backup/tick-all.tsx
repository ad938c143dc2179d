import { useEffect, useRef } from "preact/hooks";
import type { RestoreRow } from "../../src/messages/vault-views.ts";
import { words } from "../../src/ui/words.ts";

interface TickAllProps {
  readonly rows: readonly RestoreRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** Ticks or unticks all that are new. What would overwrite something is ticked one by one, by nobody but the user. */
export function TickAll({ rows, ticked, onTick }: TickAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const fresh = rows.filter(({ state }) => state === "new").map(({ id }) => id);
  const all = fresh.length > 0 && fresh.every((id) => ticked.has(id));
  const some = ticked.size > 0 && !all;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some;
  }, [some]);
  const others = [...ticked].filter((id) => !fresh.includes(id));
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={words.restore.all}
      title={words.restore.all}
      checked={all}
      disabled={fresh.length === 0}
      onChange={() => onTick(new Set(all ? others : [...others, ...fresh]))}
    />
  );
}
