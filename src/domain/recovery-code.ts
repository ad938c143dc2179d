export const recoveryCodeStates = ["current", "submitted", "used", "superseded"] as const;

/**
 * What became of a recovery code: kept and unused; typed into the page, its fate unknown; accepted; or retired by a
 * newer one.
 */
export type RecoveryCodeState = (typeof recoveryCodeStates)[number];

/** What may be known of a recovery code without opening it. Its value is sealed elsewhere. */
export interface RecoveryCode {
  /** 16 random bytes in hexadecimal. */
  readonly id: string;
  readonly state: RecoveryCodeState;
  /** Its number on the page that showed it, from 1. */
  readonly position: number;
  /** Keyed hash of the value, to recognise it when a page shows it again. Hexadecimal. */
  readonly fingerprint: string;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  /** When it entered its present state. */
  readonly changedAt: number;
}

/** A recovery code that a page shows, before it is kept. */
export type ShownRecoveryCode = Pick<RecoveryCode, "id" | "position" | "fingerprint">;

/**
 * The codes after one of them was typed into a page: it is `submitted` until a newer one or the user says what became
 * of it. Only a current code changes. `now` is in milliseconds since the epoch. Throws Error for an unknown id.
 */
export function submitRecoveryCode(
  codes: readonly RecoveryCode[],
  id: string,
  now: number,
): readonly RecoveryCode[] {
  return changed(codes, id, (code) => (code.state === "current" ? inState(code, "submitted", now) : code));
}

/** The codes after the user said what one of them is. Throws Error for an unknown id. */
export function markCode(
  codes: readonly RecoveryCode[],
  id: string,
  state: "current" | "used",
  now: number,
): readonly RecoveryCode[] {
  return changed(codes, id, (code) => (code.state === state ? code : inState(code, state, now)));
}

/**
 * The codes after a page showed others to keep. A submitted one was accepted, or the page would not hand out another:
 * used. A current one is retired: superseded. Those shown are current, the older ones stay as they are kept. One that
 * is shown and already kept as current or submitted is left alone and not kept twice. When nothing shown is new,
 * nothing is retired either: the page only showed them again, perhaps not all.
 */
export function keepNewCodes(
  existing: readonly RecoveryCode[],
  incoming: readonly ShownRecoveryCode[],
  now: number,
): readonly RecoveryCode[] {
  const usable = new Set(existing.filter(isUnretired).map((code) => code.fingerprint));
  const shown = new Map(incoming.map((code) => [code.fingerprint, code] as const).reverse());
  const fresh = incoming.filter(
    (code) => shown.get(code.fingerprint) === code && !usable.has(code.fingerprint),
  );
  if (fresh.length === 0) return existing;
  const kept = existing.map((code) => (shown.has(code.fingerprint) ? code : retired(code, now)));
  return [...kept, ...fresh.map((code) => asCurrent(code, now))];
}

/** Those that are worth trying, best first: the current ones in their order; if there is none, the submitted ones. */
export function usableCodes(codes: readonly RecoveryCode[]): readonly RecoveryCode[] {
  const current = codes.filter((code) => code.state === "current");
  const usable = current.length > 0 ? current : codes.filter((code) => code.state === "submitted");
  return [...usable].sort((a, b) => a.position - b.position);
}

/** Those of them that answer to a page that asks for the code of this number in its list, or, with null, for any. */
export function askedCodes(codes: readonly RecoveryCode[], number: number | null): readonly RecoveryCode[] {
  return usableCodes(codes).filter(({ position }) => number === null || position === number);
}

/** How many codes are left that were never typed. */
export function countLeft(codes: readonly RecoveryCode[]): number {
  return codes.filter((code) => code.state === "current").length;
}

/** The longest recovery code that we keep, in UTF-16 units. */
export const longestRecoveryCode = 200;

/**
 * A recovery code as it must be typed: without what surrounds it or what copying brings along. A page that keeps it on
 * one line prints hyphens and spaces of other kinds, which its own field does not take; they become the plain ones.
 * Null when nothing is left or it is longer than any recovery code.
 */
export function cleanRecoveryCode(text: string): string | null {
  const code = text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\ufeff/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim();
  return code === "" || code.length > longestRecoveryCode ? null : code;
}

/** The form in which two writings of one recovery code are alike: spaces, hyphens and case don't count. */
export function comparableRecoveryCode(code: string): string {
  const letters = code.normalize("NFC").replace(/[\s\p{Pd}]/gu, "");
  return (letters === "" ? code : letters).toLowerCase();
}

/**
 * A recovery code with most of it masked, to be told from others but not used: its separators stay, of its characters
 * only the first show. At most two in five do, of short codes fewer: two of eight, none of four.
 */
export function maskRecoveryCode(value: string): string {
  const characters = [...value];
  let shown = visibleCount(characters.filter(isCounted).length);
  return characters.map((character) => (isCounted(character) && shown-- <= 0 ? "•" : character)).join("");
}

function changed(
  codes: readonly RecoveryCode[],
  id: string,
  change: (code: RecoveryCode) => RecoveryCode,
): readonly RecoveryCode[] {
  if (!codes.some((code) => code.id === id)) throw new Error("No such recovery code");
  return codes.map((code) => (code.id === id ? change(code) : code));
}

function inState(code: RecoveryCode, state: RecoveryCodeState, now: number): RecoveryCode {
  return { ...code, state, changedAt: now };
}

function isUnretired(code: RecoveryCode): boolean {
  return code.state === "current" || code.state === "submitted";
}

function retired(code: RecoveryCode, now: number): RecoveryCode {
  if (code.state === "submitted") return inState(code, "used", now);
  if (code.state === "current") return inState(code, "superseded", now);
  return code;
}

function asCurrent({ id, position, fingerprint }: ShownRecoveryCode, now: number): RecoveryCode {
  return { id, state: "current", position, fingerprint, addedAt: now, changedAt: now };
}

function visibleCount(length: number): number {
  if (length <= 4) return 0;
  if (length <= 8) return Math.floor(length / 4);
  return Math.min(8, Math.floor(length * 0.4));
}

function isCounted(character: string): boolean {
  return !/[\s\p{Pd}]/u.test(character);
}
