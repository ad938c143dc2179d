import { failuresOf } from "./app-failure.ts";
import { type Bytes, fromUtf8, toUtf8 } from "./bytes.ts";
import { openCbc, openGcm } from "./ciphers.ts";
import { type ExportFile, parseJson } from "./export-file.ts";
import type { ReadingTools } from "./importer.ts";
import { argon2, pbkdf2 } from "./key-derivation.ts";
import { type Fields, fieldsIn } from "./written.ts";

const app = "Stratum";
const failures = failuresOf(app);

/** How a backup is sealed, by the mark that it begins with. Null when it isn't. */
export function sealingOf(bytes: Uint8Array): "strong" | "legacy" | null {
  const mark = String.fromCharCode(...bytes.subarray(0, 16));
  if (mark === "AUTHENTICATORPRO") return "strong";
  return mark === "AuthenticatorPro" ? "legacy" : null;
}

/** The JSON of a backup, opened if it is sealed (BACKUP_FORMAT.md of the app). Throws the Failures of `Importer.read`. */
export async function stratumBackup({ bytes, json }: ExportFile, tools: ReadingTools): Promise<Fields> {
  const sealing = sealingOf(bytes);
  const plain = sealing === null ? json : parseJson(fromUtf8(await opened(bytes, sealing, tools)) ?? "");
  const backup = fieldsIn(plain);
  if (!Array.isArray(backup?.Authenticators)) throw failures.damaged();
  return backup;
}

const strongCost = { passes: 3, kibibytes: 65_536, lanes: 4 };
const legacyRounds = 64_000;

async function opened(bytes: Bytes, sealing: "strong" | "legacy", tools: ReadingTools): Promise<Bytes> {
  const password = failures.passwordOf(tools);
  const rest = bytes.slice(16);
  if (rest.length < 52) throw failures.damaged();
  tools.beforeKey();
  const plain = sealing === "strong" ? await strong(rest, password) : await legacy(rest, password);
  if (plain === null) throw failures.wrongPassword();
  return plain;
}

async function strong(rest: Bytes, password: string): Promise<Bytes | null> {
  const key = await argon2(password, rest.slice(0, 16), strongCost, app);
  return openGcm(key, rest.slice(16, 28), rest.slice(28));
}

// Nothing proves this one's password but that JSON comes out.
async function legacy(rest: Bytes, password: string): Promise<Bytes | null> {
  const key = await pbkdf2("SHA-1", password, rest.slice(0, 20), legacyRounds);
  const plain = await openCbc(key, rest.slice(20, 36), rest.slice(36));
  return plain?.[0] === toUtf8("{")[0] ? plain : null;
}
