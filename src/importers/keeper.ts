import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRows } from "./several-totps.ts";
import { fieldsIn, fieldsOrNone, isYes, itemsIn, textIn } from "./written.ts";

/** Keeper: its JSON, as its web vault and its Commander write it (keepercommander/importer/json/json.py). */
export const keeper: Importer = {
  app: "Keeper",
  recognise: ({ json }) => {
    const first = fieldsIn(itemsIn(fieldsIn(json)?.records)[0]);
    return first !== null && "title" in first ? "plain" : null;
  },
  read: async ({ json }) => listed(itemsIn(fieldsOrNone(json).records), recordRows),
};

// `$kind`, `$kind:name` or `$kind:name:number`; or what records had before they had kinds.
const totpField = /^(?:\$?oneTimeCode(?::([^:]*))?(?::|$)|TFC:Keeper)/;

function recordRows(written: unknown): readonly ImportedRow[] | null {
  const record = fieldsOrNone(written);
  // Fields of one name stand together, as a list.
  const fields = Object.entries(fieldsOrNone(record.custom_fields)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each: unknown) => ({ name, value: each })),
  );
  const totps = fields.filter(({ name }) => totpField.test(name));
  const folders = itemsIn(record.folders).map(fieldsOrNone);
  return totpRows(
    totps.map(({ name, value }) => ({ name: totpField.exec(name)?.[1] ?? "", value })),
    {
      issuer: textIn(record.title),
      label: textIn(record.login),
      note: record.notes,
      tags: folders.flatMap(({ folder, shared_folder: shared }) => [shared, folder]),
      favourite: isYes(record.favorite),
      sites: [record.login_url],
      recoveryCodes: recoveryCodesOf(fields.filter((field) => !totps.includes(field))),
    },
  );
}
