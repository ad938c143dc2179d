import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { alongTheLine } from "../src/ui/key-names.ts";
import { isFavouriteKey } from "./favourite-key.ts";

interface ListKeys {
  /** The accounts in the order of the rows. */
  readonly ids: readonly string[];
  readonly search: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Whether the first row counts as chosen before anyone chose: while searching. */
  readonly startsSelected: boolean;
  /** The account whose row is chosen and has the focus when the list comes up, or null. */
  readonly startAt: string | null;
  /** What Ctrl+Enter fills when no row is chosen, or null. */
  readonly fallbackId: string | null;
  readonly onCopy: (id: string) => void;
  readonly onFill: (id: string) => void;
  readonly onDetails: (id: string) => void;
  readonly onFavourite: (id: string) => void;
  readonly onClear: () => void;
}

/**
 * The list from the keyboard: arrows choose, Enter copies, Ctrl+Enter fills, Ctrl+D makes a favourite, the arrow along the
 * line opens the account's page, Escape empties the search; any letter typed goes to the search.
 */
export function useListKeys(list: ListKeys) {
  const ref = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(list.startAt);
  const query = useRef(list.query);
  // Another query is another choice.
  useEffect(() => {
    if (query.current !== list.query) setChosen(null);
    query.current = list.query;
  }, [list.query]);
  /** The row that the focus is to come to, as soon as it stands where it belongs. */
  const awaited = useRef(list.startAt);
  useLayoutEffect(() => {
    const id = awaited.current;
    awaited.current = null;
    if (id === null || document.activeElement !== document.body) return;
    const at = list.ids.indexOf(id);
    if (at >= 0) focusRow(ref.current, id, at);
  }, [list.ids]);
  const known = chosen !== null && list.ids.includes(chosen) ? chosen : null;
  const selectedId = known ?? (list.startsSelected ? (list.ids[0] ?? null) : null);

  const choose = (step: 1 | -1) => {
    const at = selectedId === null ? (step === 1 ? -1 : 0) : list.ids.indexOf(selectedId);
    const next = list.ids[at + step];
    if (next === undefined) {
      if (step === -1) {
        setChosen(null);
        list.search.current?.focus();
      }
      return;
    }
    awaited.current = null;
    setChosen(next);
    focusRow(ref.current, next, at + step);
  };

  const onFavourite = (id: string) => {
    // It goes to stand elsewhere.
    awaited.current = id;
    list.onFavourite(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const deed = deedOf(event, { ...list, onFavourite }, selectedId, choose);
    if (deed === null) return;
    event.preventDefault();
    deed();
  };
  // Keys that nothing in the popup has the focus for go to the body.
  useEffect(() => {
    const onBody = (event: KeyboardEvent) => {
      if (event.target === document.body) onKeyDown(event);
    };
    document.addEventListener("keydown", onBody);
    return () => document.removeEventListener("keydown", onBody);
  });
  return { ref, selectedId, onKeyDown, onFavourite };
}

function deedOf(
  event: KeyboardEvent,
  list: ListKeys,
  selectedId: string | null,
  choose: (step: 1 | -1) => void,
): (() => void) | null {
  const { key } = event;
  const search = list.search.current;
  if (key === "ArrowDown") return () => choose(1);
  if (key === "ArrowUp") return selectedId === null ? null : () => choose(-1);
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const id = selectedId ?? list.fallbackId;
    return id === null ? null : () => list.onFill(id);
  }
  if (isFavouriteKey(event) && selectedId !== null) return () => list.onFavourite(selectedId);
  if (key === "Enter" && event.target === search && selectedId !== null) return () => list.onCopy(selectedId);
  if (key === "Escape" && list.query !== "") {
    return () => {
      list.onClear();
      search?.focus();
    };
  }
  if (key === alongTheLine() && event.target !== search && selectedId !== null && inRow(event.target)) {
    return () => list.onDetails(selectedId);
  }
  if (isTyping(event) && event.target !== search) search?.focus();
  return null;
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && key !== " " && (key.length === 1 || key === "Backspace");
}

function inRow(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-account]") !== null;
}

function focusRow(list: HTMLElement | null, id: string, at: number): void {
  if (focused(list, id)) return;
  // It is out of view in a long list, and not drawn.
  const groups = [...(list?.querySelectorAll<HTMLElement>(".rows") ?? [])];
  const group = groups.findLast(({ dataset }) => Number(dataset.start) <= at);
  const scroller = group?.closest(".scroller");
  const height = group?.querySelector(".row")?.getBoundingClientRect().height;
  if (group === undefined || !scroller || height === undefined) return;
  const top = group.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += top + (at - Number(group.dataset.start)) * height - scroller.clientHeight / 2;
  scroller.addEventListener("scroll", () => requestAnimationFrame(() => focused(list, id)), { once: true });
}

/** Whether the row is there to have the focus. */
function focused(list: HTMLElement | null, id: string): boolean {
  const row = list?.querySelector(`[data-account="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLButtonElement>("button.main, .main > button")?.focus();
  row?.scrollIntoView({ block: "nearest" });
  return row !== null && row !== undefined;
}
