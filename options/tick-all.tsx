import { useEffect, useRef } from "preact/hooks";

interface TickAllProps {
  /** What it ticks or unticks. */
  readonly ids: readonly string[];
  readonly label: string;
  /** Others than `ids` may be ticked, too, and stay so. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** The box in a table's head: ticks or unticks a table's rows in one go. */
export function TickAll({ ids, label, ticked, onTick }: TickAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const all = ids.length > 0 && ids.every((id) => ticked.has(id));
  const some = !all && ids.some((id) => ticked.has(id));
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some;
  }, [some]);
  const change = () => {
    const mine = new Set(ids);
    const others = [...ticked].filter((id) => !mine.has(id));
    onTick(new Set(all ? others : [...others, ...ids]));
  };
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      title={label}
      checked={all}
      disabled={ids.length === 0}
      onChange={change}
    />
  );
}
