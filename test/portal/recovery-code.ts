import { createHash, randomInt, timingSafeEqual } from "node:crypto";

const characters = "ABCDEFGHIJKLMNPQRSTUVWXYZ123456789";

/** A new recovery code: 24 upper-case letters and digits, about 122 bits. */
export function newRecoveryCode(): string {
  return Array.from({ length: 24 }, () => characters.charAt(randomInt(characters.length))).join("");
}

/** What is stored of a recovery code. Its own randomness makes a salt needless. */
export function hashRecoveryCode(code: string): Buffer {
  return createHash("sha256").update(code).digest();
}

/** Forgives case, spaces and hyphens. */
export function recoveryCodeFits(typed: string, kept: Buffer): boolean {
  return timingSafeEqual(hashRecoveryCode(typed.replace(/[\s-]/g, "").toUpperCase()), kept);
}
