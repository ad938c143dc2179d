import { Icon } from "../../src/ui/icon.tsx";
import { startWords } from "../../src/ui/words/start.ts";

const lines = [
  { does: "enrol", icon: "scan" },
  { does: "fill", icon: "ticket" },
  { does: "keep", icon: "key" },
] as const;

/** What Countersign does, in three lines. */
export function WhatItDoes() {
  return (
    <ul class="what-it-does" aria-label={startWords.doesLabel}>
      {lines.map(({ does, icon }) => (
        <li key={does}>
          <Icon name={icon} />
          <span>
            <b>{startWords.does[does].head}</b> {startWords.does[does].text}
          </span>
        </li>
      ))}
    </ul>
  );
}
