import { type Run, runsOf } from "./candidates.ts";
import type { FieldFacts, PageSnapshot } from "./snapshot-model.ts";
import { wholeText } from "./surroundings.ts";

/**
 * The boxes among which one code is parted ("XXXXX – XXXXX"), where this is one of them: alike, on one line, each for few
 * characters or with a dash before the next. Otherwise the box alone.
 */
export function partsAround(page: PageSnapshot, field: FieldFacts): Run {
  const run = runsOf(page).find((each) => each.includes(field));
  return run !== undefined && run.length > 1 && isParted(page, run) ? run : [field];
}

const mostParts = 8;
/** A whole code, which two boxes may want one each of, is mostly longer. */
const longestPart = 8;

function isParted(page: PageSnapshot, run: Run): boolean {
  if (run.length > mostParts || !isOnOneLine(run)) return false;
  const limits = run.map(({ maxLength }) => maxLength ?? 0);
  if (limits.every((limit) => limit > 1 && limit <= longestPart)) return true;
  const isOpen = limits.every((limit) => limit === 0 || limit > 1);
  return isOpen && run.slice(1).every((next, at) => isDashBetween(page, run[at] ?? next, next));
}

function isOnOneLine([first, ...others]: Run): boolean {
  return others.every(({ rect }) => Math.abs(rect.y - first.rect.y) <= 4);
}

function isDashBetween(page: PageSnapshot, a: FieldFacts, b: FieldFacts): boolean {
  return page.texts.some(
    (block) => block.ref > a.ref && block.ref < b.ref && /^[\p{Pd}·.]$/u.test(wholeText(block)),
  );
}
