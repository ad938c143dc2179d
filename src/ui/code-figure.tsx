import { codeGroups, spokenCode } from "./code-groups.ts";

interface CodeFigureProps {
  /** The code, or null for one that is not to be seen yet: dots stand in. */
  readonly value: string | null;
  readonly size: "row" | "card" | "hero" | "small";
  readonly tone?: "plain" | "low" | "dim";
}

/** A code in two groups, always from left to right; a screen reader gets it digit by digit. */
export function CodeFigure({ value, size, tone = "plain" }: CodeFigureProps) {
  const [first, second] = codeGroups(value ?? "••••••");
  const shown = tone === "plain" && value === null ? "dim" : tone;
  return (
    <span class={`code in-${size} ${shown}`}>
      <span aria-hidden="true">
        {first}
        {second === "" ? null : <span class="gap" />}
        {second}
      </span>
      {value === null ? null : <span class="spoken">{spokenCode(value)}</span>}
    </span>
  );
}
