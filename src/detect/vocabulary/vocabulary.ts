/**
 * What a page can say that matters to us.
 *
 * - `oneTimeCode`: names that only a one-time code has. `plainCode`: names that it shares with other things.
 * - `secondFactor`: two-factor, MFA. `authenticator`: the app that makes codes.
 * - `recovery`: a recovery code.
 * - `keep`: keep it safe, shown once. `used`: no longer good.
 * - `sent`: the code comes another way. `resend`: a button that only such pages have.
 * - `scan`: scanning a QR code. `key`: the shared key and typing it in by hand.
 * - `elsewhere`: names of boxes that are not ours. `otherCode`: names of codes that are not ours. `otherPurpose`: pages
 *   whose codes are not ours.
 * - `otherSecret`: printed strings that are neither keys nor recovery codes. `sample`: an example, not the real thing.
 * - `identity`: boxes for who one is, and for the password. `signIn`: signing in.
 * - `algorithm`, `digits`, `period`, `counter`: labels of printed parameters; `timeBased`, `counterBased`: kinds.
 */
export const concepts = [
  "oneTimeCode",
  "plainCode",
  "secondFactor",
  "authenticator",
  "recovery",
  "keep",
  "used",
  "sent",
  "resend",
  "scan",
  "key",
  "elsewhere",
  "otherCode",
  "otherPurpose",
  "otherSecret",
  "sample",
  "identity",
  "signIn",
  "algorithm",
  "digits",
  "period",
  "counter",
  "timeBased",
  "counterBased",
] as const;
export type Concept = (typeof concepts)[number];

/**
 * The words of one language: terms with a bar or a line break between. In a term, a space may stand for a hyphen or nothing and `*` for any ending.
 * `spaced` is true where words are written apart; elsewhere a term is found anywhere in the text.
 */
export interface Vocabulary {
  readonly language: string;
  readonly spaced: boolean;
  readonly words: Readonly<Partial<Record<Concept, string>>>;
}
