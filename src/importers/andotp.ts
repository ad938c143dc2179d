import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { typedRow } from "./typed-row.ts";
import { type Fields, fieldsIn, firstText, itemsIn, textIn } from "./written.ts";

const app = "andOTP";

/** andOTP for Android: its JSON, unencrypted. */
export const andOtp: Importer = {
  app,
  recognise: ({ json }) => (areAndOtpEntries(json) ? "plain" : null),
  read: async ({ json }) => listed(itemsIn(json), andOtpRow),
};

/** Whether JSON is what andOTP writes. */
export function areAndOtpEntries(json: unknown): boolean {
  const first = fieldsIn(itemsIn(json)[0]);
  return (
    first !== null &&
    typeof first.secret === "string" &&
    typeof first.label === "string" &&
    !("kind" in first)
  );
}

/** The row of one of its entries. */
export function andOtpRow(item: unknown, order: number): ImportedRow {
  const entry = fieldsIn(item) ?? {};
  const { secret, algorithm, digits, period, counter, pin } = entry;
  return typedRow({
    ...namesOf(entry),
    type: firstText(entry.type, "TOTP"),
    secret,
    algorithm,
    digits,
    period,
    counter,
    pin,
    order,
    tags: itemsIn(entry.tags),
    icon: entry.thumbnail === "Default" ? "" : entry.thumbnail,
  });
}

// Old files have the issuer in the label.
function namesOf({ issuer, label }: Fields): { issuer: string; label: string } {
  const whole = textIn(label);
  const dash = whole.indexOf(" - ");
  if (firstText(issuer) !== "" || dash < 0) return { issuer: textIn(issuer), label: whole };
  return { issuer: whole.slice(0, dash), label: whole.slice(dash + 3) };
}
