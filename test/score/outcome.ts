import { parseKeyUri } from "../../src/domain/key-uri.ts";
import type { CorpusCase } from "./corpus.ts";
import { type JudgeLine, lineOf } from "./judge-line.ts";
import type { JudgedPage } from "./judged-page.ts";

/** How one page came out. */
export interface Outcome {
  readonly page: CorpusCase;
  readonly judged: JudgedPage;
  readonly line: JudgeLine;
  /** Right or wrong, for each part that this page is scored by. */
  readonly parts: Readonly<Partial<Record<Part, boolean>>>;
  /** What was wrong, in words. */
  readonly misses: readonly string[];
}

/**
 * - `fields`: exactly the right boxes, and nothing else that the page does not ask for. `key`: the key to enrol, with its
 *   parameters. `codes`: the recovery codes on view. `quiet`: a page that is none of ours.
 * - `sent`: whether the code comes by SMS or e-mail. `format`: digits or Steam's. `either`: whether the box takes a
 *   recovery code, too. `number`: which recovery code is asked for.
 */
export const scoredParts = ["fields", "key", "codes", "quiet", "sent", "format", "either", "number"] as const;
export type Part = (typeof scoredParts)[number];

/** Compares a judgement with what the corpus expects. `readsQr`: what QR codes say is part of it. */
export function scorePage(page: CorpusCase, judged: JudgedPage, { readsQr }: { readsQr: boolean }): Outcome {
  const line = lineOf(judged);
  const misses: string[] = [];
  const parts: Partial<Record<Part, boolean>> = {};
  const score = (part: Part, right: boolean, words: string) => {
    parts[part] = right;
    if (!right) misses.push(`${part}: ${words}`);
  };
  if (page.kind === "negative")
    score("quiet", isQuiet(line) || page.expected.mayOffer === true, offersOf(line));
  else {
    scoreFields(page, line, score);
    if (page.kind === "enrol") scoreKey(page, line, readsQr, score);
    if (page.kind === "recovery-display")
      score("codes", same(line.recoveryCodes, page.expected.codes), offersOf(line));
  }
  return { page, judged, line, parts, misses };
}

type Score = (part: Part, right: boolean, words: string) => void;

function scoreFields(page: CorpusCase, line: JudgeLine, score: Score): void {
  const { fields = [], otpFields = [], codes, mayOffer } = page.expected;
  const asksRecovery = page.kind === "recovery-input";
  const isAbsent = mayOffer === true && isQuiet(line);
  const right =
    same(line.code?.fields, asksRecovery ? otpFields : fields) &&
    same(line.recovery?.fields, asksRecovery ? fields : []);
  const also =
    (line.recoveryCodes !== null && codes === undefined) || (line.setup !== null && page.kind !== "enrol");
  score("fields", (right || isAbsent) && !also, offersOf(line));
  if (line.code && right && !asksRecovery) scoreCode(page, line.code, score);
  if (line.recovery && right)
    score("number", line.recovery.codeNumber === (page.codeNumber ?? null), `${line.recovery.codeNumber}`);
}

function scoreCode(page: CorpusCase, code: NonNullable<JudgeLine["code"]>, score: Score): void {
  const { fillsUnasked, codeFormat, acceptsRecovery, reasons } = code;
  score("format", codeFormat === (page.codeFormat ?? "digits"), codeFormat);
  if (page.kind === "enrol") return;
  const isSent = page.expected.mustNotAutofill === true;
  score("sent", fillsUnasked === !isSent, `fillsUnasked is ${fillsUnasked} (${reasons.join("; ")})`);
  if (!isSent)
    score("either", acceptsRecovery === (page.acceptsRecovery ?? false), `it is ${acceptsRecovery}`);
}

function scoreKey(page: CorpusCase, { setup }: JudgeLine, readsQr: boolean, score: Score): void {
  const { key, keyShown, otpauth, qrPayload, qrHidden, params } = page.expected;
  const isPrinted = Boolean(keyShown || otpauth);
  const isDrawn = Boolean(qrPayload) && qrHidden !== true;
  if (!isPrinted && isDrawn && !readsQr) return;
  if (!isPrinted && !isDrawn) {
    score("key", setup === null, `${setup?.keyUri} came out where the page shows none`);
    return;
  }
  const parameters = setup && parseKeyUri(setup.keyUri).parameters;
  const wanted = params ?? (otpauth || (isDrawn && qrPayload) ? parametersOf(otpauth || qrPayload) : {});
  const agrees = Object.entries(wanted).every(
    ([name, value]) => parameters && Object.entries(parameters).some(([n, v]) => n === name && v === value),
  );
  score("key", parameters?.secret === key && agrees, setup?.keyUri ?? "no key");
}

function parametersOf(keyUri: string | null | undefined): object {
  const { secret: _, ...rest } = parseKeyUri(keyUri ?? "").parameters;
  return rest;
}

function same(a: readonly string[] | null | undefined, b: readonly string[] | undefined): boolean {
  return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}

function isQuiet({ code, recovery, setup, recoveryCodes }: JudgeLine): boolean {
  return code === null && recovery === null && setup === null && recoveryCodes === null;
}

function offersOf({ code, recovery, setup, recoveryCodes }: JudgeLine): string {
  const offers = [
    code && `code field ${code.fields.join(" + ")} (${code.reasons.join("; ")})`,
    recovery && `recovery field ${recovery.fields.join(" + ")} (${recovery.reasons.join("; ")})`,
    setup && `key ${setup.keyUri} (${setup.source})`,
    recoveryCodes && `recovery codes ${JSON.stringify(recoveryCodes)}`,
  ];
  return offers.filter(Boolean).join("\n      ") || "nothing";
}
