import { failuresOf } from "./app-failure.ts";
import { fromUtf8 } from "./bytes.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRows } from "./several-totps.ts";
import { type Fields, fieldsIn, fieldsOrNone, firstText, itemsIn, orderIn, textIn } from "./written.ts";

const app = "1Password";
const inZip = "export.data";

/** 1Password: its 1PUX file, a zip, and the JSON in it. */
export const onePassword: Importer = {
  app,
  recognise: ({ zip, json }) => {
    if (zip?.names.includes(inZip)) return "plain";
    return itemsIn(fieldsIn(json)?.accounts).some((account) => Array.isArray(fieldsOrNone(account).vaults))
      ? "plain"
      : null;
  },
  read: async ({ zip, json }) => {
    const bytes = zip ? await zip.read(inZip, null, app) : null;
    const top = fieldsIn(zip ? parseJson((bytes && fromUtf8(bytes)) ?? "") : json);
    if (!Array.isArray(top?.accounts)) throw failuresOf(app).damaged();
    const vaults = top.accounts.flatMap((account) => itemsIn(fieldsOrNone(account).vaults));
    return listed(
      vaults.flatMap((vault) => itemsIn(fieldsOrNone(vault).items)),
      itemRows,
    );
  },
};

function itemRows(written: unknown): readonly ImportedRow[] | null {
  // Older versions wrap each item once more.
  const outer = fieldsOrNone(written);
  const item = fieldsIn(outer.item) ?? outer;
  const overview = fieldsOrNone(item.overview);
  const details = fieldsOrNone(item.details);
  const fields = itemsIn(details.sections).flatMap((section) =>
    itemsIn(fieldsOrNone(section).fields).map(fieldsOrNone),
  );
  const totps = fields.map(({ title, value }) => ({ name: title, value: fieldsOrNone(value).totp }));
  return totpRows(totps, {
    issuer: firstText(overview.title),
    label: usernameOf(details),
    note: details.notesPlain,
    tags: itemsIn(overview.tags),
    favourite: (orderIn(item.favIndex) ?? 0) > 0,
    sites: [overview.url, ...itemsIn(overview.urls).map((each) => fieldsOrNone(each).url)],
    recoveryCodes: recoveryCodesOf(fields.map(recoveryField)),
    trashed: item.state === "trashed" || item.trashed === true,
    warnings: item.state === "archived" ? ["archived"] : [],
  });
}

function usernameOf({ loginFields }: Fields): string {
  return textIn(
    itemsIn(loginFields)
      .map(fieldsOrNone)
      .find(({ designation }) => designation === "username")?.value,
  );
}

function recoveryField({ title, value }: Fields): { name: unknown; value: unknown } {
  const { concealed, string } = fieldsOrNone(value);
  return { name: title, value: firstText(concealed, string) };
}
