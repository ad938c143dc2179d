import type { Candidate } from "./candidates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import type { Surroundings } from "./surroundings.ts";
import { says, without } from "./words.ts";

/** What a box takes, as far as words tell a recovery code from an authenticator's. */
export type Takes = "code" | "recovery" | "either";

/** Says which kind of code a box takes: its own words first, then its names, then the text around it. */
export function takes(around: Surroundings): Takes {
  const { own, names, formNames, section, after, heading } = around;
  const near = [...section, ...after];
  const ownCode = alsoSaysCode(own);
  if (says(own, "recovery")) return ownCode ? "either" : "recovery";
  if (says(own, "authenticator")) return near.some((text) => says(text, "recovery")) ? "either" : "code";
  const strong = namesSay(names, "strong-code");
  if (namesSay(names, "recovery") || (namesSay(formNames, "recovery") && !strong)) return "recovery";
  const nearRecovery = near.some((sentence) => says(sentence, "recovery"));
  const nearCode = near.some(alsoSaysCode);
  if (nearRecovery && (nearCode || ownCode)) return "either";
  // Above the box it is what the page asks for; below, often what one could do instead.
  if (section.some((sentence) => says(sentence, "recovery"))) return "recovery";
  if (nearRecovery && !strong) return "recovery";
  if (says(heading, "recovery") && !ownCode && !nearCode) return "recovery";
  return nearRecovery ? "either" : "code";
}

/** What speaks for a candidate taking a recovery code. */
export function recoveryEvidence(
  { fields: [field], layout }: Candidate,
  around: Surroundings,
  path: string,
): Evidence[] {
  const { own, called, names, formNames, before, near, headings, title } = around;
  const above = before.some((text) => says(text, "recovery"));
  const nearest = before.slice(0, 2).join(" | ");
  // The boxes of a row are numbered, not named.
  const isNameless = called === "" || layout !== "single";
  const isUnnamed = isNameless && !namesSay(names, "identity") && !namesSay(names, "not-ours");
  return weigh(
    [says(own, "recovery"), 6, "its label names a recovery code"],
    [namesSay(names, "recovery"), 5, "its name is that of a recovery code"],
    [namesSay(formNames, "recovery"), 4.5, "its form is named after recovery codes"],
    [above, 4, "the text above it names a recovery code"],
    [isUnnamed && says(nearest, "recovery"), 1.5, "it has no name but the words just above it"],
    [!above && near.some((text) => says(text, "recovery")), 3.5, "the text beside it names a recovery code"],
    [says(headings, "recovery"), 3.5, "the heading names a recovery code"],
    [says(title, "recovery"), 2, "the title names a recovery code"],
    [namesSay(path, "recovery"), 1.5, "the address names recovery"],
    [says(own, "code") || namesSay(names, "weak-code"), 1, "it is named a code"],
    [/\[[^\]]*[a-z][^\]]*\]\{\d+\}/i.test(field.pattern), 1, "its pattern wants letters and digits"],
  );
}

/** The number of the recovery code that the page asks for ("Recovery code #3"), or null. */
export function codeNumberOf({ own, called, near, headings }: Surroundings): number | null {
  for (const text of [called || own, ...near, headings]) {
    if (!says(text, "recovery")) continue;
    const found =
      numbered.exec(text) ??
      ordinal.exec(text) ??
      (text === called ? /\s(\d{1,2})[^\p{L}\p{N}]*$/u.exec(text) : null);
    if (found) return Number(found[1]);
  }
  return null;
}

// "#3", "n.º 3", "number 3", "第3", "رقم 3"; and "3rd", "3 numaralı", "3番目".
const numbered =
  /(?:[#№＃第]|(?<!\p{L})(?:n|no|nr|nro|num|numero|número|numéro|number|nummer|numer|nomor|č|číslo|номер|số|رقم|מספר|番号)[.:º°ºᵒ]*)\s*(\d{1,2})(?!\d)/iu;
const ordinal =
  /(?<![\d.,-])(\d{1,2})(?:(?:st|nd|rd|th|\.º|º|ª)(?!\p{L})|\.(?= \p{Ll})|\s?(?:番目|番|号|號|번째|번)|\s(?:numaralı|nolu))/iu;

/** Whether a text speaks of an authenticator's code, beside the recovery code that it may speak of. */
function alsoSaysCode(text: string): boolean {
  const rest = without(text, "recovery");
  if (speaksOfCode(rest)) return true;
  // "Code or backup code", "authentication or recovery code".
  return (
    says(text, "recovery") && says(text, "or") && (says(rest, "code") || speaksOfCode(without(text, "spare")))
  );
}

function speaksOfCode(text: string): boolean {
  return says(text, "oneTimeCode") || says(text, "authenticator") || says(text, "appCode");
}
