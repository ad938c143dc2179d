import { failuresOf } from "./app-failure.ts";
import { fromBase64, fromUtf8, toUtf8 } from "./bytes.ts";
import { openGcm } from "./ciphers.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer, ReadingTools } from "./importer.ts";
import { argon2 } from "./key-derivation.ts";
import { listed } from "./listed.ts";
import { totpRow } from "./totp-field.ts";
import { type Fields, fieldsIn, fieldsOrNone, itemsIn, textIn } from "./written.ts";

const app = "Proton Authenticator";
const failures = failuresOf(app);

/** Proton Authenticator: JSON, plain or encrypted. */
export const protonAuthenticator: Importer = {
  app,
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    if (top === null || !("version" in top)) return null;
    if (typeof top.salt === "string" && typeof top.content === "string") return "password";
    return itemsIn(top.entries).some((entry) => "uri" in contentOf(entry)) ? "plain" : null;
  },
  read: async ({ json }, tools) => {
    const top = fieldsOrNone(json);
    const plain = typeof top.content === "string" ? await decrypted(top, tools) : top;
    if (!Array.isArray(plain.entries)) throw failures.damaged();
    return listed(plain.entries, entryRow);
  },
};

const cost = { passes: 2, kibibytes: 19_456, lanes: 1 };
const context = toUtf8("proton.authenticator.export.v1");

async function decrypted({ salt, content }: Fields, tools: ReadingTools): Promise<Fields> {
  const password = failures.passwordOf(tools);
  const saltBytes = fromBase64(salt);
  const sealed = fromBase64(content);
  if (saltBytes === null || saltBytes.length < 8 || sealed === null || sealed.length < 28)
    throw failures.damaged();
  tools.beforeKey();
  const key = await argon2(password, saltBytes, cost, app);
  const plain = await openGcm(key, sealed.slice(0, 12), sealed.slice(12), context);
  if (plain === null) throw failures.wrongPassword();
  const top = fieldsIn(parseJson(fromUtf8(plain) ?? ""));
  if (top === null) throw failures.damaged();
  return top;
}

function entryRow(entry: unknown, order: number): ImportedRow {
  const { uri, name, entry_type: type } = contentOf(entry);
  const { note } = fieldsOrNone(entry);
  const issuer = textIn(type).toLowerCase() === "steam" ? "Steam" : "";
  return totpRow(textIn(uri), { issuer, label: textIn(name), note, order });
}

function contentOf(entry: unknown): Fields {
  return fieldsOrNone(fieldsOrNone(entry).content);
}
