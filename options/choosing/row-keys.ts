import type { AccountRow } from "../../src/messages/views.ts";
import type { Choosing } from "./use-choosing.ts";

/** The box of an account's row, by its id. */
export const boxOf = (id: string) => `[data-account="${CSS.escape(id)}"] .tick > input`;

/**
 * Choosing rows from the keyboard, from the row that has the focus: arrows go on, with Shift they choose on the way, Ctrl+A
 * chooses every row, Escape none. Space is the box's own.
 */
export function rowKeys(rows: readonly AccountRow[], { ids, stretch, goOn, put }: Choosing) {
  return (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const { key, shiftKey, currentTarget } = event;
    const from = document.activeElement?.closest<HTMLElement>("[data-account]")?.dataset.account;
    const deed = () => {
      if (key === "Escape") return () => put(new Set());
      if (key === "a" && (event.ctrlKey || event.metaKey))
        return () => put(new Set([...ids, ...rows.map(({ id }) => id)]));
      const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
      const to = step === 0 ? undefined : rows[rows.findIndex(({ id }) => id === from) + step]?.id;
      if (from === undefined || to === undefined) return null;
      return () => {
        if (shiftKey) stretch({ from, to });
        else goOn();
        currentTarget.querySelector<HTMLElement>(boxOf(to))?.focus();
      };
    };
    const found = deed();
    if (found === null) return;
    event.preventDefault();
    found();
  };
}
