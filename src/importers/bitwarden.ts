import { Failure } from "../domain/failure.ts";
import { failuresOf } from "./app-failure.ts";
import { bitwardenVault } from "./bitwarden-vault.ts";
import { fromUtf8 } from "./bytes.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRow } from "./totp-field.ts";
import { type Fields, fieldsIn, fieldsOrNone, isYes, itemsIn, textIn } from "./written.ts";

const app = "Bitwarden";
const inZip = "data.json";

/** Bitwarden and Bitwarden Authenticator: JSON, plain or protected by a password, and the zip that holds it. */
export const bitwarden: Importer = {
  app,
  recognise: ({ json, zip }) => {
    if (zip?.names.includes(inZip)) return "plain";
    const top = fieldsIn(json);
    if (top === null) return null;
    if (top.encrypted !== true)
      return itemsIn(top.items).some(hasLogin) || top.encrypted === false ? "plain" : null;
    if (!("encKeyValidation_DO_NOT_EDIT" in top)) return null;
    if (top.passwordProtected === true) return "password";
    throw new Failure("export-account-restricted", app);
  },
  read: async ({ json, zip }, tools) => {
    const written = zip ? parseJson(textOf(await zip.read(inZip, null, app))) : json;
    const vault = await bitwardenVault(fieldsIn(written) ?? fail(), tools);
    if (!Array.isArray(vault.items)) throw failuresOf(app).damaged();
    const folders = new Map(
      [...itemsIn(vault.folders), ...itemsIn(vault.collections)]
        .map(fieldsOrNone)
        .map(({ id, name }) => [textIn(id), textIn(name)]),
    );
    return listed(vault.items, (item) => itemRow(fieldsOrNone(item), folders));
  },
};

function itemRow(item: Fields, folders: ReadonlyMap<string, string>): ImportedRow | null {
  const login = fieldsOrNone(item.login);
  const totp = withoutEntities(textIn(login.totp));
  if (totp.trim() === "") return null;
  const folderIds = [item.folderId, ...itemsIn(item.collectionIds)].map(textIn);
  return totpRow(totp, {
    issuer: textIn(item.name),
    label: textIn(login.username),
    note: item.notes,
    tags: folderIds.map((id) => folders.get(id)),
    favourite: isYes(item.favorite),
    sites: itemsIn(login.uris).map(siteOf),
    recoveryCodes: recoveryCodesOf(
      itemsIn(item.fields)
        .map(fieldsOrNone)
        .map(({ name, value }) => ({ name, value })),
    ),
    trashed: textIn(item.deletedDate) !== "",
    warnings: textIn(item.archivedDate) === "" ? [] : ["archived"],
  });
}

// Bitwarden Authenticator for Android writes names into its URIs as into a web page (AuthenticatorItemEntity.kt).
function withoutEntities(totp: string): string {
  return totp.replace(/%26(amp|lt|gt|quot|%2339)%3B/g, (whole, name: string) => entities.get(name) ?? whole);
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "%26"],
  ["lt", "%3C"],
  ["gt", "%3E"],
  ["quot", "%22"],
  ["%2339", "%27"],
]);

// A pattern (4) is no address, and never (5) means what it says. Other programs write the address alone.
function siteOf(written: unknown): unknown {
  if (typeof written === "string") return written;
  const { match, uri } = fieldsOrNone(written);
  return match === 4 || match === 5 ? null : uri;
}

function hasLogin(item: unknown): boolean {
  return fieldsIn(fieldsOrNone(item).login) !== null;
}

function textOf(bytes: Uint8Array | null): string {
  return (bytes && fromUtf8(bytes)) ?? "";
}

function fail(): never {
  throw failuresOf(app).damaged();
}
