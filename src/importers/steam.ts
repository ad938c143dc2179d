import { Failure } from "../domain/failure.ts";
import { fromBase64 } from "./bytes.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { failedRow, rowOf } from "./row.ts";
import { type Fields, fieldsIn, fieldsOrNone, itemsIn } from "./written.ts";

const app = "Steam";

/** Steam: a `maFile` of Steam Desktop Authenticator, or the JSON of Steam's own phone app. */
export const steam: Importer = {
  app,
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    if (
      top?.encrypted === true &&
      itemsIn(top.entries).some((entry) => "encryption_salt" in fieldsOrNone(entry))
    )
      throw new Failure("export-encrypted-steam", app);
    return accountsIn(top).length > 0 ? "plain" : null;
  },
  read: async ({ json }) => listed(accountsIn(fieldsIn(json)), accountRow),
};

function accountsIn(top: Fields | null): readonly Fields[] {
  if (top === null) return [];
  const several = Object.values(fieldsIn(top.accounts) ?? {}).map(fieldsOrNone);
  return [top, ...several].filter(({ shared_secret: secret }) => typeof secret === "string");
}

function accountRow({
  account_name: label,
  shared_secret: written,
  revocation_code: revocation,
}: Fields): ImportedRow {
  const secret = fromBase64(written);
  if (secret === null) return failedRow({ issuer: app, label }, new Failure("secret-bad-character"));
  return rowOf({
    issuer: app,
    label,
    type: "steam",
    secret,
    sites: ["https://steamcommunity.com", "https://store.steampowered.com"],
    // What takes the authenticator off the account when the phone is lost.
    recoveryCodes: [revocation],
  });
}
