import { Failure } from "../domain/failure.ts";
import { secretFromBytes } from "../domain/secret.ts";
import { fromHex } from "./bytes.ts";

/**
 * Whether a key can only be hexadecimal: whole bytes of it, at least ten, with a digit that Base32 doesn't have. Some
 * apps let such keys in and write them out as they came. Nobody's misread Base32 looks so: of its 32 characters, half
 * would never occur.
 */
export function isHexadecimal(secret: string): boolean {
  const digits = secret.replace(/[\s-]/g, "");
  return (
    digits.length >= 20 && digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits) && /[0189]/.test(digits)
  );
}

/** Canonical Base32 of a key that an app calls hexadecimal. Throws Failure "secret-bad-character", "secret-missing". */
export function secretOfHexadecimal(secret: string): string {
  const bytes = fromHex(secret.replace(/[\s-]/g, ""));
  if (bytes === null) throw new Failure("secret-bad-character");
  return secretFromBytes(bytes);
}
