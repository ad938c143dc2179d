import { type CodeLine, codeLines } from "./code-lines.ts";
import { type Evidence, reasonsOf, scoreOf, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import type { ShownKey } from "./page.ts";
import { plain } from "./plain-text.ts";
import type { PageSnapshot, TextBlock } from "./snapshot-model.ts";
import type { Steps } from "./steps.ts";
import { sentencesOf, spokenText } from "./surroundings.ts";
import { says, without, wordsAfter } from "./words.ts";

/** From how many points on strings count as recovery codes to keep. */
const recoveryThreshold = 5;

export interface ShownRecoveryCodes {
  readonly codes: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * The recovery codes that a page shows, exactly as they must be typed, in their printed order; used ones left out. A
 * list of alike strings first, else a single one on a line of its own or inside a sentence.
 */
export function* shownRecoveryCodes(
  page: PageSnapshot,
  setup: readonly ShownKey[],
): Steps<ShownRecoveryCodes> {
  if (!(yield* speaksOfRecovery(page))) return { codes: [], reasons: [] };
  const lists = clusters(codeLines(page)).filter(looksRandom);
  yield;
  const weighed = lists.map((list) => ({ list, evidence: listEvidence(page, list, setup) }));
  const best = weighed
    .filter(({ evidence }) => scoreOf(evidence) >= recoveryThreshold)
    .reduce<(typeof weighed)[number] | null>(
      (top, each) => (top && top.list.length >= each.list.length ? top : each),
      null,
    );
  if (best) return { codes: codesOf(best.list), reasons: reasonsOf(best.evidence) };
  yield;
  return inSentence(page);
}

/** Without a word of recovery codes no string can be one. */
function* speaksOfRecovery({ title, texts, fields }: PageSnapshot): Steps<boolean> {
  if (says(title, "recovery")) return true;
  for (const [at, block] of texts.entries()) {
    if (at % 4 === 0) yield;
    if (says(spokenText(block), "recovery")) return true;
  }
  return fields.some(
    ({ label, name, id }) => says(label, "recovery") || namesSay(`${name} ${id}`, "recovery"),
  );
}

const widestGap = 6;

/** Alike codes that stand close together. */
function clusters(lines: readonly CodeLine[]): CodeLine[][] {
  const made: CodeLine[][] = [];
  for (const line of lines) {
    const home = made.find((list) => {
      const last = list[list.length - 1];
      return last?.mask === line.mask && line.line - last.line <= widestGap;
    });
    if (home) home.push(line);
    else made.push([line]);
  }
  return made;
}

/** Codes have digits, or so few vowels that they are no words. Groups with spaces between are mostly words. */
function looksRandom(list: readonly CodeLine[]): boolean {
  const letters = list.map(({ code }) => code.replace(/[^A-Za-z0-9]/g, "")).join("");
  const digits = (letters.match(/\d/g)?.length ?? 0) / letters.length;
  if (list.some(({ code }) => code.includes(" "))) return digits >= 0.1;
  if (list.length < 3) return digits > 0 && (/[A-Za-z]/.test(letters) || letters.length >= 8);
  return digits >= 0.03 || (letters.match(/[aeiou]/gi)?.length ?? 0) / letters.length < 0.3;
}

function codesOf(list: readonly CodeLine[]): string[] {
  const numbered =
    list.every(({ number }) => number !== null) &&
    new Set(list.map(({ number }) => number)).size === list.length;
  const ordered = numbered ? [...list].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)) : list;
  return [
    ...new Set(ordered.filter((line) => !line.used && !isMarkedUsed(line, list)).map(({ code }) => code)),
  ];
}

/** A cross tells a used code from those without one; so does a tick where the others have none. */
function isMarkedUsed({ mark }: CodeLine, list: readonly CodeLine[]): boolean {
  if (mark === "crossed") return list.some((other) => other.mark !== "crossed");
  return mark === "ticked" && list.some((other) => other.mark === null);
}

function listEvidence(page: PageSnapshot, list: readonly CodeLine[], setup: readonly ShownKey[]): Evidence[] {
  const first = list[0]?.ref ?? 0;
  const last = list[list.length - 1]?.ref ?? first;
  const texts = page.texts.map((block) => ({ ...block, said: spokenText(block) }));
  const before = texts
    .filter(({ ref }) => ref <= first)
    .slice(-6)
    .map(({ said }) => said)
    .join(" | ");
  const after = texts
    .filter(({ ref }) => ref > last)
    .slice(0, 5)
    .map(({ said }) => said)
    .join(" | ");
  const above = [
    page.title,
    ...texts
      .filter(({ ref, heading }) => heading && ref < first)
      .slice(-3)
      .map(({ said }) => said),
  ].join(" | ");
  const field = page.fields.find(({ ref }) => ref === first);
  const around = `${before} | ${after}`;
  const recovery = says(`${around} | ${above}`, "recovery");
  return weigh(
    [says(above, "recovery"), 4, "the heading names recovery codes"],
    [says(before, "recovery"), 4, "the text above them names recovery codes"],
    [says(after, "recovery"), 2, "the text below them names recovery codes"],
    [
      field !== undefined &&
        (says(field.label, "recovery") || namesSay(`${field.name} ${field.id}`, "recovery")),
      3,
      "their box is named after recovery codes",
    ],
    [says(around, "keep"), 2, "the page says to keep them"],
    [list.length >= 4, 1, "they are a list of alike strings"],
    [list.length < 3, -1, "there are few of them"],
    [
      says(`${before} | ${above}`, "otherSecret"),
      recovery ? -1 : -6,
      "they are named another kind of secret",
    ],
    [says(without(above, "recovery"), "otherPurpose"), -4, "the heading is about something else"],
    [
      setup.some(({ keyUri }) => list.some(({ code }) => keyUri.includes(`secret=${bareKey(code)}`))),
      -10,
      "it is the key to set up",
    ],
  );
}

function bareKey(code: string): string {
  return code.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

/** A sentence that names a recovery code and holds one string that no sentence holds by chance. */
function inSentence(page: PageSnapshot): ShownRecoveryCodes {
  for (const block of page.texts) {
    for (const sentence of sentencesOf(block)) {
      if (!says(sentence, "recovery")) continue;
      const codes = tokensIn(sentence)
        .filter(isRandomToken)
        .filter((code) => isHandedOut(block, sentence, code));
      if (codes.length > 0)
        return { codes: [...new Set(codes)], reasons: ["a sentence names a recovery code and holds it"] };
    }
  }
  return { codes: [], reasons: [] };
}

function tokensIn(sentence: string): readonly string[] {
  const token = /(?<![\p{L}\p{N}@./:_-])[A-Za-z0-9]{3,}(?:-[A-Za-z0-9]{2,})*(?![\p{L}\p{N}@./:_-](?<!\.))/gu;
  return sentence.match(token) ?? [];
}

/** Directly after its name, after a colon soon after it, or where the text says to keep it: a mere mention has strings of its own. */
function isHandedOut(block: TextBlock, sentence: string, code: string): boolean {
  const rest = wordsAfter(sentence, "recovery");
  if (rest?.startsWith(plain(code).trimEnd())) return true;
  if (says(sentence, "likeness") || says(sentence, "sample")) return false;
  return (
    says(spokenText(block), "keep") || (rest !== null && isSoon(rest, code) && followsColon(sentence, code))
  );
}

/** So many words may stand between a code and its name: "your recovery code for Example is". */
const mostBetween = 3;

function isSoon(rest: string, code: string): boolean {
  const start = rest.indexOf(plain(code).trimEnd());
  return start >= 0 && rest.slice(0, start).split(" ").filter(Boolean).length <= mostBetween;
}

function followsColon(sentence: string, code: string): boolean {
  return new RegExp(`[:：]\\s*${code}`).test(sentence);
}

function isRandomToken(text: string): boolean {
  const bare = text.replaceAll("-", "");
  return (
    bare.length >= 8 &&
    /\d/.test(bare) &&
    /[A-Za-z]/.test(bare) &&
    !/^\d+[a-z]+$|^[A-Z]?[a-z]+-?\d{1,4}$/i.test(text)
  );
}
