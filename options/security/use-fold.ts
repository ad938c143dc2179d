import { useEffect, useRef, useState } from "preact/hooks";

/** Something that unfolds from a button and folds back: then the button has the focus again. */
export function useFold() {
  const [state, setState] = useState<"never-open" | "open" | "folded">("never-open");
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === "folded") opener.current?.focus();
  }, [state]);
  return {
    open: state === "open",
    unfold: () => setState("open"),
    fold: () => setState("folded"),
    /** For the button. */
    opener,
  };
}
