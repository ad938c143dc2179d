import type { TotpParameters } from "../../src/domain/account.ts";
import { codeAt } from "../../src/domain/code.ts";
import { formatKeyUri } from "../../src/domain/key-uri.ts";
import { comparableRecoveryCode } from "../../src/domain/recovery-code.ts";
import { secretFromBytes } from "../../src/domain/secret.ts";

/** The page that the pretend portal shows. */
export type PortalPage = "set-up" | "recovery-code" | "sign-in" | "recovery-sign-in" | "signed-in";

/** A portal that is none: it lives in this page of ours, asks for codes as a real one does, and checks them. */
export interface PretendPortal {
  readonly page: PortalPage;
  /** Its side of the key that it shows. */
  readonly parameters: TotpParameters;
  readonly recoveryCode: string;
  /** The last entry was wrong. */
  readonly refused: boolean;
}

/** Gives so many random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** The portal's address, and who signs in there. Nobody can own such names (RFC 2606). */
export const portalHost = "practice.portal.example";
export const portalUser = "you@practice.example";

/** A portal at which nobody has signed up. */
export function openPortal(random: RandomBytes): PretendPortal {
  const secret = secretFromBytes(random(20));
  return {
    page: "set-up",
    parameters: { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 },
    recoveryCode: drawRecoveryCode(random),
    refused: false,
  };
}

/** What its QR code says, where it calls itself by this name. */
export function keyUriOf({ parameters }: PretendPortal, issuer: string): string {
  return formatKeyUri({ issuer, label: portalUser, parameters });
}

/** What the portal makes of an entry. `now` is in milliseconds since the epoch. */
export function enter(portal: PretendPortal, entry: string, now: number, random: RandomBytes): PretendPortal {
  const { page } = portal;
  if (page === "recovery-code") return { ...portal, page: "sign-in" };
  if (page === "signed-in") return portal;
  if (!isRight(portal, entry, now)) return { ...portal, refused: true };
  if (page === "set-up") return { ...portal, page: "recovery-code", refused: false };
  if (page === "sign-in") return { ...portal, page: "signed-in", refused: false };
  // As real portals do: the one that was used is spent, and another takes its place.
  return { ...portal, page: "recovery-code", recoveryCode: drawRecoveryCode(random), refused: false };
}

/** Goes to another of its pages, as by a link. */
export function goTo(portal: PretendPortal, page: "sign-in" | "recovery-sign-in"): PretendPortal {
  return { ...portal, page, refused: false };
}

function isRight({ page, parameters, recoveryCode }: PretendPortal, entry: string, now: number): boolean {
  if (page === "recovery-sign-in")
    return comparableRecoveryCode(entry) === comparableRecoveryCode(recoveryCode);
  const typed = entry.replace(/\s/g, "");
  // One step to either side, for clocks that differ and people who take their time (RFC 6238 §5.2).
  const { period } = parameters;
  return [0, -period, period].some((shift) => codeAt(parameters, now + shift * 1000).value === typed);
}

/** Without letters and digits that are taken for one another. There are 32, so that each byte gives one as likely as any. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function drawRecoveryCode(random: RandomBytes): string {
  const letters = Array.from(random(16), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
  return letters.match(/.{4}/g)?.join("-") ?? letters;
}
