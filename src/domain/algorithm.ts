import { Failure } from "./failure.ts";

/**
 * The hash names as the key URI spells them. The format knows SHA1, SHA256 and SHA512; the other two come out of another
 * app's export.
 */
export const algorithms = ["SHA1", "SHA224", "SHA256", "SHA384", "SHA512"] as const;
export type Algorithm = (typeof algorithms)[number];

/**
 * The hash that a name means, in the spellings that sites and apps use: `SHA1`, `sha-256`, `HmacSHA512`,
 * `Algorithm.sha1`. Throws Failure "algorithm-unsupported", with the name where it is one.
 */
export function readAlgorithm(text: string): Algorithm {
  if (text === "SHA1" || text === "SHA256" || text === "SHA512") return text;
  const size = /^(?:algorithm\.)?(?:hmac[-_]?)?sha[-_]?(1|224|256|384|512)$/i.exec(text.trim())?.[1];
  const meant = algorithms.find((each) => each === `SHA${size}`);
  if (meant !== undefined) return meant;
  throw new Failure("algorithm-unsupported", /^[\w.-]{1,20}$/.test(text) ? text : null);
}
