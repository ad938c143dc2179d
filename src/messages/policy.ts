import * as v from "valibot";
import { canonicalOrigin } from "../domain/origin.ts";
import { matchesSite, parseSitePattern } from "../domain/site-pattern.ts";
import { longestSelector } from "../domain/site-settings.ts";

/** What an organisation has set for its people. Null, or nothing in a list of others: it is theirs to decide. */
export interface Policy {
  /** A backup is asked for when the last one is older than so many days, and that can't be sent away. */
  readonly backupReminderDays: number | null;
  /** The vault locks after so many minutes at the latest. */
  readonly lockAfterMinutesAtMost: number | null;
  /** Countersign works on these sites alone, and on none where the list is empty; patterns as `parseSitePattern` takes them. */
  readonly allowedSites: readonly string[] | null;
  /** It does not work on these. */
  readonly blockedSites: readonly string[];
  /** Whether accounts may leave for another app in a form that anybody can read. */
  readonly plainExport: "allowed" | "forbidden";
  /** Which box takes the code on an origin, as a path of selectors. */
  readonly siteFields: readonly SiteField[];
}

export interface SiteField {
  readonly origin: string;
  readonly codeField: string;
}

/** A policy, and the names of what in it could not be read and is left aside. */
export interface PolicyReading {
  readonly policy: Policy;
  readonly unread: readonly string[];
}

export const noPolicy: Policy = {
  backupReminderDays: null,
  lockAfterMinutesAtMost: null,
  allowedSites: null,
  blockedSites: [],
  plainExport: "allowed",
  siteFields: [],
};

/** More of a list than this is left aside; the first of what is left aside is named. */
const mostEntries = 1000;

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(720));
const site = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((text) => parseSitePattern(text) !== null),
);
const siteField = v.object({
  origin: v.pipe(
    v.string(),
    v.maxLength(1024),
    v.check((text) => canonicalOrigin(text) === text),
  ),
  codeField: v.pipe(v.string(), v.minLength(1), v.maxLength(longestSelector)),
});

/**
 * Reads what the browser hands over of an administrator's settings. Each that makes no sense is left aside, and named. Where it
 * works is the exception: of a list that says nothing readable only this is certain, that it should not work everywhere.
 */
export function readPolicy(managed: unknown): PolicyReading {
  const found = typeof managed === "object" && managed !== null ? (managed as Record<string, unknown>) : {};
  const unread = Object.keys(found).filter((name) => !Object.hasOwn(noPolicy, name));
  const one = <T>(name: keyof Policy, schema: v.GenericSchema<unknown, T>): T | null => {
    if (found[name] === undefined) return null;
    const parsed = v.safeParse(schema, found[name]);
    if (parsed.success) return parsed.output;
    unread.push(name);
    return null;
  };
  const list = <T>(name: keyof Policy, schema: v.GenericSchema<unknown, T>): readonly T[] => {
    const entries = one(name, v.array(v.unknown())) ?? [];
    const read = entries.slice(0, mostEntries).flatMap((entry, place) => {
      const parsed = v.safeParse(schema, entry);
      if (parsed.success) return [parsed.output];
      unread.push(`${name}[${place}]`);
      return [];
    });
    if (entries.length > mostEntries) unread.push(`${name}[${mostEntries}]`);
    return read;
  };
  const policy: Policy = {
    backupReminderDays: one("backupReminderDays", days),
    lockAfterMinutesAtMost: one("lockAfterMinutesAtMost", minutes),
    allowedSites: isUnset(found.allowedSites) ? null : list("allowedSites", site),
    blockedSites: list("blockedSites", site),
    plainExport: one("plainExport", v.boolean()) === false ? "forbidden" : "allowed",
    siteFields: list("siteFields", siteField),
  };
  return { policy, unread };
}

/** Left out, or a list without an entry, as an editor of policies leaves one behind. */
function isUnset(setting: unknown): boolean {
  return setting === undefined || (Array.isArray(setting) && setting.length === 0);
}

/** Whether Countersign may work on this origin, which is in its canonical form. */
export function allowsSite({ allowedSites, blockedSites }: Policy, origin: string): boolean {
  const isOneOf = (patterns: readonly string[]) =>
    patterns.some((text) => {
      const pattern = parseSitePattern(text);
      return pattern !== null && matchesSite(origin, pattern);
    });
  return !isOneOf(blockedSites) && (allowedSites === null || isOneOf(allowedSites));
}

/** Whether anything is set, be it readable or not. */
export function isManaged({ policy, unread }: PolicyReading): boolean {
  return unread.length > 0 || JSON.stringify(policy) !== JSON.stringify(noPolicy);
}
