import type { PageSnapshot, TextBlock, TextRun } from "./snapshot-model.ts";
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
  /** A mark drawn before it: what it means the rest of its list tells. */
  readonly mark: "ticked" | "crossed" | null;
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
  const inTexts = page.texts
    .filter((block) => !isButton(block))
    .flatMap((block) => blockLines(block, rows.get(block.row) ?? []));
  const inFields = page.fields
    .filter(({ visible, editable, tag }) => visible && (!editable || tag === "textarea"))
    .flatMap(({ ref, value }) => value.split(/\r?\n/).map((text) => ({ text, ref, used: false })));
  return [...inTexts, ...inFields].sort((a, b) => a.ref - b.ref).filter(({ text }) => text.trim() !== "");
}

// What one could do: links and buttons in words.
function isButton(block: TextBlock): boolean {
  return block.runs.every(({ action, text }) => text.trim() === "" || (action && !/\d/.test(text)));
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
  const { ref } = block;
  const codes = block.runs.filter(isCodeRun);
  const used = isRowOfUsed(block, row);
  if (
    codes.length >= 2 ||
    (codes.length === 1 && block.runs.some((run) => !isCodeRun(run) && saysUsed(run.text)))
  ) {
    const rest = block.runs.filter((run) => !isCodeRun(run)).map((run) => run.text);
    const alone = codes.length === 1 && saysUsed(rest.join(" "));
    return codes.map(({ text, struck }) => ({ text, ref, used: used || alone || struck }));
  }
  const struck = block.runs.some((run) => run.struck);
  return wholeText(block)
    .split("\n")
    .map((text) => ({ text, ref, used: used || struck }));
}

function isCodeRun({ text }: TextRun): boolean {
  return isOneCode(text.trim());
}

/** A word in another cell speaks of the code only where the row has no other. */
function isRowOfUsed(block: TextBlock, row: readonly TextBlock[]): boolean {
  const others = row.filter((other) => other !== block);
  return (
    !others.some((other) => other.runs.some((run) => isCodeRun(run) && !saysUsed(run.text))) &&
    others.some((other) => saysUsed(wholeText(other)))
  );
}

function saysUsed(text: string): boolean {
  return text.length <= 60 && says(without(text, "unused"), "used");
}

const bullet =
  /^\s*(?:[-–•*·▪◦☐□○]\s+|(?:\p{L}[\p{L}\p{M} ]{0,20}\s)?[([]?(?:[#№]|n[.º°]{1,2})?\s*(\d{1,2})\s*[.:)\]、．：–-]\s+|(?:#|№)?\s*(\d{1,2})\s*[.:)\]、．：]\s*|(?:#|№)?(\d{1,2})\s+(?=[A-Za-z0-9-]{8,}$)|[A-Za-z][.:)]\s+)/u;

const marks = /^\s*(?:([☑✓✔✅])|[☒✗✘✕❌])\ufe0f?\s*/u;

function codesOf({ text: whole, ref, used }: Line, line: number, before: string): CodeLine[] {
  const drawn = marks.exec(whole);
  const mark = drawn && (drawn[1] === undefined ? "crossed" : "ticked");
  const text = whole.slice(drawn?.[0].length ?? 0);
  const start = bullet.exec(text);
  const bare = trimmed(text.slice(start?.[0].length ?? 0));
  const lone = /^\s*#?(\d{1,2})[.:)]?\s*$/.exec(before)?.[1];
  const printed = start?.[1] ?? start?.[2] ?? start?.[3] ?? lone;
  const number = printed === undefined ? null : Number(printed);
  const make = (code: string, isUsed: boolean): CodeLine => ({
    code,
    ref,
    line,
    number,
    used: isUsed,
    mark,
    mask: maskOf(code),
  });
  if (isOneCode(bare)) return [make(bare, used)];
  const [first = "", ...rest] = bare.split(/\s+/);
  if (isToken(first) && rest.length > 0 && saysUsed(rest.join(" "))) return [make(first, true)];
  return severalIn(bare).map((code) => make(code, used));
}

function trimmed(text: string): string {
  return text.trim().replace(/^["'“「(]+|["'”」),;.]+$/g, "");
}

/** Several alike codes in one line, perhaps after a name: "Backup codes: a1b2c3d4 e5f6a7b8". */
function severalIn(text: string): string[] {
  const listed = text.slice(text.search(/[:：](?!.*[:：])/) + 1).trim();
  for (const separator of [/\s{2,}|\s*[,;|·•]\s*/, /[\s,;|]+/]) {
    const parts = listed.split(separator).filter(Boolean).map(trimmed);
    const [first = ""] = parts;
    if (parts.length >= 2 && parts.every((each) => isOneCode(each) && maskOf(each) === maskOf(first)))
      return parts;
  }
  return [];
}

/** One token, or short groups with spaces between, of which the last may be shorter. */
function isOneCode(text: string): boolean {
  if (isToken(text)) return true;
  const groups = text.split(/ {1,2}/);
  const [first = ""] = groups;
  const last = groups.at(-1) ?? "";
  if (groups.length < 2 || groups.length > 8 || first.length < 3 || first.length > 5) return false;
  return (
    last.length >= 2 &&
    last.length <= first.length &&
    groups.slice(0, -1).every((group) => group.length === first.length) &&
    groups.every((group) => /^[A-Za-z0-9]+$/.test(group))
  );
}

function isToken(text: string): boolean {
  if (!/^[A-Za-z0-9]+(?:[-_–][A-Za-z0-9]+)*$/.test(text) || /^[A-Z][a-z]+$/.test(text)) return false;
  const size = text.replace(/[^A-Za-z0-9]/g, "").length;
  return size >= 6 && size <= 64 && !/^\d{4}-\d{2}-\d{2}$/.test(text);
}

function maskOf(code: string): string {
  return code
    .split(/([-_– ]+)/)
    .map((part, index) => (index % 2 === 1 ? part : String(part.length)))
    .join("");
}
