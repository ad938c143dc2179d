import { aegisDatabase, isEncryptedAegis } from "./aegis-vault.ts";
import { failuresOf } from "./app-failure.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { typedRow } from "./typed-row.ts";
import { type Fields, fieldsIn, fieldsOrNone, isYes, itemsIn, textIn } from "./written.ts";

const app = "Aegis";

/** Aegis for Android: its vault as JSON, plain or encrypted, database versions 1 to 3. */
export const aegis: Importer = {
  app,
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    if (top === null || fieldsIn(top.header) === null || !("db" in top)) return null;
    return isEncryptedAegis(top) ? "password" : "plain";
  },
  read: async ({ json }, tools) => {
    const db = await aegisDatabase(fieldsOrNone(json), tools);
    if (!Array.isArray(db.entries)) throw failuresOf(app).damaged();
    const groups = groupNames(db);
    return listed(db.entries, (entry) => entryRow(fieldsOrNone(entry), groups));
  },
};

function groupNames(db: Fields): ReadonlyMap<string, string> {
  const groups = itemsIn(db.groups).map(fieldsOrNone);
  return new Map(groups.map(({ uuid, name }) => [textIn(uuid), textIn(name)]));
}

function entryRow(entry: Fields, groups: ReadonlyMap<string, string>): ImportedRow {
  const info = fieldsOrNone(entry.info);
  // Versions 1 and 2 name one group; version 3 has the ids of several.
  const tags = [entry.group, ...itemsIn(entry.groups).map((id) => groups.get(textIn(id)))];
  const extras = {
    issuer: entry.issuer,
    label: entry.name,
    note: entry.note,
    tags,
    favourite: isYes(entry.favorite),
    warnings: isYes(entry.archived) ? (["archived"] as const) : [],
  };
  const { secret, algo: algorithm, digits, period, counter, pin } = info;
  return typedRow({ ...extras, type: entry.type, secret, algorithm, digits, period, counter, pin });
}
