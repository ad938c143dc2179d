import { useId } from "preact/hooks";

interface SegmentsProps<V extends string> {
  /** Its name for screen readers; the eye reads it beside. */
  readonly label: string;
  readonly value: V;
  readonly choices: readonly V[];
  readonly nameOf: (value: V) => string;
  readonly onChoose: (value: V) => void;
}

/** One of a few, all of them on view. */
export function Segments<V extends string>({ label, value, choices, nameOf, onChoose }: SegmentsProps<V>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="spoken">{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          <span>{nameOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
