import {
  type Account,
  type AllowedFrame,
  type HistoryEntry,
  historyEvents,
  longestHistory,
  type OtpParameters,
} from "./account.ts";
import { readAlgorithm } from "./algorithm.ts";
import { type Annotations, cleanAnnotations, longestNote, mostTags, noAnnotations } from "./annotations.ts";
import { Failure } from "./failure.ts";
import { lastMoment } from "./last-moment.ts";
import { cleanName } from "./name.ts";
import { canonicalOrigin } from "./origin.ts";
import { type ParameterForm, readParameters, storedBounds } from "./parameters.ts";
import { type RecoveryCode, recoveryCodeStates } from "./recovery-code.ts";
import { readSecret } from "./secret.ts";

/**
 * Checks an account that was read from storage, field by field, and gives it without whatever else it carried. Sealing
 * proves who wrote a record, not that what wrote it was right, and one bad record must not spoil the others.
 * Throws Failure "account-malformed" with the path of the first field that is wrong.
 */
export function checkStored(value: unknown): Account {
  const fields = record(value, "account");
  const account = {
    id: hexadecimal(fields.id, "id"),
    issuer: name(fields.issuer, "issuer"),
    label: name(fields.label, "label"),
    parameters: parameters(fields.parameters),
    origins: list(fields.origins, "origins", mostOrigins, origin),
    ...annotations(fields),
    addedAt: time(fields.addedAt, "addedAt"),
    usedStep: orNull(fields.usedStep, "usedStep", count),
    filledAt: orNull(fields.filledAt, "filledAt", time),
    removedAt: orNull(fields.removedAt, "removedAt", time),
    // What was stored before there were such choices has none.
    unaskedOrigins: list(fields.unaskedOrigins ?? [], "unaskedOrigins", mostOrigins, origin),
    frames: list(fields.frames ?? [], "frames", mostOrigins, allowedFrame),
    recoveryCodes: list(fields.recoveryCodes, "recoveryCodes", mostRecoveryCodes, recoveryCode),
    history: list(fields.history, "history", longestHistory, historyEntry),
  };
  const isBound = (each: string) => account.origins.includes(each);
  return {
    ...account,
    unaskedOrigins: account.unaskedOrigins.filter(isBound),
    frames: account.frames.filter(({ frame }) => isBound(frame)),
  };
}

const mostOrigins = 100;
// Ten to a page, and the retired ones stay: room for many years.
const mostRecoveryCodes = 1000;

/** What was written before there were any has none. */
function annotations(fields: Fields): Annotations {
  const { note, tags, favourite, order, icon } = { ...noAnnotations, ...definedIn(fields) };
  if (typeof note !== "string" || note.length > longestNote) throw malformed("note");
  if (typeof favourite !== "boolean") throw malformed("favourite");
  return cleanAnnotations({
    note,
    tags: list(tags, "tags", mostTags, text),
    favourite,
    order: orNull(order, "order", number),
    icon: orNull(icon, "icon", text),
  });
}

function definedIn({ note, tags, favourite, order, icon }: Fields): Fields {
  const all = Object.entries({ note, tags, favourite, order, icon });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

type Check<T> = (value: unknown, path: string) => T;

function parameters(value: unknown): OtpParameters {
  const fields = record(value, "parameters");
  const type = oneOf(fields.type, "parameters.type", ["totp", "hotp", "steam"]);
  const secret = text(fields.secret, "parameters.secret");
  const form = type === "steam" ? { type, secret } : { type, secret, ...numbers(fields, type) };
  return refusing("parameters", () => {
    if (readSecret(secret) !== secret) throw malformed("parameters.secret");
    return readParameters(form, storedBounds);
  });
}

// A stored account has every parameter that its type has: a missing one is a fault, not a default.
function numbers(fields: Fields, type: "totp" | "hotp"): Omit<ParameterForm, "type" | "secret"> {
  const algorithm = text(fields.algorithm, "parameters.algorithm");
  if (refusing("parameters.algorithm", () => readAlgorithm(algorithm)) !== algorithm)
    throw malformed("parameters.algorithm");
  const digits = count(fields.digits, "parameters.digits");
  if (type === "hotp") return { algorithm, digits, counter: count(fields.counter, "parameters.counter") };
  return { algorithm, digits, period: count(fields.period, "parameters.period") };
}

function allowedFrame(value: unknown): AllowedFrame {
  const fields = record(value, "frames");
  return { frame: origin(fields.frame, "frames.frame"), page: origin(fields.page, "frames.page") };
}

function recoveryCode(value: unknown): RecoveryCode {
  const fields = record(value, "recoveryCodes");
  return {
    id: hexadecimal(fields.id, "recoveryCodes.id"),
    state: oneOf(fields.state, "recoveryCodes.state", recoveryCodeStates),
    position: count(fields.position, "recoveryCodes.position"),
    fingerprint: hexadecimal(fields.fingerprint, "recoveryCodes.fingerprint"),
    addedAt: time(fields.addedAt, "recoveryCodes.addedAt"),
    changedAt: time(fields.changedAt, "recoveryCodes.changedAt"),
  };
}

function historyEntry(value: unknown): HistoryEntry {
  const fields = record(value, "history");
  return {
    at: time(fields.at, "history.at"),
    event: oneOf(fields.event, "history.event", historyEvents),
    origin: orNull(fields.origin, "history.origin", origin),
  };
}

// Cleaned rather than compared with its cleaned form: where a character ends changes with each browser's Unicode
// tables, and an update must not turn a good record into a bad one.
function name(value: unknown, path: string): string {
  return cleanName(text(value, path));
}

function origin(value: unknown, path: string): string {
  const written = text(value, path);
  if (canonicalOrigin(written) !== written) throw malformed(path);
  return written;
}

function hexadecimal(value: unknown, path: string): string {
  const written = text(value, path);
  const { length } = written;
  if (length < 16 || length > 128 || length % 2 !== 0 || !/^[0-9a-f]+$/.test(written)) throw malformed(path);
  return written;
}

function time(value: unknown, path: string): number {
  if (typeof value !== "number" || !(value >= 0 && value <= lastMoment)) throw malformed(path);
  return value;
}

function number(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw malformed(path);
  return value;
}

function count(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw malformed(path);
  return value;
}

function text(value: unknown, path: string): string {
  if (typeof value !== "string" || value.length > 2048) throw malformed(path);
  return value;
}

function oneOf<const T extends string>(value: unknown, path: string, words: readonly T[]): T {
  const word = words.find((each) => each === value);
  if (word === undefined) throw malformed(path);
  return word;
}

function orNull<T>(value: unknown, path: string, check: Check<T>): T | null {
  return value === null ? null : check(value, path);
}

function list<T>(value: unknown, path: string, most: number, check: Check<T>): readonly T[] {
  if (!Array.isArray(value) || value.length > most) throw malformed(path);
  return value.map((item: unknown) => check(item, path));
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown, path: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(path);
  return value as Fields;
}

function refusing<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure && error.code !== "account-malformed") throw malformed(path);
    throw error;
  }
}

function malformed(path: string): Failure {
  return new Failure("account-malformed", path);
}
