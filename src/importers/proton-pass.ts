import { Failure } from "../domain/failure.ts";
import { failuresOf } from "./app-failure.ts";
import { fromUtf8 } from "./bytes.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRows } from "./several-totps.ts";
import { type Fields, fieldsIn, fieldsOrNone, firstText, isYes, itemsIn, textIn } from "./written.ts";

const app = "Proton Pass";
const inZip = "Proton Pass/data.json";

/** Proton Pass: its zip, and the JSON in it (its item-v1.proto, and what its `selectExportData` makes of that). */
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

// How an address is matched, where the address is none or the item isn't to be filled there.
const neverMode = 2;
const patternMode = 4;
const expressionMode = 5;
const foreignModes: readonly unknown[] = [neverMode, patternMode, expressionMode];

function itemRows(written: unknown): readonly ImportedRow[] | null {
  const item = fieldsOrNone(written);
  const { content: inside, metadata, extraFields } = fieldsOrNone(item.data);
  const content = fieldsOrNone(inside);
  const { name, note } = fieldsOrNone(metadata);
  const more = [...itemsIn(extraFields), ...fieldsInside(content)].map((field) => {
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
    sites: sitesOf(content),
    recoveryCodes: recoveryCodesOf(more.map((field) => ({ name: field.name, value: field.data.content }))),
    trashed: item.state === trashedState,
  });
}

// Newer versions name each address with its mode; in `urls` they leave those that any version may match in its own way.
function sitesOf({ autofillUrls, urls }: Fields): readonly unknown[] {
  const withModes = itemsIn(autofillUrls).map(fieldsOrNone);
  if (withModes.length === 0) return itemsIn(urls);
  return withModes.filter(({ mode }) => !foreignModes.includes(mode)).map(({ url }) => url);
}

// Items that are no logins have their fields in sections; those of an identity stand in lists beside them as well.
function fieldsInside(content: Fields): readonly unknown[] {
  const sections = [...itemsIn(content.sections), ...itemsIn(content.extraSections)];
  return [
    ...identityLists.flatMap((name) => itemsIn(content[name])),
    ...sections.flatMap((section) => itemsIn(fieldsOrNone(section).sectionFields)),
  ];
}

const identityLists = [
  "extraPersonalDetails",
  "extraAddressDetails",
  "extraContactDetails",
  "extraWorkDetails",
] as const;
