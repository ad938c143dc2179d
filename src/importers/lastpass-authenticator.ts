import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { rowOf } from "./row.ts";
import { fieldsIn, fieldsOrNone, firstText, isYes, itemsIn, orderIn, textIn } from "./written.ts";

/** LastPass Authenticator for Android and iOS: its JSON. It knows time-based codes only. */
export const lastPassAuthenticator: Importer = {
  app: "LastPass Authenticator",
  recognise: ({ json }) => {
    const first = fieldsIn(itemsIn(fieldsIn(json)?.accounts)[0]);
    return first !== null && "issuerName" in first && "secret" in first ? "plain" : null;
  },
  read: async ({ json }) => {
    const top = fieldsOrNone(json);
    const folders = new Map(
      itemsIn(top.folders)
        .map(fieldsOrNone)
        .filter(({ id }) => id !== 0)
        .map(({ id, name }) => [textIn(id), textIn(name)]),
    );
    return listed(itemsIn(top.accounts), (account) => accountRow(account, folders));
  },
};

function accountRow(item: unknown, folders: ReadonlyMap<string, string>): ImportedRow {
  const account = fieldsOrNone(item);
  const { folderId, position } = fieldsOrNone(account.folderData);
  const { secret, algorithm, digits, timeStep: period } = account;
  return rowOf({
    issuer: firstText(account.issuerName, account.originalIssuerName),
    label: firstText(account.userName, account.originalUserName),
    type: "totp",
    secret,
    algorithm,
    digits,
    period,
    favourite: isYes(account.isFavorite),
    tags: [folders.get(textIn(folderId))],
    order: orderIn(position),
  });
}
