import { parseKeyUri } from "../../src/domain/key-uri.ts";
import type { CorpusCase } from "./corpus.ts";
import type { JudgedPage } from "./judge-in-browser.ts";

/** How one page came out. */
export interface Outcome {
  readonly page: CorpusCase;
  readonly judged: JudgedPage;
  /** Right or wrong, for each part that this page is scored by. */
  readonly parts: Readonly<Partial<Record<Part, boolean>>>;
  /** What was wrong, in words. */
  readonly misses: readonly string[];
}

export type Part = "fields" | "key" | "codes" | "quiet" | "sent" | "format" | "either";

/** Compares a judgement with what the corpus expects. */
export function scorePage(page: CorpusCase, judged: JudgedPage): Outcome {
  const misses: string[] = [];
  const parts: Partial<Record<Part, boolean>> = {};
  const note = (part: Part, right: boolean, words: string) => {
    parts[part] = right;
    if (!right) misses.push(`${part}: ${words}`);
  };
  if (page.kind === "negative") note("quiet", isQuiet(judged), offersOf(judged));
  else if (page.kind === "recovery-display") scoreDisplay(page, judged, note);
  else scoreFields(page, judged, note);
  if (page.kind === "enrol") scoreKey(page, judged, note);
  return { page, judged, parts, misses };
}

type Note = (part: Part, right: boolean, words: string) => void;

function scoreFields(page: CorpusCase, judged: JudgedPage, note: Note): void {
  const { fields = [], otpFields = [], mustNotAutofill, mayOffer } = page.expected;
  const { codeField, recoveryField } = judged.judgement;
  const recovery = page.kind === "recovery-input";
  const code = recovery ? otpFields : fields;
  const isAbsent = mayOffer === true && codeField === null && recoveryField === null;
  const right = same(judged.codeBoxes, code) && same(judged.recoveryBoxes, recovery ? fields : []);
  const also =
    judged.judgement.recoveryCodes.length > 0 || (page.kind !== "enrol" && judged.judgement.setup.length > 0);
  note("fields", (right || isAbsent) && !also, offersOf(judged));
  if (!codeField || !right || recovery) return;
  if (page.kind !== "enrol")
    note("sent", codeField.outOfBand === (mustNotAutofill === true), `outOfBand is ${codeField.outOfBand}`);
  note("format", codeField.format === (page.codeFormat ?? "digits"), `format is ${codeField.format}`);
  if (page.kind !== "enrol")
    note(
      "either",
      codeField.acceptsRecovery === (page.acceptsRecovery ?? false),
      `acceptsRecovery is ${codeField.acceptsRecovery}`,
    );
}

function scoreKey(page: CorpusCase, judged: JudgedPage, note: Note): void {
  const { key, keyShown, otpauth, params } = page.expected;
  const { setup, recoveryCodes } = judged.judgement;
  if (!keyShown && !otpauth) {
    note("key", setup.length === 0, "a key came out where the page prints none");
    return;
  }
  const [first] = setup;
  const parameters = first ? parseKeyUri(first.keyUri).parameters : null;
  const right = setup.length === 1 && recoveryCodes.length === 0 && parameters?.secret === key;
  const agrees = Object.entries(params ?? {}).every(
    ([name, value]) => parameters && Object.entries(parameters).some(([n, v]) => n === name && v === value),
  );
  note(
    "key",
    right && agrees,
    setup.length === 0
      ? "no key"
      : `${setup.map(({ keyUri }) => keyUri).join(" ")}; ${recoveryCodes.length} recovery codes`,
  );
}

function scoreDisplay(page: CorpusCase, judged: JudgedPage, note: Note): void {
  const { codes = [] } = page.expected;
  const { recoveryCodes, setup } = judged.judgement;
  const right = same(recoveryCodes, codes) && setup.length === 0;
  note("codes", right, `${JSON.stringify(recoveryCodes)} and ${setup.length} keys`);
  note(
    "fields",
    judged.judgement.recoveryField === null && judged.judgement.codeField === null,
    offersOf(judged),
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function isQuiet({ judgement }: JudgedPage): boolean {
  const { codeField, recoveryField, setup, recoveryCodes } = judgement;
  return codeField === null && recoveryField === null && setup.length === 0 && recoveryCodes.length === 0;
}

function offersOf({ judgement, codeBoxes, recoveryBoxes }: JudgedPage): string {
  const { codeField, recoveryField, setup, recoveryCodes } = judgement;
  return (
    [
      codeField &&
        `code field ${codeBoxes.join(" + ")} (${codeField.score}: ${codeField.reasons.join("; ")})`,
      recoveryField &&
        `recovery field ${recoveryBoxes.join(" + ")} (${recoveryField.score}: ${recoveryField.reasons.join("; ")})`,
      ...setup.map(({ keyUri, reasons }) => `key ${keyUri} (${reasons.join("; ")})`),
      recoveryCodes.length > 0 &&
        `recovery codes ${recoveryCodes.join(" ")} (${judgement.recoveryReasons.join("; ")})`,
    ]
      .filter(Boolean)
      .join("\n      ") || "nothing"
  );
}
