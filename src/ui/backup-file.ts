import { Failure } from "../domain/failure.ts";
import { toBase64 } from "./base64.ts";

/** What a file has to be opened with: its own passphrase, the recovery key, or whatever opens the vault it is a copy of. */
export type FileOpensWith = "passphrase" | "recovery-key" | "own-doors";

/** A file that the user chose. `file` is Base64. */
export interface ChosenFile {
  readonly name: string;
  readonly file: string;
  readonly opensWith: FileOpensWith;
}

/** The largest file that is read. Bytes. */
export const largestBackup = 24 * 1024 * 1024;
/** Far more than an age header with its stanzas is long. Bytes. */
const beginning = 4096;

/**
 * Reads a chosen backup, whose size is looked at first.
 * Throws Failure "backup-too-large", or "backup-malformed" for a file that is none of ours or can't be read.
 */
export async function readBackupFile(chosen: File): Promise<ChosenFile> {
  if (chosen.size > largestBackup) throw new Failure("backup-too-large");
  const bytes = new Uint8Array(await contentOf(chosen));
  const opensWith = opensWithOf(bytes);
  if (opensWith === null) throw new Failure("backup-malformed");
  return { name: chosen.name, file: toBase64(bytes), opensWith };
}

/**
 * What a file says it opens with, by its first bytes; null when it is neither an age file with one of our two kinds of
 * recipient nor a sealed copy. age-encryption.org/v1, "Header": a version line, then a line "-> type …" for each stanza,
 * up to the line that begins with "---".
 */
export function opensWithOf(bytes: Uint8Array): FileOpensWith | null {
  // One character for each byte: what comes after the header is no text.
  const start = String.fromCharCode(...bytes.subarray(0, beginning));
  if (/^\s*\{/.test(start)) return /"format"\s*:\s*"AV1-sealed"/.test(start) ? "own-doors" : null;
  const [version, ...lines] = withoutArmour(start).split("\n");
  if (version !== "age-encryption.org/v1") return null;
  const end = lines.findIndex((line) => line.startsWith("---"));
  const stanzas = lines.slice(0, end === -1 ? lines.length : end);
  if (stanzas.some((line) => line.startsWith("-> scrypt "))) return "passphrase";
  return stanzas.some((line) => line.startsWith("-> X25519 ")) ? "recovery-key" : null;
}

/** The beginning of an age file that somebody made fit for a letter; what is no armour stays as it is. */
function withoutArmour(start: string): string {
  const armoured = /^\s*-----BEGIN AGE ENCRYPTED FILE-----\s+([A-Za-z0-9+/\s]+)/.exec(start)?.[1];
  if (armoured === undefined) return start;
  const base64 = armoured.replace(/\s+/g, "");
  return atob(base64.slice(0, base64.length - (base64.length % 4)));
}

async function contentOf(chosen: File): Promise<ArrayBuffer> {
  try {
    return await chosen.arrayBuffer();
  } catch {
    // A folder was dropped, or the file went away in the meantime.
    throw new Failure("backup-malformed");
  }
}
