import type { PageView } from "../messages/views.ts";
import { shortName } from "./account-name.tsx";
import { words } from "./words.ts";

/** Why no recovery code can be filled, and whose are meant. */
export function whyNoRecovery({
  accounts,
  why,
}: Extract<PageView, { readonly kind: "no-recovery" }>): string {
  const [only, ...others] = accounts;
  const { several, why: whyOf } = words.card.noRecovery;
  return only === undefined || others.length > 0 ? several : whyOf(why, shortName(only));
}
