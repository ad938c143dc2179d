import { useEffect, useRef } from "preact/hooks";
import { deedOfKey } from "./deed-of-key.ts";
import type { Scene, Statement } from "./statement.ts";

interface KeysInput {
  readonly statement: Statement | null;
  readonly onDeed: Scene["onDeed"];
  readonly onEscape: () => void;
}

/** Escape, and the number keys that choose among several accounts. */
export function useKeys(input: KeysInput): void {
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") return latest.current.onEscape();
      const deed = deedOfKey(event, latest.current.statement);
      if (deed === null) return;
      event.preventDefault();
      latest.current.onDeed(deed);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
