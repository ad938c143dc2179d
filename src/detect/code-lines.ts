import type { PageSnapshot, TextBlock } from "./snapshot-model.ts";
import { wholeText } from "./surroundings.ts";
import { says, without } from "./words.ts";

/** A string on the page that has the shape of a recovery code. */
export interface CodeLine {
  /** Exactly as printed. */
  readonly code: string;
  readonly ref: number;
  /** Where it stands among all lines of the page: codes of one list are close. */
  readonly line: number;
  /** Its printed number, or null. */
  readonly number: number | null;
  readonly used: boolean;
  /** The lengths of its groups: codes of one list are alike. */
  readonly mask: string;
}

/** Every line of the page that is nothing but a code, or a number and a code, or several codes. */
export function codeLines(page: PageSnapshot): CodeLine[] {
  const lines = linesOf(page);
  return lines.flatMap((line, index) => codesOf(line, index, lines[index - 1]?.text ?? ""));
}

interface Line {
  readonly text: string;
  readonly ref: number;
  readonly used: boolean;
}

function linesOf(page: PageSnapshot): Line[] {
  const rows = byRow(page.texts);
  const inTexts = page.texts.flatMap((block) => blockLines(block, rows.get(block.row) ?? []));
  const inFields = page.fields
    .filter(({ visible, editable }) => visible && !editable)
    .flatMap(({ ref, value }) => value.split(/\r?\n/).map((text) => ({ text, ref, used: false })));
  return [...inTexts, ...inFields].sort((a, b) => a.ref - b.ref).filter(({ text }) => text.trim() !== "");
}

function byRow(texts: readonly TextBlock[]): Map<number | null, TextBlock[]> {
  const rows = new Map<number | null, TextBlock[]>();
  for (const block of texts) {
    if (block.row === null) continue;
    const row = rows.get(block.row);
    if (row) row.push(block);
    else rows.set(block.row, [block]);
  }
  return rows;
}

/** `row`: the blocks of the same list item or table row, this one among them. */
function blockLines(block: TextBlock, row: readonly TextBlock[]): Line[] {
  if (/^otpauth:/i.test(wholeText(block))) return [];
  const rowUsed = row.some((other) => other !== block && saysUsed(wholeText(other)));
  const { ref } = block;
  const runCodes = block.runs.filter(({ text }) => isOneCode(text.trim()));
  if (runCodes.length >= 2 || (runCodes.length === 1 && block.runs.some(({ text }) => saysUsed(text)))) {
    const rest = block.runs
      .filter((run) => !runCodes.includes(run))
      .map(({ text }) => text)
      .join(" ");
    const used = rowUsed || (runCodes.length === 1 && saysUsed(rest));
    return runCodes.map(({ text, struck }) => ({ text, ref, used: used || struck }));
  }
  const struck = block.runs.some((run) => run.struck);
  return wholeText(block)
    .split("\n")
    .map((text) => ({ text, ref, used: rowUsed || struck }));
}

// "unused" says the contrary, and "use each once" says nothing.
function saysUsed(text: string): boolean {
  return text.length <= 60 && says(without(text, "keep"), "used");
}

const bullet =
  /^\s*(?:[-–•*·▪◦]\s+|(?:#|№)?\s*(\d{1,2})\s*[.:)\]、．：]\s*|(?:#|№)?(\d{1,2})\s+(?=[A-Za-z0-9-]{8,}$))/;

function codesOf({ text, ref, used }: Line, line: number, before: string): CodeLine[] {
  const start = bullet.exec(text);
  const bare = text
    .slice(start?.[0].length ?? 0)
    .trim()
    .replace(/^["'“「(]+|["'”」),;.]+$/g, "");
  const lone = /^\s*#?(\d{1,2})[.:)]?\s*$/.exec(before)?.[1];
  const printed = start?.[1] ?? start?.[2] ?? lone;
  const number = printed === undefined ? null : Number(printed);
  const make = (code: string, isUsed: boolean): CodeLine => ({
    code,
    ref,
    line,
    number,
    used: isUsed,
    mask: maskOf(code),
  });
  if (isOneCode(bare)) return [make(bare, used)];
  const [first = "", ...rest] = bare.split(/[\s,;|]+/).filter(Boolean);
  if (isToken(first) && rest.length > 0 && saysUsed(rest.join(" "))) return [make(first, true)];
  const all = [first, ...rest];
  const many = all.length >= 2 && all.every((each) => isToken(each) && maskOf(each) === maskOf(first));
  return many ? all.map((code) => make(code, used)) : [];
}

/** One token, or short groups with spaces between. Twelve words of a sentence are neither. */
function isOneCode(text: string): boolean {
  if (isToken(text)) return true;
  const groups = text.split(/ {1,2}/);
  const [first = ""] = groups;
  if (groups.length < 2 || groups.length > 8 || first.length < 3 || first.length > 5) return false;
  return (
    groups.every((group) => group.length === first.length && /^[A-Za-z0-9]+$/.test(group)) && /\d/.test(text)
  );
}

function isToken(text: string): boolean {
  if (!/^[A-Za-z0-9]+(?:[-_–][A-Za-z0-9]+)*$/.test(text)) return false;
  const size = text.replace(/[^A-Za-z0-9]/g, "").length;
  return size >= 6 && size <= 64 && !/^\d{4}-\d{2}-\d{2}$/.test(text);
}

function maskOf(code: string): string {
  return code
    .split(/([-_– ]+)/)
    .map((part, index) => (index % 2 === 1 ? part : String(part.length)))
    .join("");
}
