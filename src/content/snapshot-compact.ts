import type { RawBlock } from "./snapshot-text.ts";

/** A page with fewer blocks is kept whole. */
const wholeBelow = 800;
const aroundField = { before: 40, after: 12 };
const aroundCode = { before: 10, after: 4 };

/**
 * Of a long page, the blocks near boxes that a person could write in, and near text that could be a key or a recovery
 * code: what a page asks or hands out stands beside it. `anchors` are the refs of the boxes, in document order.
 */
export function nearBlocks(blocks: readonly RawBlock[], anchors: readonly number[]): readonly RawBlock[] {
  if (blocks.length <= wholeBelow) return blocks;
  const kept = new Set<number>();
  const keep = (index: number, { before, after }: typeof aroundField) => {
    for (
      let at = Math.max(0, index - before);
      at < Math.min(blocks.length, index + after) && kept.size < wholeBelow;
      at++
    )
      kept.add(at);
  };
  for (const anchor of anchors) keep(placeOf(blocks, anchor), aroundField);
  for (let index = 0; index < blocks.length && kept.size < wholeBelow; index++) {
    if (blocks[index]?.parts.some(({ text }) => couldBeCode(text))) keep(index, aroundCode);
  }
  return blocks.filter((_, index) => kept.has(index));
}

// The first block after a ref, by halving.
function placeOf(blocks: readonly RawBlock[], ref: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.ref ?? 0) < ref) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A long string of letters and digits, or groups of them. */
export function couldBeCode(text: string): boolean {
  if (text.length < 8 || text.length > 1000 || !/\d/.test(text)) return false;
  return /[A-Z2-7]{16}|(?:\b[A-Za-z2-7]{4}[ -]){3}|\b(?=[A-Za-z-]{0,20}\d)(?=[\d-]{0,20}[A-Za-z])[A-Za-z\d-]{8,64}(?![\w.@/])|^\s*\d{8}\s*$/.test(
    text,
  );
}
