import { Failure } from "../domain/failure.ts";

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object, or null for anything else. */
export function fieldsIn(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return value as Fields;
}

/** The fields of an object; none for anything else. */
export function fieldsOrNone(value: unknown): Fields {
  return fieldsIn(value) ?? {};
}

/** The items of a list; none for anything else. */
export function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or a number as text; empty for anything else. */
export function textIn(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

/** The first of several texts that says something. */
export function firstText(...values: readonly unknown[]): string {
  return values.map((value) => textIn(value).trim()).find((text) => text !== "") ?? "";
}

/** Yes and no as apps write them. */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || /^(?:true|1|yes)$/i.test(textIn(value));
}

/**
 * A whole number as apps write it, as a number or in digits. Undefined where there is none: absent, null or empty.
 * Throws Failure "parameter-out-of-range" with the name for what is no whole number.
 */
export function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") {
    const text = value.trim();
    if (text === "") return undefined;
    if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  } else if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Failure("parameter-out-of-range", name);
}

/** The same where the app writes 0 for what was never set. */
export function setNumber(value: unknown, name: string): number | undefined {
  const number = wholeNumber(value, name);
  return number === 0 ? undefined : number;
}

/** A number to sort by, or null. */
export function orderIn(value: unknown): number | null {
  if (typeof value === "string" && /^[0-9]{1,15}$/.test(value)) return Number(value);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
