import { useContext, useRef } from "preact/hooks";
import { codeGroups, spokenCode } from "./code-groups.ts";
import { CodeSight, useSeen } from "./code-sight.ts";
import { words } from "./words.ts";

interface CodeFigureProps {
  /** The code, or null for one that is not to be seen yet: dots stand in. */
  readonly value: string | null;
  readonly size: "row" | "card" | "hero" | "small";
  readonly tone?: "plain" | "low" | "dim";
}

const dot = "•";

/**
 * A code in two groups, always from left to right; a screen reader gets it digit by digit. Where codes are hidden nothing of
 * it is in the document but how long it is.
 */
export function CodeFigure({ value, size, tone = "plain" }: CodeFigureProps) {
  const place = useRef<HTMLSpanElement>(null);
  const isSeen = useSeen(place);
  const dots = dot.repeat(value?.length ?? 6);
  const [first, second] = codeGroups(isSeen && value !== null ? value : dots);
  const shown = tone === "plain" && value === null ? "dim" : tone;
  return (
    <span class={`code in-${size} ${shown}`} ref={place}>
      <span aria-hidden="true">
        {first}
        {second === "" ? null : <span class="gap" />}
        {second}
      </span>
      {value === null ? null : isSeen ? <span class="spoken">{spokenCode(value)}</span> : <HiddenWord />}
    </span>
  );
}

/** What a screen reader says in place of a code that is hidden. */
function HiddenWord() {
  const sight = useContext(CodeSight);
  return <span class="spoken">{sight === "never" ? words.codeHidden : words.codeHiddenPress}</span>;
}
