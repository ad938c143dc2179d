import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRows } from "./several-totps.ts";
import { fieldsIn, fieldsOrNone, firstText, isYes, itemsIn, textIn } from "./written.ts";

/** Enpass: its JSON. */
export const enpass: Importer = {
  app: "Enpass",
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    const items = itemsIn(top?.items).map(fieldsOrNone);
    return top !== null &&
      !("encrypted" in top) &&
      items.some(({ fields, title }) => Array.isArray(fields) && title !== undefined)
      ? "plain"
      : null;
  },
  read: async ({ json }) => {
    const top = fieldsOrNone(json);
    const folders = new Map(
      itemsIn(top.folders)
        .map(fieldsOrNone)
        .map(({ uuid, title }) => [textIn(uuid), textIn(title)]),
    );
    return listed(itemsIn(top.items), (item) => itemRows(item, folders));
  },
};

function itemRows(written: unknown, folders: ReadonlyMap<string, string>): readonly ImportedRow[] | null {
  const item = fieldsOrNone(written);
  const fields = itemsIn(item.fields)
    .map(fieldsOrNone)
    .filter(({ deleted }) => !isYes(deleted));
  const valuesOf = (type: string) => fields.filter((field) => field.type === type).map(({ value }) => value);
  const totps = fields
    .filter(({ type }) => type === "totp")
    .map(({ label, value }) => ({ name: label, value }));
  return totpRows(totps, {
    issuer: textIn(item.title),
    label: firstText(...valuesOf("username"), ...valuesOf("email"), item.subtitle),
    note: item.note,
    tags: itemsIn(item.folders).map((id) => folders.get(textIn(id))),
    favourite: isYes(item.favorite),
    sites: valuesOf("url"),
    recoveryCodes: recoveryCodesOf(fields.map(({ label, value }) => ({ name: label, value }))),
    trashed: isYes(item.trashed),
    warnings: isYes(item.archived) ? ["archived"] : [],
  });
}
