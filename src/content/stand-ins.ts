import { isPainted } from "./painted.ts";

/** How many boxes make a row that takes a code. */
const shortestRow = 4;
const longestRow = 8;
/** CSS pixels. */
const leastSide = 8;
const mostWidth = 90;
const tolerance = 6;
/** How far up from the input its row is looked for, and among how many elements. */
const levels = 4;
const mostElements = 300;

/**
 * The boxes that are drawn in place of an input, as libraries do whose one transparent input takes the whole code: four
 * to eight alike, side by side, over which the input lies or among which it hides, with nothing in them that
 * could be pressed or written in. Null where there are none. Whether they are in view is not looked at.
 */
export function standInsOf(input: HTMLElement): readonly Element[] | null {
  let container = input.parentElement;
  for (let level = 0; level < levels && container !== null; level++) {
    const all = container.getElementsByTagName("*");
    if (all.length > mostElements) return null;
    const row = rowAt(input, [...all]);
    if (row !== null) return row;
    container = container.parentElement;
  }
  return null;
}

interface Placed {
  readonly element: Element;
  readonly rect: DOMRect;
}

function rowAt(input: HTMLElement, elements: readonly Element[]): readonly Element[] | null {
  const place = input.getBoundingClientRect();
  const boxes = elements
    .filter((element) => element !== input && !element.contains(input))
    .map((element) => ({ element, rect: element.getBoundingClientRect() }))
    .filter(({ rect }) => isOfOneCharacter(rect));
  for (const first of boxes) {
    const alike = boxes.filter(({ rect }) => isAlike(first.rect, rect));
    if (alike.length < shortestRow) continue;
    const row = sideBySide(alike);
    const fits = row.length >= shortestRow && row.length <= longestRow && isTogether(place, row);
    if (fits && row.every(({ element }) => isStandIn(element))) return row.map(({ element }) => element);
  }
  return null;
}

function isOfOneCharacter({ width, height }: DOMRect): boolean {
  return width >= leastSide && height >= leastSide && width <= mostWidth && width <= height * 2;
}

function isAlike(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.abs(a.top - b.top) <= tolerance &&
    Math.abs(a.width - b.width) <= tolerance &&
    Math.abs(a.height - b.height) <= tolerance
  );
}

/** One element for each place of the row: of those in one another the outermost. */
function sideBySide(row: readonly Placed[]): readonly Placed[] {
  const places: Placed[] = [];
  for (const each of [...row].sort((a, b) => a.rect.left - b.rect.left || b.rect.width - a.rect.width)) {
    const before = places.at(-1);
    if (before === undefined || each.rect.left >= before.rect.left + before.rect.width / 2) places.push(each);
  }
  return places;
}

/** Whether the input lies over all of the row, or hides in its midst or close by. */
function isTogether(place: DOMRect, row: readonly Placed[]): boolean {
  const covers = row.every(({ rect }) => isWithin(centreOf(rect), place));
  const [first, last] = [row[0]?.rect, row.at(-1)?.rect];
  if (covers || first === undefined || last === undefined) return covers;
  const { left, top, height } = first;
  const whole = new DOMRect(left, top - height / 2, last.right - left, height * 2);
  return isWithin(centreOf(place), whole);
}

function centreOf({ left, top, width, height }: DOMRect) {
  return { x: left + width / 2, y: top + height / 2 };
}

function isWithin({ x, y }: { readonly x: number; readonly y: number }, rect: DOMRect): boolean {
  const { left, right, top, bottom } = rect;
  return x > left - tolerance && x < right + tolerance && y > top - tolerance && y < bottom + tolerance;
}

const handles = 'a, button, select, textarea, input:not([aria-hidden="true"]), [role="button"]';

function isStandIn(element: Element): boolean {
  const isHandle = element.matches(handles) || element.querySelector(handles) !== null;
  // A box that is empty, shows what belongs there, or holds one character.
  if (isHandle || [...(element.textContent ?? "").trim()].length > 1) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return isPainted(element) || [...element.querySelectorAll("*")].some(isPainted);
}
