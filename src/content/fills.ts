import type { ContentHandlers } from "../messages/content-contract.ts";
import type { FieldIds } from "./field-ids.ts";
import { fillField, hindranceOf, undoFill } from "./fill.ts";
import type { Former } from "./former-values.ts";
import { submitFor } from "./submit.ts";

/** Fills the fields of this document, and remembers what was in them for as long as that can be taken back. */
export function createFills(fields: FieldIds): Pick<ContentHandlers, "canFill" | "fill" | "undoFill"> {
  const done = new Map<number, { readonly value: string; readonly former: Former }>();

  return {
    async canFill({ origin, fieldId, parts }) {
      return hindranceOf({ origin, boxes: fields.elements(fieldId), parts }) ?? "ready";
    },
    async fill({ origin, fieldId, value, submit }) {
      const boxes = fields.elements(fieldId);
      const end = await fillField({ origin, value, boxes });
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
