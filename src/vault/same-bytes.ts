import type { Bytes } from "./bytes.ts";

/** Whether both are the same bytes, or both missing. Of stored, sealed bytes: nothing secret. */
export function isSameBytes(one: Bytes | null, other: Bytes | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
