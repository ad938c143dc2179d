import { Icon } from "./icon.tsx";

interface ChoiceProps<V extends number | string> {
  /** Its name for screen readers; the eye reads it beside. */
  readonly label: string;
  readonly value: V | null;
  /** Null is the last where it isn’t named among them. */
  readonly choices: readonly (V | null)[];
  /** What each is called, and what null is. */
  readonly nameOf: (value: V | null) => string;
  /** Whether null may be chosen; it may, if not said. */
  readonly never?: "offered" | "left-out";
  readonly onChoose: (value: V | null) => void;
}

/** One value of a few, or none. */
export function Choice<V extends number | string>({
  label,
  value,
  choices,
  never = "offered",
  nameOf,
  onChoose,
}: ChoiceProps<V>) {
  return (
    <span class="box choice">
      <select
        aria-label={label}
        value={String(value)}
        onInput={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(choices.find((choice) => String(choice) === chosen) ?? null);
        }}
      >
        {(choices.includes(null) || never === "left-out" ? choices : [...choices, null]).map((choice) => (
          <option key={choice} value={String(choice)}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly state: "on" | "off";
  readonly onTurn: (state: "on" | "off") => void;
}

/** On or off. */
export function Switch({ label, state, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={state === "on"}
      aria-label={label}
      onClick={() => onTurn(state === "on" ? "off" : "on")}
    />
  );
}
