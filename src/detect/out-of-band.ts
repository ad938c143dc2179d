import { namesSay } from "./machine-names.ts";
import type { Surroundings } from "./surroundings.ts";
import { says } from "./words.ts";

/**
 * Whether the code that a box asks for comes by SMS, e-mail or a call. Its own words decide, then its names, then the
 * text around it; a mention of an authenticator anywhere near outweighs a mere mention of a message.
 */
export function isSentCode({ own, names, formNames, near, actions, headings }: Surroundings): boolean {
  if (says(own, "authenticator")) return false;
  if (says(own, "sent") || namesSay(names, "sent") || namesSay(formNames, "sent")) return true;
  const nearby = near.join(" ");
  const around = `${headings} ${nearby}`;
  if (says(headings, "authenticator") || says(nearby, "authenticator")) return says(headings, "sent");
  return (
    says(around, "sent") ||
    says(around, "resend") ||
    says(actions, "resend") ||
    /[•*x]{2,}[ -]?\d{2,4}\b/.test(nearby)
  );
}
