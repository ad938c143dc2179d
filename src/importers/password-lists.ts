import { Failure } from "../domain/failure.ts";
import { failuresOf } from "./app-failure.ts";
import { fromUtf8 } from "./bytes.ts";
import { type Columns, cellsOf, csvColumns, csvRecords } from "./csv-table.ts";
import type { ExportFile } from "./export-file.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { totpRow } from "./totp-field.ts";
import { isYes } from "./written.ts";

/** What tells one app's list from another's: names of columns, without case and signs. */
interface ListKind {
  readonly app: string;
  readonly has: readonly string[];
}

const kinds: readonly ListKind[] = [
  { app: "Bitwarden", has: ["logintotp"] },
  { app: "KeePassXC", has: ["group", "totp"] },
  { app: "1Password", has: ["otpauth", "favorite"] },
  { app: "Apple Passwords", has: ["otpauth"] },
  { app: "Dashlane", has: ["otpsecret"] },
  { app: "Dashlane", has: ["otpurl"] },
  { app: "LastPass", has: ["totp", "grouping"] },
  { app: "Proton Pass", has: ["totp", "vault"] },
  { app: "a password list", has: [] },
];

/** Password managers' lists as CSV, one importer for each app. The last one takes any list with a column for codes. */
export const passwordLists: readonly Importer[] = kinds.map(({ app, has }) => ({
  app,
  recognise: (file) => {
    const columns = file.text === null || file.json !== undefined ? null : csvColumns(file.text);
    if (columns === null) return null;
    if (columns.places.has("totp"))
      return has.every((name) => columns.header.includes(name)) ? "plain" : null;
    const isPasswordList =
      columns.places.has("password") && (columns.places.has("title") || columns.places.has("url"));
    // What may come below without a header of its own.
    if (isPasswordList && !/otpauth:\/\//i.test(file.text ?? "")) throw new Failure("export-without-codes");
    return null;
  },
  read: async ({ text }) => readList(text ?? "", app),
}));

/** Dashlane's zip, which holds such a list. */
export const dashlaneZip: Importer = {
  app: "Dashlane",
  recognise: ({ zip }) => (zip?.names.some(isDashlaneList) ? "plain" : null),
  read: async ({ zip }: ExportFile) => {
    const bytes = await zip?.read(zip.names.find(isDashlaneList) ?? "", null, "Dashlane");
    return readList((bytes && fromUtf8(bytes)) ?? "", "Dashlane");
  },
};

function isDashlaneList(name: string): boolean {
  return /(?:^|\/)credentials\.csv$/.test(name);
}

function readList(text: string, app: string) {
  const columns = csvColumns(text.replace(/^\ufeff/, ""));
  if (columns === null) throw failuresOf(app).damaged();
  return listed(csvRecords(text), (record) => recordRow(record, columns, app));
}

function recordRow(record: readonly string[], columns: Columns, app: string): ImportedRow | null {
  const cells = (role: Parameters<typeof cellsOf>[2]) => cellsOf(record, columns, role);
  const [totp] = cells("totp");
  if (totp === undefined) return null;
  const [folder = ""] = cells("folder");
  const groups = folder.split("/");
  const [title = ""] = cells("title");
  const [label = ""] = cells("user");
  const [note = ""] = cells("note");
  // KeePassXC writes `none` into its key URI where there is no name.
  const written = app === "KeePassXC" && label === "" ? totp.replace(/:none(?=\?)/, ":") : totp;
  return totpRow(written, {
    issuer: title,
    label,
    note,
    // KeePassXC names the whole way from the root.
    tags: [
      ...(app === "KeePassXC" ? [groups.slice(1).join("/")] : [folder]),
      ...cells("tags").flatMap(parted),
    ],
    favourite: cells("favourite").some(isYes),
    sites: cells("url").flatMap(parted),
    recoveryCodes: recoveryCodesOf(cells("fields").flatMap(namedFields)),
    trashed: app === "KeePassXC" && groups.some((group) => /^(?:recycle bin|trash)$/i.test(group)),
    warnings: cells("archived").some(isYes) ? ["archived"] : [],
  });
}

function parted(cell: string): readonly string[] {
  return cell.split(/[,;\n]/).map((piece) => piece.trim());
}

// `name: value`, a line each.
function namedFields(cell: string): readonly { name: string; value: string }[] {
  return cell.split(/\r?\n/).map((line) => {
    const colon = line.indexOf(": ");
    return { name: line.slice(0, Math.max(0, colon)), value: line.slice(colon + 2) };
  });
}
