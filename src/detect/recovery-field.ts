import type { Candidate } from "./candidates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import type { Surroundings } from "./surroundings.ts";
import { says, without } from "./words.ts";

/** What a box takes, as far as words tell a recovery code from an authenticator's. */
export type Takes = "code" | "recovery" | "either";

/** Says which kind of code a box takes: its own words first, then its names, then the text around it. */
export function takes(around: Surroundings): Takes {
  const { own, names, formNames, near, headings } = around;
  const rest = without(own, "recovery");
  const ownCode = says(rest, "oneTimeCode") || says(rest, "authenticator");
  if (says(own, "recovery")) return ownCode ? "either" : "recovery";
  if (namesSay(names, "recovery") && !says(own, "authenticator")) return "recovery";
  if (namesSay(formNames, "recovery") && !says(own, "authenticator") && !namesSay(names, "strong-code"))
    return "recovery";
  const nearRecovery = near.some((sentence) => says(sentence, "recovery"));
  const nearCode = near.some((sentence) => speaksOfCode(without(sentence, "recovery")));
  if (nearRecovery && (nearCode || ownCode)) return "either";
  if (nearRecovery && !namesSay(names, "strong-code")) return "recovery";
  if (says(headings, "recovery") && !ownCode && !nearCode) return "recovery";
  return nearRecovery ? "either" : "code";
}

/** What speaks for a candidate taking a recovery code. */
export function recoveryEvidence(
  { fields: [field] }: Candidate,
  around: Surroundings,
  path: string,
): Evidence[] {
  const { own, names, formNames, near, headings, title } = around;
  return weigh(
    [says(own, "recovery"), 6, "its label names a recovery code"],
    [namesSay(names, "recovery"), 5, "its name is that of a recovery code"],
    [namesSay(formNames, "recovery"), 4.5, "its form is named after recovery codes"],
    [near.some((sentence) => says(sentence, "recovery")), 3.5, "the text beside it names a recovery code"],
    [says(headings, "recovery"), 3.5, "the heading names a recovery code"],
    [says(title, "recovery"), 2, "the title names a recovery code"],
    [namesSay(path, "recovery"), 1.5, "the address names recovery"],
    [says(own, "plainCode") || namesSay(names, "weak-code"), 1, "it is named a code"],
    [/\[[^\]]*[a-z][^\]]*\]\{\d+\}/i.test(field.pattern), 1, "its pattern wants letters and digits"],
  );
}

/** The number of the recovery code that the page asks for ("Recovery code #3"), or null. */
export function codeNumberOf({ own, near }: Surroundings): number | null {
  for (const text of [own, ...near]) {
    if (!says(text, "recovery")) continue;
    const found = /(?:[#№＃]|\b(?:nr|no|number|nummer|numero)\.?)\s*(\d{1,3})(?!\d)/i.exec(text);
    if (found) return Number(found[1]);
  }
  return null;
}

function speaksOfCode(text: string): boolean {
  return says(text, "oneTimeCode") || says(text, "authenticator");
}
