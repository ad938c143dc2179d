import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { sealingOf, stratumBackup } from "./stratum-backup.ts";
import { typedRow } from "./typed-row.ts";
import { type Fields, fieldsIn, fieldsOrNone, itemsIn, orderIn, textIn } from "./written.ts";

/** Stratum, once Authenticator Pro, for Android: its backup, plain or encrypted in two ways. */
export const stratum: Importer = {
  app: "Stratum",
  recognise: ({ bytes, json }) => {
    if (sealingOf(bytes) !== null) return "password";
    return Array.isArray(fieldsIn(json)?.Authenticators) ? "plain" : null;
  },
  read: async (file, tools) => {
    const backup = await stratumBackup(file, tools);
    const tags = tagsBySecret(backup);
    return listed(itemsIn(backup.Authenticators), (item) => {
      const entry = fieldsOrNone(item);
      // The app has each secret once.
      const own = tags.get(textIn(entry.Secret)) ?? [];
      tags.delete(textIn(entry.Secret));
      return entryRow(entry, own);
    });
  },
};

const types = ["", "hotp", "totp", "motp", "steam", "yandex"];
const algorithms = ["SHA1", "SHA256", "SHA512"];

// A category names its entries by their secrets.
function tagsBySecret(backup: Fields): Map<string, readonly string[]> {
  const names = new Map(
    itemsIn(backup.Categories)
      .map(fieldsOrNone)
      .map(({ Id, Name }) => [textIn(Id), textIn(Name)]),
  );
  const tags = new Map<string, readonly string[]>();
  for (const { CategoryId, AuthenticatorSecret } of itemsIn(backup.AuthenticatorCategories).map(
    fieldsOrNone,
  )) {
    const secret = textIn(AuthenticatorSecret);
    const name = names.get(textIn(CategoryId));
    if (name !== undefined) tags.set(secret, [...(tags.get(secret) ?? []), name]);
  }
  return tags;
}

function entryRow(entry: Fields, tags: readonly string[]): ImportedRow {
  const { Issuer, Username, Secret, Algorithm, Digits, Period, Counter, Pin, Icon, Ranking, Type } = entry;
  return typedRow({
    issuer: Issuer,
    label: Username,
    type: typeof Type === "number" ? (types[Type] ?? "") : Type,
    secret: Secret,
    algorithm: typeof Algorithm === "number" ? (algorithms[Algorithm] ?? `unknown-${Algorithm}`) : Algorithm,
    digits: Digits,
    period: Period,
    counter: Counter,
    pin: Pin,
    icon: Icon,
    order: orderIn(Ranking),
    tags,
  });
}
