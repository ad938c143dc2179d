import { Icon } from "../../src/ui/icon.tsx";
import { startWords } from "../../src/ui/words/start.ts";

const icons = ["scan", "ticket", "key"] as const;

/** What Countersign does, in three lines. */
export function WhatItDoes() {
  return (
    <ul class="what-it-does" aria-label={startWords.doesLabel}>
      {startWords.does.map(({ head, text }, index) => (
        <li key={head}>
          <Icon name={icons[index] ?? "ticket"} />
          <span>
            <b>{head}</b> {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
