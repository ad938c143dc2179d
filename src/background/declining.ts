import type { Complaint } from "../domain/complaint.ts";
import type { Declined, Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";
import { setProgress } from "./progress.ts";
import { lastTypedHere } from "./typed-lately.ts";

/**
 * Notes that the page did not accept a code of ours, where it says so: it complains since that code went in, or it came up complaining just
 * after one went into the page before it, in the same tab. `before` is what was known of the document until this report.
 */
export async function noteDeclined(
  encounter: Encounter,
  before: Encounter | null,
  ports: Ports,
): Promise<void> {
  const { codeField, progress } = encounter;
  if (codeField === null || codeField.complaint === "none" || codeField.outOfBand) return;
  if (!isNews(encounter, before) || progress.waiting !== null) return;
  if ((await ports.vault.status()) !== "unlocked") return;
  const { accounts } = await ports.vault.accounts();
  const bound = accounts.filter(({ origins }) => origins.includes(encounter.origin));
  const last = await lastTypedHere(bound, encounter, ports);
  if (last === null) return;
  const declined: Declined = {
    fieldId: codeField.id,
    accountId: last.account.id,
    why: last.again ? "spent" : whyOf(codeField.complaint),
  };
  await setProgress(encounter, { declined, filled: null }, ports);
}

/** A page may go on saying what it said of the code before. */
function isNews({ codeField }: Encounter, before: Encounter | null): boolean {
  if (before === null) return true;
  return before.codeField?.complaint !== codeField?.complaint || before.codeField?.id !== codeField?.id;
}

function whyOf(complaint: Complaint): Declined["why"] {
  return complaint === "none" ? "wrong" : complaint;
}
