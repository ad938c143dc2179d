import { namesSay } from "./machine-names.ts";
import type { Surroundings } from "./surroundings.ts";
import { says } from "./words.ts";

/**
 * Whether the code that a box asks for comes by SMS, e-mail or a call, or from a card reader, a letter or a person. Its own words decide, then the text around it,
 * then its names, which outlive what they were given for; a mention of an authenticator near it outweighs a mere mention
 * of a message.
 */
export function isSentCode({ own, names, formNames, near, actions, headings }: Surroundings): boolean {
  if (says(own, "authenticator")) return false;
  if (says(own, "sent")) return true;
  const nearby = near.join(" | ");
  if (says(headings, "authenticator") || says(nearby, "authenticator")) return says(headings, "sent");
  return (
    says(`${headings} | ${nearby}`, "sent") ||
    says(`${headings} | ${nearby}`, "fromOthers") ||
    says(`${nearby} | ${actions}`, "resend") ||
    namesSay(names, "sent") ||
    namesSay(formNames, "sent") ||
    /[•*x]{2,}[ -]?\d{2,4}\b/.test(nearby)
  );
}
