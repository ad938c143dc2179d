import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRows } from "./several-totps.ts";
import { fieldsIn, fieldsOrNone, firstText, isYes, itemsIn, textIn } from "./written.ts";

/** Keeper: its JSON. */
export const keeper: Importer = {
  app: "Keeper",
  recognise: ({ json }) => {
    const first = fieldsIn(itemsIn(fieldsIn(json)?.records)[0]);
    return first !== null && "title" in first ? "plain" : null;
  },
  read: async ({ json }) => listed(itemsIn(fieldsOrNone(json).records), recordRows),
};

function recordRows(written: unknown): readonly ImportedRow[] | null {
  const record = fieldsOrNone(written);
  const fields = Object.entries(fieldsOrNone(record.custom_fields)).map(([name, value]) => ({
    name,
    value: Array.isArray(value) ? value[0] : value,
  }));
  const totps = fields.filter(({ name }) => /^\$?oneTimeCode|^TFC:Keeper/.test(name));
  const folders = itemsIn(record.folders).map(fieldsOrNone);
  return totpRows(
    totps.map(({ name, value }) => ({ name: name.split(":")[1], value })),
    {
      issuer: textIn(record.title),
      label: textIn(record.login),
      note: record.notes,
      tags: folders.map(({ folder, shared_folder: shared }) => firstText(folder, shared)),
      favourite: isYes(record.favorite),
      sites: [record.login_url],
      recoveryCodes: recoveryCodesOf(fields.filter((field) => !totps.includes(field))),
    },
  );
}
