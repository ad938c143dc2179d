import type { FieldFacts, PageSnapshot } from "./snapshot-model.ts";
import { wholeText } from "./surroundings.ts";
import { says } from "./words.ts";

export interface SiteNames {
  readonly siteName: string;
  readonly userNames: readonly string[];
}

/** What a page calls itself: og:site_name, else the part of its title that names no task, else its host. */
export function siteNameOf(page: PageSnapshot): string {
  if (page.siteName !== "") return page.siteName;
  const host = page.host.replace(/:\d+$/, "");
  const parts = page.title
    .split(/\s+[|\-–—·•:»]+\s+|\s*[|·•»]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const inHost = parts.find((part) => sharesWord(part, host));
  if (inHost) return inHost;
  if (parts.length < 2) return host;
  return [...parts].reverse().find((part) => part.length <= 40 && !isTask(part)) ?? host;
}

/** User names that a page shows or has in its fields: typed or printed ones first, then addresses in its text. */
export function userNamesOf(page: PageSnapshot): string[] {
  const typed = page.fields.filter(namesUser).map(({ value }) => value.trim());
  const shown = page.texts.map(wholeText).flatMap(addressesIn);
  return [...new Set([...typed, ...shown])].filter((name) => name !== "" && name.length <= 100).slice(0, 8);
}

function addressesIn(text: string): readonly string[] {
  if (!text.includes("@")) return [];
  return text.match(/[\w.+%-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu) ?? [];
}

function sharesWord(part: string, host: string): boolean {
  const name = part.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return (
    name.length >= 3 &&
    host.split(/[.-]/).some((label) => label.length >= 3 && (label === name || name.startsWith(label)))
  );
}

function isTask(part: string): boolean {
  return (
    [
      "secondFactor",
      "signIn",
      "goOn",
      "recovery",
      "oneTimeCode",
      "authenticator",
      "identity",
      "scan",
    ] as const
  ).some((concept) => says(part, concept));
}

function namesUser(field: FieldFacts): boolean {
  if (field.value === "" || field.type === "password") return false;
  if (field.type === "email" || /\b(?:username|email)\b/.test(field.autocomplete)) return true;
  return (
    /user|login|e-?mail|account/i.test(`${field.name} ${field.id}`) &&
    !/\s/.test(field.value.trim()) &&
    says(`${field.label} ${field.name}`, "identity")
  );
}
