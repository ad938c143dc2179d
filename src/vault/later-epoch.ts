import type { Snapshot } from "./database.ts";
import { decodeHeader } from "./header.ts";
import { anchorOf } from "./mirror.ts";
import { isHeaderAsStated } from "./opening.ts";

/**
 * Whether a copy is of a later epoch than this one, consistent in itself: header and head say the same. Without that
 * epoch's keys more can't be known. A number that only one of the two says is damage.
 */
export async function isOfLaterEpoch(
  { header, head }: Pick<Snapshot, "header" | "head">,
  epoch: number,
): Promise<boolean> {
  const stated = head === null ? null : anchorOf(head);
  if (header === null || stated === null || stated.epoch <= epoch) return false;
  try {
    if (decodeHeader(header).header.epoch !== stated.epoch) return false;
  } catch {
    // No header at all, or one that a newer build wrote: then it is not for this one to say that it is damage.
    return isHeaderAsStated({ header, head });
  }
  return isHeaderAsStated({ header, head });
}
