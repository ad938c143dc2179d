import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

export interface PasswordHash {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** Hashes with scrypt, cheaply: the users are made up and live as long as the process. */
export function hashPassword(password: string, salt: Buffer = randomBytes(16)): PasswordHash {
  return { salt, hash: scryptSync(password, salt, 32, { N: 1024 }) };
}

/** Works as long for an unknown user (null) as for a known one, so that time tells nothing. */
export function passwordFits(typed: string, kept: PasswordHash | null): boolean {
  const { hash } = hashPassword(typed, kept?.salt ?? randomBytes(16));
  return kept !== null && timingSafeEqual(hash, kept.hash);
}
