import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../manifest.json" with { type: "json" };
import { type Catalogue, catalogues } from "./catalogues.ts";
import { projectRoot } from "./project-root.ts";

/** What the stores show in one language. Paragraphs are plain text. */
export interface Listing {
  /** Its folder in `_locales`. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly singlePurpose: readonly string[];
  /** What each permission is for, by its name in the manifest. */
  readonly permissions: ReadonlyMap<string, string>;
  readonly privacy: readonly string[];
  readonly searchTerms: readonly string[];
}

/** The parts of a file in `store`, in their order. */
export const listingParts = ["Title", "Description", "Single purpose", "Privacy", "Search terms"] as const;

type ListingPart = (typeof listingParts)[number];

/** What there is room for in every store, in characters; `store/README.md` says who says so. */
export const room = {
  title: { most: 45 },
  summary: { most: 132 },
  description: { least: 250, most: 10_000 },
  /** Chrome's forms show no figure; a reviewer reads it at a glance. */
  singlePurpose: { most: 1_000 },
  searchTerms: { most: 7, mostWords: 21, mostEach: 30 },
} as const;

/** The listings of all languages that we speak. */
export function listings(): readonly Listing[] {
  return catalogues().map(listingOf);
}

function listingOf(catalogue: Catalogue): Listing {
  const { language } = catalogue;
  const parts = partsOf(readFileSync(join(projectRoot, "store", `${language}.md`), "utf8"));
  const part = (name: ListingPart) => parts.get(name) ?? [];
  return {
    language,
    title: part("Title").join("\n\n"),
    summary: said(catalogue, "manifest_description"),
    description: part("Description"),
    singlePurpose: part("Single purpose"),
    permissions: permissionsOf(catalogue),
    privacy: part("Privacy"),
    searchTerms: part("Search terms").flatMap((lines) => lines.split("\n")),
  };
}

/** The parts of a listing's file by their headings, each in paragraphs, without the marks of Markdown. */
export function partsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = "", ...paragraphs] = part.trim().split(/\n{2,}/);
      return [heading, paragraphs.map((paragraph) => paragraph.replace(/^(?:### |- )/gm, ""))];
    }),
  );
}

function permissionsOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const { permissions, host_permissions, optional_permissions } = manifest;
  const reason = (name: string) => said(catalogue, `about_reasons_${name.replace(/\W/g, "")}`);
  const ifAsked = (name: string) => said(catalogue, "about_onlyIfAsked").replace("{reason}", reason(name));
  return new Map([
    ...[...host_permissions, ...permissions].map((name) => [name, reason(name)] as const),
    ...optional_permissions.map((name) => [name, ifAsked(name)] as const),
  ]);
}

function said({ language, messages }: Catalogue, key: string): string {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`${language} has no ${key}`);
  return message;
}
