import { createHmac, timingSafeEqual } from "node:crypto";

export type Algorithm = "SHA1" | "SHA256" | "SHA512";

/** What portal and authenticator share. */
export interface TotpKey {
  readonly secret: Buffer;
  readonly algorithm: Algorithm;
  readonly digits: 6 | 8;
  /** Seconds. */
  readonly period: number;
}

export type Verdict =
  | { readonly outcome: "accepted"; readonly step: number }
  | { readonly outcome: "used" }
  | { readonly outcome: "wrong" };

/**
 * Judges a typed code: the present step and its two neighbours are good (RFC 6238 §5.2), unless that step or a later
 * one was accepted before. `now` is in milliseconds; `lastStep` is null when none was accepted yet.
 */
export function judgeCode(key: TotpKey, typed: string, now: number, lastStep: number | null): Verdict {
  const present = Math.floor(now / 1000 / key.period);
  const matches = [present, present - 1, present + 1].filter((step) =>
    sameText(codeOfStep(key, step), typed),
  );
  if (matches.length === 0) return { outcome: "wrong" };
  const unused = matches.find((step) => lastStep === null || step > lastStep);
  return unused === undefined ? { outcome: "used" } : { outcome: "accepted", step: unused };
}

/** RFC 4226 §5.3 over the step number, as RFC 6238 §4.2 says. */
export function codeOfStep(key: TotpKey, step: number): string {
  const message = Buffer.alloc(8);
  message.writeBigInt64BE(BigInt(step));
  const hash = createHmac(key.algorithm, key.secret).update(message).digest();
  // The low four bits of the last byte say where the code is taken from.
  const offset = hash.readUInt8(hash.length - 1) & 0x0f;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** key.digits).padStart(key.digits, "0");
}

function sameText(expected: string, typed: string): boolean {
  const left = Buffer.from(expected);
  const right = Buffer.from(typed);
  return left.length === right.length && timingSafeEqual(left, right);
}
