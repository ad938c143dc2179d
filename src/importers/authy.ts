import type { ImportedRow, Importer } from "./importer.ts";
import { partedName } from "./joint-name.ts";
import { listed } from "./listed.ts";
import { rowOf } from "./row.ts";
import { fieldsIn, fieldsOrNone, itemsIn, textIn } from "./written.ts";

/**
 * Authy: it lets no keys out itself; this is what a widespread script makes of the tokens that the app for iOS is sent
 * (`decrypted_tokens.json` of Authy-iOS-MiTM). They are time-based, by SHA1 and of 30 seconds, which isn't carried.
 */
export const authy: Importer = {
  app: "Authy",
  recognise: ({ json }) => {
    const first = fieldsIn(tokensIn(json)[0]);
    return first !== null && "decrypted_seed" in first ? "plain" : null;
  },
  read: async ({ json }) => listed(tokensIn(json), tokenRow),
};

function tokensIn(json: unknown): readonly unknown[] {
  return itemsIn(fieldsIn(json)?.decrypted_authenticator_tokens);
}

// Where the password was wrong, the script says so in place of the key, which fails the row.
function tokenRow(written: unknown): ImportedRow {
  const { name, issuer, decrypted_seed: secret, digits } = fieldsOrNone(written);
  return rowOf({
    ...partedName({ name: textIn(name), issuer: textIn(issuer) }),
    type: "totp",
    secret,
    digits,
  });
}
