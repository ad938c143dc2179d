import type { AccountShape } from "../domain/portable-account.ts";
import { aegisHindrance } from "./aegis.ts";
import { migrationHindrance } from "./google-migration.ts";
import type { Hindrance } from "./hindrance.ts";
import { keyUriHindrance } from "./key-uris.ts";
import { twoFasHindrance } from "./two-fas.ts";

/** What accounts may leave as. "codes" are a QR code for each account, "sheet" the same on paper. */
export const exportFormats = [
  "aegis-encrypted",
  "aegis",
  "two-fas",
  "key-uris",
  "google",
  "codes",
  "sheet",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

const hindrances: Readonly<Record<ExportFormat, (shape: AccountShape) => Hindrance | null>> = {
  "aegis-encrypted": aegisHindrance,
  aegis: aegisHindrance,
  "two-fas": twoFasHindrance,
  "key-uris": keyUriHindrance,
  google: migrationHindrance,
  codes: keyUriHindrance,
  sheet: keyUriHindrance,
};

/** What keeps an account out of a format, or null when it can be carried. */
export function hindranceOf(format: ExportFormat, shape: AccountShape): Hindrance | null {
  return hindrances[format](shape);
}

/** Whether what is written is of no use to whoever finds it. */
export function isLocked(format: ExportFormat): boolean {
  return format === "aegis-encrypted";
}
