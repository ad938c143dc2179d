import { Failure } from "../domain/failure.ts";
import { failuresOf } from "./app-failure.ts";
import { fromUtf8 } from "./bytes.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRows } from "./several-totps.ts";
import { fieldsIn, fieldsOrNone, firstText, isYes, itemsIn, textIn } from "./written.ts";

const app = "Proton Pass";
const inZip = "Proton Pass/data.json";

/** Proton Pass: its zip, and the JSON in it. */
export const protonPass: Importer = {
  app,
  recognise: ({ zip, json }) => {
    if (zip?.names.some((name) => /^Proton Pass\/.*\.pgp$/.test(name)))
      throw new Failure("export-openpgp", app);
    if (zip?.names.includes(inZip)) return "plain";
    const vaults = Object.values(fieldsIn(fieldsIn(json)?.vaults) ?? {});
    return vaults.some((vault) => Array.isArray(fieldsOrNone(vault).items)) ? "plain" : null;
  },
  read: async ({ zip, json }) => {
    const bytes = zip ? await zip.read(inZip, null, app) : null;
    const top = fieldsIn(zip ? parseJson((bytes && fromUtf8(bytes)) ?? "") : json);
    const vaults = fieldsIn(top?.vaults);
    if (vaults === null) throw failuresOf(app).damaged();
    return listed(
      Object.values(vaults).flatMap((vault) => itemsIn(fieldsOrNone(vault).items)),
      itemRows,
    );
  },
};

const trashedState = 2;

function itemRows(written: unknown): readonly ImportedRow[] | null {
  const item = fieldsOrNone(written);
  const { content: inside, metadata, extraFields } = fieldsOrNone(item.data);
  const content = fieldsOrNone(inside);
  const { name, note } = fieldsOrNone(metadata);
  const more = itemsIn(extraFields).map((field) => {
    const { fieldName, type, data } = fieldsOrNone(field);
    return { name: fieldName, type: textIn(type), data: fieldsOrNone(data) };
  });
  const totps = more
    .filter(({ type }) => type === "totp")
    .map((field) => ({ name: field.name, value: field.data.totpUri }));
  return totpRows([{ name: "", value: content.totpUri }, ...totps], {
    issuer: textIn(name),
    // Before usernames had a field of their own they stood in `username`.
    label: firstText(content.itemUsername, content.itemEmail, content.username),
    note,
    favourite: isYes(item.pinned),
    sites: itemsIn(content.urls),
    recoveryCodes: recoveryCodesOf(more.map((field) => ({ name: field.name, value: field.data.content }))),
    trashed: item.state === trashedState,
  });
}
