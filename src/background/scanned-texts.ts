import type { NewAccount } from "../domain/account.ts";
import { Failure, type FailureCode } from "../domain/failure.ts";
import { type ForeignCode, foreignCode } from "../domain/foreign-code.ts";
import { proposedAccount } from "./reporting.ts";

/** The first account among QR texts, or why there is none. */
export type ReadTexts =
  | { readonly kind: "key"; readonly account: NewAccount }
  | { readonly kind: "refused"; readonly code: string; readonly detail: string | null };

/** What QR texts that the user had us read say; an account of this origin, if they hold a key. */
export function keyAmong(texts: readonly string[], origin: string): ReadTexts {
  let refusal: ReadTexts = { kind: "refused", ...refusalOf(texts) };
  for (const text of texts) {
    try {
      return { kind: "key", account: proposedAccount(text, { siteName: "", userNames: [] }, origin) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== "key-uri-not-one")
        refusal = { kind: "refused", code: error.code, detail: error.detail };
    }
  }
  return refusal;
}

/** What is said of codes that can't be kept; where there are several, of the first kind here that is among them. */
const foreignCodes: readonly (readonly [ForeignCode, FailureCode])[] = [
  ["push", "image-push-code"],
  ["migration", "image-migration-code"],
  ["passkey", "image-passkey-code"],
  ["chat", "image-chat-code"],
  ["payment", "image-payment-code"],
  ["wifi", "image-wifi-code"],
];

/** Why nothing among these texts can be kept. The detail is how many of them are of that kind. */
function refusalOf(texts: readonly string[]): { code: FailureCode; detail: string | null } {
  if (texts.length === 0) return { code: "image-without-code", detail: null };
  const kinds = texts.map(foreignCode);
  const [kind, code] = foreignCodes.find(([known]) => kinds.includes(known)) ?? [];
  if (code === undefined) return { code: "image-code-not-a-key", detail: null };
  return { code, detail: String(kinds.filter((each) => each === kind).length) };
}
