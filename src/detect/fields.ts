import { type Candidate, candidatesOf, candidateWith } from "./candidates.ts";
import { codeEvidence, codeThreshold } from "./code-field.ts";
import { besideKey, unproven } from "./code-purpose.ts";
import { complaintAbout } from "./complaint.ts";
import { type Evidence, reasonsOf, scoreOf } from "./evidence.ts";
import { isSentCode } from "./out-of-band.ts";
import type { CodeField, RecoveryField } from "./page.ts";
import { partsAround } from "./parted-field.ts";
import { codeNumberOf, recoveryEvidence, type Takes, takes } from "./recovery-field.ts";
import type { PageSnapshot } from "./snapshot-model.ts";
import type { Steps } from "./steps.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { says } from "./words.ts";

/**
 * The page's code field and its recovery field: the best candidate of each kind that has enough evidence, or the one
 * with the box that the user has shown (`taught`, its ref). `handsOutKey`: the page shows a key, whose first code it may ask for.
 */
export function* judgeFields(
  page: PageSnapshot,
  { taught, handsOutKey }: { readonly taught: number | null; readonly handsOutKey: boolean },
): Steps<{
  codeField: CodeField | null;
  recoveryField: RecoveryField | null;
}> {
  const chosen = taught === null ? null : candidateWith(page, taught);
  if (chosen !== null)
    return {
      codeField: taughtField(page, yield* weighCandidate(page, chosen, handsOutKey)),
      recoveryField: null,
    };
  const weighed: Weighed[] = [];
  for (const candidate of candidatesOf(page))
    weighed.push(yield* weighCandidate(page, candidate, handsOutKey));
  const codes = weighed.filter(({ kind }) => kind !== "recovery");
  // Beside a box for a code that was sent, the other one is ours.
  const code = best(codes.filter(({ around }) => !isSentCode(around))) ?? best(codes);
  const recovery = best(weighed.filter(({ kind }) => kind === "recovery"));
  return {
    codeField: code && codeFieldOf(page, code, secondOf(weighed, code)),
    recoveryField: recovery && recoveryFieldOf(page, recovery),
  };
}

interface Weighed {
  readonly candidate: Candidate;
  readonly around: Surroundings;
  readonly kind: Takes;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

function* weighCandidate(page: PageSnapshot, candidate: Candidate, handsOutKey: boolean): Steps<Weighed> {
  const around = yield* surroundingsOf(page, candidate);
  yield;
  const kind = takes(around);
  yield;
  const proven = yield* codeEvidence(candidate, around);
  yield;
  const purpose = handsOutKey ? besideKey(around) : unproven(candidate, around);
  const code = [...proven, ...(kind === "recovery" ? [] : purpose)];
  yield;
  // A box that is named after recovery codes is one, whatever else the page is about.
  const against = code.filter(
    ({ points }) => points < 0 && (points <= -8 || !says(around.called, "recovery")),
  );
  const evidence =
    kind === "recovery" ? [...recoveryEvidence(candidate, around, page.path), ...against] : code;
  return { candidate, around, kind, evidence, score: scoreOf(evidence) };
}

function best(weighed: readonly Weighed[]): Weighed | null {
  const enough = weighed.filter(({ score }) => score >= codeThreshold);
  return enough.reduce<Weighed | null>(
    (top, each) => (top === null || each.score > top.score ? each : top),
    null,
  );
}

/** The box for the next code, on pages that want two codes in a row: alike but for a number. */
function secondOf(weighed: readonly Weighed[], code: Weighed): Weighed | null {
  const next = weighed[weighed.indexOf(code) + 1];
  if (!next || next.score < codeThreshold || code.candidate.layout !== "single") return null;
  const [a] = code.candidate.fields;
  const [b] = next.candidate.fields;
  const alike =
    a.form === b.form && a.type === b.type && next.kind === code.kind && !next.around.own.includes("confirm");
  const numbered =
    countsUp(a.name, b.name) || countsUp(a.id, b.id) || countsUp(code.around.own, next.around.own);
  return alike && numbered ? next : null;
}

function countsUp(a: string, b: string): boolean {
  const count = (text: string) =>
    text
      .toLowerCase()
      .replace(/first|one\b/g, "1")
      .replace(/second|two\b(?!.?factor)/g, "2");
  return a !== b && /1/.test(count(a)) && count(a).replace(/1(?!.*1)/, "2") === count(b);
}

function codeFieldOf(page: PageSnapshot, code: Weighed, second: Weighed | null): CodeField {
  const { candidate, around, evidence, score, kind } = code;
  return {
    refs: [...candidate.fields, ...(second?.candidate.fields ?? [])].map(({ ref }) => ref),
    layout: second ? "consecutive" : candidate.layout,
    score,
    reasons: reasonsOf(evidence),
    acceptsRecovery: kind === "either",
    outOfBand: isSentCode(around),
    format: isSteam(page, code) ? "steam-5" : "digits",
    complaint: complaintAbout(candidate.fields, around),
  };
}

/** What its user says of a box counts for more than what we make of it. */
function taughtField(page: PageSnapshot, weighed: Weighed): CodeField {
  const { reasons, ...field } = codeFieldOf(page, weighed, null);
  return { ...field, outOfBand: false, reasons: ["its user has shown it", ...reasons] };
}

function recoveryFieldOf(page: PageSnapshot, { candidate, around, evidence, score }: Weighed): RecoveryField {
  const { fields, layout } = candidate;
  const boxes = layout === "single" ? partsAround(page, fields[0]) : fields;
  // A number in the words of one of several boxes is the box's own.
  const said = boxes.length > 1 ? { ...around, own: "", called: "" } : around;
  return {
    refs: boxes.map(({ ref }) => ref),
    score,
    reasons: reasonsOf(evidence),
    codeNumber: codeNumberOf(said),
  };
}

/** Steam's codes are five letters and digits. */
function isSteam(page: PageSnapshot, { candidate, around }: Weighed): boolean {
  const [field] = candidate.fields;
  const five = candidate.layout === "split" ? candidate.fields.length === 5 : field.maxLength === 5;
  const words = [page.title, page.siteName, page.host, around.own, around.headings, ...around.near].join(" ");
  return (
    five &&
    (/\bsteam/i.test(words) ||
      (field.inputMode !== "numeric" && says(words, "authenticator") && /[a-z]/i.test(field.pattern)))
  );
}
