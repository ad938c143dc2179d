import type { Complaint } from "../domain/complaint.ts";
import type { FieldFacts } from "./snapshot-model.ts";
import type { Surroundings } from "./surroundings.ts";
import { says } from "./words.ts";

/** A sentence longer than this explains something and reports nothing; characters. */
const longestReport = 160;

/**
 * Whether the page complains of the code that was typed into these boxes before, by what it says about them. A page says such things in
 * its instructions, too ("if your code has expired"): the worker takes it for a refusal only where a code of ours has just gone in.
 */
export function complaintAbout(
  fields: readonly FieldFacts[],
  { before, after, wider }: Pick<Surroundings, "before" | "after" | "wider">,
): Complaint {
  const beside = [...after, ...fields.map(({ description }) => description)].filter(isReport);
  const reports = [...beside, ...[...before, ...wider.split(" | ")].filter(isReport)];
  if (reports.some((sentence) => says(sentence, "spent"))) return "spent";
  if (reports.some((sentence) => says(sentence, "expired"))) return "expired";
  // What stands just after a box is about that box, and need not name the code.
  const isWrong =
    reports.some((sentence) => says(sentence, "refusedCode")) ||
    beside.some((sentence) => says(sentence, "wrong"));
  return isWrong || fields.some(({ invalid }) => invalid) ? "wrong" : "none";
}

function isReport(sentence: string): boolean {
  return sentence.length <= longestReport;
}
