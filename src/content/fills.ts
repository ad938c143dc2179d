import type { ContentHandlers } from "../messages/content-contract.ts";
import type { FieldIds } from "./field-ids.ts";
import { fillField, hindranceOf, undoFill } from "./fill.ts";
import type { Former } from "./former-values.ts";
import { areSeenThrough, isForeignFrame } from "./seen-through.ts";
import { submitFor } from "./submit.ts";

/** Fills the fields of this document, and remembers what was in them for as long as that can be taken back. */
export function createFills(fields: FieldIds): Pick<ContentHandlers, "canFill" | "fill" | "undoFill"> {
  const done = new Map<number, { readonly value: string; readonly former: Former }>();

  return {
    async canFill({ fieldId, ...order }) {
      const boxes = fields.elements(fieldId);
      const look = () => hindranceOf({ ...order, boxes }) ?? "ready";
      if (isForeignFrame()) return (await areSeenThrough(boxes)) ? look() : "field-gone";
      return order.unasked ? onceSettled(look) : look();
    },
    async fill({ origin, fieldId, value, submit, unasked }) {
      const boxes = fields.elements(fieldId);
      const end = await fillField({ origin, value, boxes, unasked });
      if (end.kind !== "filled") return end.kind;
      // What was there before the first of several fills.
      done.set(fieldId, { value, former: done.get(fieldId)?.former ?? end.former });
      // The code is in, whatever becomes of the button.
      if (submit) await submitFor(boxes).catch(() => undefined);
      return end.kind;
    },
    async undoFill({ origin, fieldId }) {
      const last = done.get(fieldId);
      if (last === undefined) return "field-gone";
      const end = await undoFill({ origin, ...last });
      if (end === "undone") done.delete(fieldId);
      return end;
    },
  };
}

/** How long a field may take to come into view that is filled as it comes up, and how often it is looked at; milliseconds. */
const patience = 1000;
const interval = 100;

async function onceSettled<T>(look: () => T | "field-gone"): Promise<T | "field-gone"> {
  for (let waited = 0; waited < patience; waited += interval) {
    const found = look();
    if (found !== "field-gone") return found;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  return look();
}
