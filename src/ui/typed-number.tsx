import { useMemo, useState } from "preact/hooks";
import { TextField } from "./field.tsx";
import { words } from "./words.ts";

/** A number to be typed before something is done that no careless press may do. */
export function useTypedNumber() {
  const number = useMemo(drawn, []);
  const [typed, setTyped] = useState("");
  return { number, typed, setTyped, isTyped: typed.trim() === number };
}

/** Where it is typed. */
export function TypedNumber({
  of: { number, typed, setTyped },
}: {
  readonly of: ReturnType<typeof useTypedNumber>;
}) {
  return (
    <TextField
      label={words.aside.type(number)}
      value={typed}
      onInput={setTyped}
      font="mono"
      inputMode="numeric"
      focus="at-once"
    />
  );
}

/** Four digits, which every language and every keyboard has. */
function drawn(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(1000 + (random % 9000));
}
