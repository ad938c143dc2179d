import { codeParts } from "../domain/code-parts.ts";
import { type Box, isBox, isOpen, isUsable } from "./box.ts";
import { holdsPieces } from "./fill-kept.ts";
import { piecesFor, takesParts } from "./fill-pieces.ts";
import { type Filling, ways } from "./fill-ways.ts";
import { type Former, formerOf, isBack, putBack } from "./former-values.ts";
import { isSeen } from "./seen.ts";
import { mayFillUnasked } from "./unasked-box.ts";

/** What is to be typed, where, and for which origin. */
export interface FillOrder {
  readonly origin: string;
  readonly value: string;
  /** One box, or one for each character or part of it. */
  readonly boxes: readonly HTMLElement[];
  /** Nobody has just asked for it. */
  readonly unasked: boolean;
}

/** How a fill ended. Only after "field-gone" and "origin-changed" the page has seen nothing of the value. */
export type FillEnd =
  | { readonly kind: "filled"; readonly former: Former }
  | { readonly kind: "origin-changed" | "field-gone" | "refused" };

/** How long a page's framework may take to put a value back, in milliseconds. */
const settlingTime = 50;

/**
 * Fills boxes as a person would, and looks whether the page kept what was typed; if it did not, another way is tried,
 * and after the last one what was there before is put back. The origin and the box are looked at in the very task that
 * writes. Never presses a button.
 */
export async function fillField({ origin, value, boxes, unasked }: FillOrder): Promise<FillEnd> {
  const parts = codeParts(value).map((part) => [...part].length);
  const hindrance = hindranceOf({ origin, boxes, parts, unasked });
  if (hindrance !== null) return { kind: hindrance };
  const [first, ...others] = boxes.filter(isBox);
  if (first === undefined) return { kind: "field-gone" };
  const pieces = piecesFor(value, [first, ...others]);
  if (pieces === null) return { kind: "refused" };
  const former = formerOf([first, ...others]);
  let hasWritten = false;
  const filling: Filling = {
    boxes: [first, ...others],
    value,
    pieces,
    mayWrite(box) {
      const may = location.origin === origin && isUsable(box);
      hasWritten ||= may;
      return may;
    },
    rest: nextTask,
  };
  for (const way of ways) {
    const isTyped = await way(filling);
    if (!hasWritten) return { kind: "field-gone" };
    const end = await endOf(filling, isTyped);
    if (end === "kept") return { kind: "filled", former };
    if (end === "lost") break;
    await putBack(former, filling.rest);
  }
  if (former.boxes.some(isOpen)) await putBack(former, filling.rest);
  return { kind: "refused" };
}

/** Why a value whose parts have these lengths can't go into these boxes now; null when it can. Nothing is written. */
export function hindranceOf({
  origin,
  boxes,
  parts,
  unasked,
}: Omit<FillOrder, "value"> & { readonly parts: readonly number[] }) {
  if (location.origin !== origin) return "origin-changed";
  const found = boxes.filter(isBox);
  const [first] = found;
  // Before a code that nobody asked for is in, nothing that the page could see tells of it.
  if (!unasked) first?.scrollIntoView({ block: "nearest", inline: "nearest" });
  // A row may open its boxes one after the other.
  const isThere = first !== undefined && isUsable(first) && found.every(isSeen);
  if (!isThere || found.length < boxes.length) return "field-gone";
  if (unasked && !mayFillUnasked(found)) return "field-gone";
  return takesParts(found, parts) ? null : "refused";
}

/** Puts back what a fill found in the boxes, if what it typed is still there. */
export async function undoFill({
  origin,
  value,
  former,
}: {
  readonly origin: string;
  readonly value: string;
  readonly former: Former;
}): Promise<"undone" | "origin-changed" | "field-gone" | "refused"> {
  if (location.origin !== origin) return "origin-changed";
  if (!former.boxes.every(isUsable)) return "field-gone";
  if (!holdsPieces(valuesOf(former.boxes), piecesFor(value, former.boxes))) return "field-gone";
  await putBack(former, nextTask);
  return isBack(former) ? "undone" : "refused";
}

/**
 * "kept": the value is in the boxes, or the page has taken it and went on. "lost": it was there and is gone: a page that
 * checks it at once may have taken it, so it is not given a second time. "refused": it never was there.
 */
async function endOf({ boxes, pieces }: Filling, isTyped: boolean): Promise<"kept" | "lost" | "refused"> {
  const wasThere = holdsPieces(valuesOf(boxes), pieces);
  await pause(settlingTime);
  if (holdsPieces(valuesOf(boxes), pieces)) return "kept";
  if (isTyped && !boxes.some(isOpen)) return "kept";
  return wasThere || !isTyped ? "lost" : "refused";
}

function valuesOf(boxes: readonly Box[]): readonly string[] {
  return boxes.map((box) => box.value);
}

/** A tab that nobody looks at gets its timers late, but not its messages. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
