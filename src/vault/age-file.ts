import type { Decrypter } from "age-encryption";
import { Failure } from "../domain/failure.ts";
import { type Bytes, equalInConstantTime } from "./bytes.ts";
import type { FileKey } from "./proof.ts";

/** The largest file that is opened, in bytes. */
export const largestFile = 24 * 1024 * 1024;

/** What a new file's passphrase costs a guesser: scrypt with N = 2^18, as the age command's own. Above 2^20 none is read. */
export const scryptWorkFactor = 18;

// Room for some hundred recipients; a longer header only keeps the computer busy.
const longestHeader = 64 * 1024;

// The age library sets up several curves when it is loaded, which takes 20 ms: not at each start of the worker.
const age = () => import("age-encryption");

/** An age file (age-encryption.org/v1) that this passphrase opens, in Unicode's composed form (NFC). */
export async function sealWithPassphrase(
  bytes: Bytes,
  passphrase: string,
  workFactor: number = scryptWorkFactor,
): Promise<Bytes> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize("NFC"));
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** An age file that the recovery key of this recipient opens. Throws Error for what is no recipient. */
export function sealToRecipient(bytes: Bytes, recipient: string): Promise<Bytes> {
  return sealTo([recipient], bytes);
}

/** As `sealWithPassphrase`; the file was opened again before it is given, and held the same bytes. */
export async function sealAndCheckWithPassphrase(
  bytes: Bytes,
  passphrase: string,
  workFactor: number = scryptWorkFactor,
): Promise<Bytes> {
  const file = await sealWithPassphrase(bytes, passphrase, workFactor);
  return checked(file, bytes, { kind: "passphrase", passphrase });
}

/**
 * As `sealToRecipient`; the file was opened again before it is given, and held the same bytes. The recovery key is not at
 * hand for that, so the file is sealed to one more recipient, whose key is made for this one check and kept nowhere.
 */
export async function sealAndCheckToRecipient(bytes: Bytes, recipient: string): Promise<Bytes> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const witness = await generateX25519Identity();
  const file = await sealTo([recipient, await identityToRecipient(witness)], bytes);
  return checked(file, bytes, { kind: "recovery-key", recoveryKey: witness });
}

/**
 * What is in an age file, armoured or not, or null when it is not sealed with this key. A passphrase that is mistyped and
 * a damaged file can't always be told apart; then it is null, too.
 * Throws Failure "recovery-key-malformed"; "backup-malformed" when it is no age file, is damaged, or would take more than
 * 2^20 of scrypt, before any work; "backup-too-large".
 */
export async function openAgeFile(file: Bytes, key: FileKey): Promise<Bytes | null> {
  if (file.length > largestFile) throw new Failure("backup-too-large");
  const decrypter = await decrypterWith(key);
  let refused = false;
  // Asked last of all: then the key before has been refused.
  const nobody = () => {
    refused = true;
    return null;
  };
  decrypter.addIdentity({ unwrapFileKey: nobody });
  try {
    return new Uint8Array(await decrypter.decrypt(await withoutArmour(file)));
  } catch (error) {
    if (refused) return null;
    // No memory for scrypt: nothing is wrong with the file.
    if (error instanceof RangeError) throw error;
    throw new Failure("backup-malformed");
  }
}

/** Whether a file says at its front that it is an age file, armoured or not. */
export function isAgeFile(file: Bytes): boolean {
  const start = asciiOf(file.subarray(0, 1024));
  return start.startsWith("age-encryption.org/v1\n") || isArmoured(file);
}

/** A new recovery key: an age X25519 identity, `AGE-SECRET-KEY-1…` and 58 letters and digits. */
export async function newRecoveryKey(): Promise<string> {
  return (await age()).generateX25519Identity();
}

/** The public half, `age1…`, to which anybody can seal. Throws Failure "recovery-key-malformed". */
export async function recipientOf(recoveryKey: string): Promise<string> {
  return (await read(recoveryKey)).recipient;
}

/**
 * A recovery key in its one form, from what somebody typed, pasted or scanned. Spaces, line breaks, hyphens of all kinds
 * and case don't count; what stands before the 58 characters may be missing, and the comments of a key file are skipped.
 * The four characters that a recovery key never has are read as those that they are mistaken for. The checksum of Bech32
 * (BIP 173) decides: it finds every mistake in up to four characters.
 * Throws Failure "recovery-key-malformed".
 */
export async function readRecoveryKey(typed: string): Promise<string> {
  return (await read(typed)).identity;
}

async function sealTo(recipients: readonly string[], bytes: Bytes): Promise<Bytes> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

async function checked(file: Bytes, bytes: Bytes, key: FileKey): Promise<Bytes> {
  const opened = await openAgeFile(file, key);
  if (opened === null || !equalInConstantTime(opened, bytes))
    throw new Error("what was sealed does not open again");
  return file;
}

async function decrypterWith(key: FileKey): Promise<Decrypter> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  if (key.kind === "passphrase") decrypter.addPassphrase(key.passphrase.normalize("NFC"));
  else decrypter.addIdentity(await readRecoveryKey(key.recoveryKey));
  return decrypter;
}

async function withoutArmour(file: Bytes): Promise<Uint8Array> {
  const { armor } = await age();
  const bare = isArmoured(file) ? armor.decode(asciiOf(file)) : file;
  if (!asciiOf(bare.subarray(0, longestHeader)).includes("\n--- ")) throw new Failure("backup-malformed");
  return bare;
}

function isArmoured(file: Bytes): boolean {
  return asciiOf(file.subarray(0, 1024)).trimStart().startsWith("-----BEGIN AGE ENCRYPTED FILE-----");
}

// What isn't ASCII becomes a character that no age file has.
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function read(typed: string): Promise<{ identity: string; recipient: string }> {
  const letters = typed
    .replace(/^\s*#.*$/gm, "")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  const data = letters.replace(/^AGESECRETKEY[1IL]/, "").replace(/[1BIO]/g, (read) => mistaken[read] ?? read);
  if (data.length !== dataLength) throw new Failure("recovery-key-malformed");
  const identity = `AGE-SECRET-KEY-1${data}`;
  const { identityToRecipient } = await age();
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    // The library tells a character that is none of Bech32's and a wrong checksum by plain errors.
    throw new Failure("recovery-key-malformed");
  }
}

/** 32 bytes and the checksum, five bits to a character. */
const dataLength = 58;

const mistaken: Readonly<Record<string, string>> = { "1": "L", B: "8", I: "L", O: "0" };
