import { failuresOf } from "./app-failure.ts";
import { fromUtf8 } from "./bytes.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { typedRow } from "./typed-row.ts";
import { fieldsIn, fieldsOrNone, firstText, isYes, itemsIn } from "./written.ts";

const app = "Raivo";
const failures = failuresOf(app);

/** Raivo for iOS: the JSON of its export, or the zip around it, which its master password opens. */
export const raivo: Importer = {
  app,
  recognise: ({ json, zip }) => {
    const name = zip?.names.find(isRaivoJson);
    if (name !== undefined) return zip?.isEncrypted(name) ? "password" : "plain";
    const first = fieldsIn(itemsIn(json)[0]);
    return first !== null && "kind" in first && "timer" in first ? "plain" : null;
  },
  read: async ({ json, zip }, tools) => {
    const name = zip?.names.find(isRaivoJson);
    if (!zip || name === undefined) return listed(itemsIn(json), entryRow);
    const password = zip.isEncrypted(name) ? failures.passwordOf(tools) : null;
    tools.beforeKey();
    const bytes = await zip.read(name, password, app);
    if (bytes === null) throw failures.wrongPassword();
    const entries = parseJson(fromUtf8(bytes) ?? "");
    if (!Array.isArray(entries)) throw failures.damaged();
    return listed(entries, entryRow);
  },
};

function isRaivoJson(name: string): boolean {
  return /(?:^|\/)raivo-otp-export\.json$/.test(name);
}

// Every value is a text, numbers too.
function entryRow(item: unknown, order: number): ImportedRow {
  const { issuer, account, secret, algorithm, digits, kind, timer, counter, pinned, iconValue } =
    fieldsOrNone(item);
  return typedRow({
    issuer,
    label: account,
    type: firstText(kind, "TOTP"),
    secret,
    algorithm,
    digits,
    period: timer,
    counter,
    favourite: isYes(pinned),
    icon: iconValue,
    order,
  });
}
