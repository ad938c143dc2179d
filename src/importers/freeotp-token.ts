import { fromSignedBytes } from "./bytes.ts";
import type { ImportedRow } from "./importer.ts";
import { rowTrying } from "./row.ts";
import { typedRow } from "./typed-row.ts";
import { type Fields, firstText, textIn, wholeNumber } from "./written.ts";

/** What a token of FreeOTP's family says of itself beside its key. */
export function tokenNames(token: Fields): { issuer: string; label: string; icon: string } {
  return {
    issuer: firstText(token.issuerAlt, token.issuerExt, token.issuerInt),
    label: firstText(token.labelAlt, token.label),
    icon: firstText(token.image, token.imageAlt),
  };
}

/** Its kind: FreeOTP+ makes Steam's codes for whatever has this issuer, and asks for no length. */
export function isSteamToken({ issuerExt, type }: Fields): boolean {
  return textIn(issuerExt) === "Steam" && textIn(type).toUpperCase() !== "HOTP";
}

/**
 * The row of a token of FreeOTP 1 and FreeOTP+. Their counter is that of the code shown last: they add one before they
 * make a code, and when they write a key URI.
 */
export function oldTokenRow(token: Fields, order: number | null): ImportedRow {
  const names = tokenNames(token);
  const secret = fromSignedBytes(token.secret) ?? "";
  if (isSteamToken(token)) return typedRow({ ...names, type: "steam", secret, order });
  return rowTrying(names, () => {
    const type = firstText(token.type, "TOTP");
    const shown = /^hotp$/i.test(type) ? wholeNumber(token.counter, "counter") : undefined;
    return typedRow({
      ...names,
      type,
      secret,
      algorithm: token.algo,
      digits: token.digits,
      period: token.period,
      counter: shown === undefined ? undefined : shown + 1,
      order,
    });
  });
}
