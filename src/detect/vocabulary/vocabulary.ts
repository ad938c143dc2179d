/**
 * What a page can say that matters to us.
 *
 * Words that mean something together (see `pairs` in words.ts):
 * - `code`: what codes are called. `proof`: which codes prove who one is (verification, one-time, two-factor).
 *   `sized`: how long they are (6-digit). `figures`: what they are made of (digits, a number shown). `spare`: which ones are for later (recovery, backup, emergency).
 * - `app`: an app or a program; `appCode` is what it shows. `link` and `device`: pairing a
 *   television and the like; `screen`: a television. `authentic`: what an app does that is an authenticator. `or`: one as
 *   well as the other.
 *
 * Words that say it alone:
 * - `once`: good for one time. `oneTimeCode`: a one-time code. `sizedCode`: one of six or eight digits. `recovery`: a recovery code. `secondFactor`: two-factor, MFA. `authenticator`: the app
 *   that makes codes.
 * - `keep`: keep it safe, shown once. `used`: no longer good. `unused`: still good.
 * - `sent`: the code comes another way. `resend`: a button that only such pages have.
 * - `scan`: scanning a QR code. `key`: the shared key and typing it in by hand.
 * - `captcha`: characters in a picture. `otherCode`: codes that are not ours. `otherPurpose`: pages whose codes are not
 *   ours. `elsewhere`: names of boxes that are not ours.
 * - `otherSecret`: printed strings that are neither keys nor recovery codes. `sample`: an example, not the real thing.
 *   `likeness`: what such a string looks like.
 * - `fromOthers`: where a code stands that is printed on a thing, and who tells one.
 * - `blank`: names that say nothing of what goes into a box.
 * - `identity`: boxes for who one is, and for the password. `signIn`: signing in. `goOn`: what its button may say as well. `search`: what a button says that searches;
 *   `otherAction`: one that applies a voucher, tracks a parcel, pays and the like.
 * - `wrong`: what is said of a code that was not accepted; `refusedCode`: that of a code. `spent`: it was used before. `expired`: it came too late.
 * - `algorithm`, `digits`, `period`, `counter`: labels of printed parameters; `timeBased`, `counterBased`: kinds.
 * - `seconds`: the unit of a period, which needs no label then.
 */
export const concepts = [
  "code",
  "proof",
  "sized",
  "figures",
  "spare",
  "app",
  "appCode",
  "link",
  "device",
  "screen",
  "or",
  "once",
  "oneTimeCode",
  "sizedCode",
  "recovery",
  "secondFactor",
  "authenticator",
  "authentic",
  "keep",
  "used",
  "unused",
  "sent",
  "resend",
  "scan",
  "key",
  "captcha",
  "otherCode",
  "otherPurpose",
  "elsewhere",
  "otherSecret",
  "sample",
  "likeness",
  "blank",
  "identity",
  "signIn",
  "goOn",
  "fromOthers",
  "search",
  "otherAction",
  "wrong",
  "refusedCode",
  "spent",
  "expired",
  "algorithm",
  "digits",
  "period",
  "counter",
  "timeBased",
  "counterBased",
  "seconds",
] as const;
export type Concept = (typeof concepts)[number];

/**
 * The words of one language: terms with a bar or a line break between. In a term, a space may stand for a hyphen or
 * nothing; `*` at its end stands for any ending, `*` before it lets it stand inside a word.
 * `spaced` is true where words are written apart; elsewhere a term is found anywhere in the text.
 */
export interface Vocabulary {
  readonly language: string;
  readonly spaced: boolean;
  readonly words: Readonly<Partial<Record<Concept, string>>>;
}
