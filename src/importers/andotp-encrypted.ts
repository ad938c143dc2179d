import { andOtpRow, areAndOtpEntries } from "./andotp.ts";
import { failuresOf } from "./app-failure.ts";
import { type Bytes, fromUtf8, toUtf8 } from "./bytes.ts";
import { openGcm, sha256 } from "./ciphers.ts";
import { parseJson } from "./export-file.ts";
import type { Importer, ReadingTools } from "./importer.ts";
import { pbkdf2 } from "./key-derivation.ts";
import { listed } from "./listed.ts";
import { itemsIn } from "./written.ts";

const app = "andOTP";
const failures = failuresOf(app);

/**
 * andOTP for Android, encrypted. Its files have no mark: whatever looks like noise and is nobody else's may be one, so this
 * importer comes last. Two kinds: rounds of PBKDF2-SHA1, salt, vector and AES-256-GCM; and, older, a vector and AES-256-GCM
 * under SHA-256 of the password.
 */
export const andOtpEncrypted: Importer = {
  app,
  recognise: ({ bytes, text, zip }) =>
    text === null && zip === null && looksLikeNoise(bytes) ? "password" : null,
  read: async ({ bytes }, tools) => {
    const password = failures.passwordOf(tools);
    const plain = (await openNew(bytes, password, tools)) ?? (await openOld(bytes, password));
    if (plain === null) throw failures.wrongPassword();
    const entries = parseJson(fromUtf8(plain) ?? "");
    if (!Array.isArray(entries) || (entries.length > 0 && !areAndOtpEntries(entries)))
      throw failures.damaged();
    return listed(itemsIn(entries), andOtpRow);
  },
};

const fewestBytes = 28 + 16;

/** Whether bytes are as evenly spread as sealed ones are, and no beginning of another kind of file. */
function looksLikeNoise(bytes: Uint8Array): boolean {
  if (bytes.length < fewestBytes || hasOtherMark(bytes)) return false;
  const some = bytes.subarray(0, 4096);
  const different = new Set(some).size;
  // Of n random bytes, 256 · (1 − (255/256)ⁿ) are different ones.
  return different > 0.85 * 256 * (1 - (255 / 256) ** some.length);
}

// PNG, JPEG, GIF, PDF, gzip, SQLite, 7z, RAR, Zstandard, RIFF, ELF, MZ.
const marks = ["89504e47", "ffd8ff", "47494638", "25504446", "1f8b", "53514c69", "377abcaf", "52617221"];
const moreMarks = ["28b52ffd", "52494646", "7f454c46", "4d5a"];

function hasOtherMark(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [...marks, ...moreMarks].some((mark) => start.startsWith(mark));
}

async function openNew(bytes: Bytes, password: string, tools: ReadingTools): Promise<Bytes | null> {
  const rounds = new DataView(bytes.buffer).getUint32(0);
  if (rounds < 1_000 || rounds > 1_000_000) return null;
  tools.beforeKey();
  const key = await pbkdf2("SHA-1", password, bytes.slice(4, 16), rounds);
  return openGcm(key, bytes.slice(16, 28), bytes.slice(28));
}

async function openOld(bytes: Bytes, password: string): Promise<Bytes | null> {
  return openGcm(await sha256(toUtf8(password)), bytes.slice(0, 12), bytes.slice(12));
}
