import { failuresOf } from "./app-failure.ts";
import { fromBase64, fromUtf8 } from "./bytes.ts";
import type { Importer } from "./importer.ts";
import { argon2 } from "./key-derivation.ts";
import { listed } from "./listed.ts";
import { openSecretStream } from "./secret-stream.ts";
import { rowOfLine, uriLines } from "./uri-list.ts";
import { fieldsIn, fieldsOrNone } from "./written.ts";

const app = "Ente Auth";
const failures = failuresOf(app);

/** Ente Auth, encrypted: its list of key URIs, sealed under Argon2id as libsodium's secretstream. */
export const enteEncrypted: Importer = {
  app,
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    return top !== null && "kdfParams" in top && "encryptedData" in top && "encryptionNonce" in top
      ? "password"
      : null;
  },
  read: async ({ json }, tools) => {
    const top = fieldsOrNone(json);
    const password = failures.passwordOf(tools);
    const { memLimit, opsLimit, salt } = fieldsOrNone(top.kdfParams);
    const [saltBytes, sealed, header] = [salt, top.encryptedData, top.encryptionNonce].map(fromBase64);
    if (saltBytes?.length !== 16 || !sealed || header?.length !== 24) throw failures.damaged();
    const cost = {
      passes: within(opsLimit, 1, 64),
      kibibytes: Math.floor(within(memLimit, 8 * 1024, 1024 ** 3) / 1024),
      lanes: 1,
    };
    tools.beforeKey();
    const plain = openSecretStream(await argon2(password, saltBytes, cost, app), header, sealed);
    if (plain === null) throw failures.wrongPassword();
    const text = fromUtf8(plain);
    if (text === null) throw failures.damaged();
    return listed(uriLines(text), rowOfLine);
  },
};

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw failures.damaged();
  if (value < least || value > most) throw failures.tooCostly();
  return value;
}
