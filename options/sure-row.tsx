import { useEffect, useRef } from "preact/hooks";
import { Button } from "../src/ui/button.tsx";

interface SureRowProps {
  readonly id: string;
  readonly question: string;
  /** What the two buttons say. */
  readonly keep: string;
  readonly remove: string;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

/** A row of five columns that asks whether what stood there is really to go. */
export function SureRow({ id, question, keep, remove, onKeep, onRemove }: SureRowProps) {
  const keeping = useRef<HTMLButtonElement>(null);
  useEffect(() => keeping.current?.focus(), []);
  return (
    <tr class="asked">
      <td colSpan={5}>
        <span class="bin-question">
          <span id={`sure-${id}`}>{question}</span>
          <span class="actions">
            <Button tone="line" size="short" onPress={onKeep} buttonRef={keeping}>
              {keep}
            </Button>
            <Button tone="danger" size="short" onPress={onRemove}>
              {remove}
            </Button>
          </span>
        </span>
      </td>
    </tr>
  );
}
