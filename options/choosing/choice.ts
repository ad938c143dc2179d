/** Which accounts are chosen, and from where a range is drawn. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  /** The row that was turned last, and what was chosen then; null where a range starts anew. */
  readonly anchor: { readonly id: string; readonly ids: ReadonlySet<string> } | null;
}

export const noChoice: Choice = { ids: new Set(), anchor: null };

/** One account is chosen, or no longer; ranges start from it. */
export function turned({ ids }: Choice, id: string): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: { id, ids: next } };
}

/** Where a range leads: `from` is where it starts when nothing was turned before. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * Everything between the row that was turned last and this one is as that one is: chosen, or not. A second range from the
 * same row takes the place of the first. `order`: the ids in the order of the rows.
 */
export function stretched({ ids, anchor }: Choice, order: readonly string[], { from, to }: Stretch): Choice {
  const start =
    anchor !== null && order.includes(anchor.id) ? anchor : { id: from, ids: new Set([...ids, from]) };
  const next = new Set(start.ids);
  const [first = 0, last = 0] = [order.indexOf(start.id), order.indexOf(to)].toSorted((a, b) => a - b);
  for (const id of order.slice(first, last + 1)) {
    if (start.ids.has(start.id)) next.add(id);
    else next.delete(id);
  }
  return { ids: next, anchor: start };
}

/** The same accounts; the next range starts from wherever one is then. */
export function unanchored({ ids }: Choice): Choice {
  return { ids, anchor: null };
}
