import { failuresOf } from "./app-failure.ts";
import { type Bytes, fromSignedBytes, toUtf8 } from "./bytes.ts";
import { openGcm } from "./ciphers.ts";
import { parseJson } from "./export-file.ts";
import { isSteamToken, tokenNames } from "./freeotp-token.ts";
import type { ImportedRow, Importer, ReadingTools } from "./importer.ts";
import { isJavaObject, readJavaMap } from "./java-map.ts";
import { pbkdf2 } from "./key-derivation.ts";
import { listed } from "./listed.ts";
import { failedRow } from "./row.ts";
import { typedRow } from "./typed-row.ts";
import { type Fields, fieldsIn, firstText, textIn } from "./written.ts";

const app = "FreeOTP";
const failures = failuresOf(app);

/** FreeOTP 2 for Android: its `externalBackup.xml`, which is a serialised Java map of sealed tokens. */
export const freeOtpTwo: Importer = {
  app,
  recognise: ({ bytes }) => (isJavaObject(bytes) ? "password" : null),
  read: async ({ bytes }, tools) => {
    const map = readJavaMap(bytes, app);
    const master = await masterKey(fieldsOf(map.get("masterKey")), tools);
    const tokens = [...map].filter(([name]) => name.endsWith(tokenEnd)).slice(0, mostTokens);
    const opened = await Promise.all(
      tokens.map(async ([name, token]) => {
        const sealed = fieldsIn(parseJson(map.get(name.slice(0, -tokenEnd.length)) ?? ""));
        const key = fieldsIn(parseJson(textIn(sealed?.key)));
        const secret = key === null ? null : await unwrapped(master, key);
        return { token: fieldsIn(parseJson(token)) ?? {}, secret, hash: textIn(key?.mToken) };
      }),
    );
    return listed(opened, tokenRow);
  },
};

const tokenEnd = "-token";
const mostTokens = 20_001;

async function masterKey(master: Fields, tools: ReadingTools): Promise<Bytes> {
  const password = failures.passwordOf(tools);
  const { mAlgorithm, mIterations: rounds, mSalt, mEncryptedKey } = master;
  const hash = /^PBKDF2withHmacSHA(1|256|512)$/i.exec(textIn(mAlgorithm))?.[1];
  const salt = fromSignedBytes(mSalt);
  const sealed = fieldsIn(mEncryptedKey);
  if (hash === undefined || salt === null || sealed === null || typeof rounds !== "number")
    throw failures.damaged();
  if (!Number.isInteger(rounds) || rounds < 1_000 || rounds > 1_000_000) throw failures.tooCostly();
  tools.beforeKey();
  const key = await pbkdf2(`SHA-${hash as "1" | "256" | "512"}`, password, salt, rounds);
  const opened = await unwrapped(key, sealed);
  if (opened === null) throw failures.wrongPassword();
  if (opened.length !== 32) throw failures.damaged();
  return opened;
}

/** A sealed key, bound to what it is for. Null when `key` doesn't open it. */
async function unwrapped(key: Bytes, { mCipherText, mParameters, mToken }: Fields): Promise<Bytes | null> {
  const sealed = fromSignedBytes(mCipherText);
  const nonce = nonceOf(fromSignedBytes(mParameters));
  if (sealed === null || nonce === null) throw failures.damaged();
  return openGcm(key, nonce, sealed, toUtf8(textIn(mToken)));
}

// DER of a nonce of twelve bytes, alone or with the length of the tag.
function nonceOf(der: Bytes | null): Bytes | null {
  if (der?.[0] === 4 && der[1] === 12 && der.length === 14) return der.slice(2);
  return der?.[0] === 0x30 && der[2] === 4 && der[3] === 12 && der.length >= 16 ? der.slice(4, 16) : null;
}

interface OpenedToken {
  readonly token: Fields;
  readonly secret: Bytes | null;
  /** Such as `HmacSHA256`: some tokens don't name their hash elsewhere. */
  readonly hash: string;
}

function tokenRow({ token, secret, hash }: OpenedToken): ImportedRow {
  const names = tokenNames(token);
  if (secret === null) return failedRow(names, failures.damaged());
  if (isSteamToken(token)) return typedRow({ ...names, type: "steam", secret });
  const { digits, period, counter } = token;
  const type = firstText(token.type, "TOTP");
  return typedRow({
    ...names,
    type,
    secret,
    algorithm: firstText(token.algo, hash),
    digits,
    period,
    counter,
  });
}

function fieldsOf(text: string | undefined): Fields {
  const fields = fieldsIn(parseJson(text ?? ""));
  if (fields === null) throw failures.damaged();
  return fields;
}
