import papaparse from "papaparse";
import { Failure } from "../domain/failure.ts";
import { countOf } from "./count-of.ts";

/** What a column of a password manager's list may hold. */
export type Role =
  | "title"
  | "user"
  | "password"
  | "url"
  | "totp"
  | "note"
  | "folder"
  | "tags"
  | "favourite"
  | "archived"
  | "fields";

// Names without case, spaces and signs.
const names: Readonly<Record<Role, readonly string[]>> = {
  title: ["name", "title", "account", "itemname"],
  user: ["loginusername", "username", "username2", "username3", "email", "login", "loginname", "user"],
  password: ["loginpassword", "password", "pwd"],
  url: ["loginuri", "url", "urls", "website", "websites", "websiteaddress", "loginurl"],
  totp: ["logintotp", "totp", "otpauth", "otpauthurl", "otpurl", "otpsecret", "otp", "totpsecret", "totpuri"],
  note: ["notes", "note", "extra", "comments", "comment"],
  folder: ["folder", "group", "grouping", "collections"],
  tags: ["tags"],
  favourite: ["favorite", "favourite", "fav"],
  archived: ["archived"],
  fields: ["fields"],
};

/** The columns of a list: for each role the places of its columns, in their order. */
export interface Columns {
  /** The header's names without case, spaces and signs. */
  readonly header: readonly string[];
  readonly places: ReadonlyMap<Role, readonly number[]>;
}

/** The first record of a text as a header, or null when it names none of what such lists have. */
export function csvColumns(text: string): Columns | null {
  const [first = []] = rowsOf(text.slice(0, 20_000), 1);
  const header = first.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const places = new Map<Role, readonly number[]>();
  for (const [role, known] of Object.entries(names) as readonly [Role, readonly string[]][]) {
    const found = known.flatMap((name) => (header.includes(name) ? [header.indexOf(name)] : []));
    if (found.length > 0) places.set(role, found);
  }
  return first.length > 1 && places.size > 1 ? { header, places } : null;
}

/**
 * The records below the header. Throws Failure "export-too-large" for a text of more cells and lines than any list has,
 * before they are built.
 */
export function csvRecords(text: string): readonly (readonly string[])[] {
  if (
    countOf(text, ",") +
      countOf(text, ";") +
      countOf(text, "\t") +
      countOf(text, "\n") +
      countOf(text, "\r") >
    mostSigns
  )
    throw new Failure("export-too-large");
  return rowsOf(text, mostRecords).slice(1);
}

const mostRecords = 20_002;
const mostSigns = 1_500_000;

/** What a record has for a role: of several columns those that say something, first things first. */
export function cellsOf(record: readonly string[], { places }: Columns, role: Role): readonly string[] {
  return (places.get(role) ?? []).map((place) => (record[place] ?? "").trim()).filter((cell) => cell !== "");
}

function rowsOf(text: string, most: number): readonly (readonly string[])[] {
  // The guess looks at the first line alone: what follows may hold any sign in its notes.
  const firstLine = text.slice(0, 20_000).split(/\r|\n/, 1)[0] ?? "";
  const delimiter = [",", ";", "\t"].reduce((best, each) =>
    countOf(firstLine, each) > countOf(firstLine, best) ? each : best,
  );
  return papaparse.parse(text, { delimiter, preview: most, skipEmptyLines: "greedy" }).data;
}
