import { argon2id } from "hash-wasm";
import { Failure } from "../domain/failure.ts";
import { toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";

/** The cost of Argon2id, version 0x13 (RFC 9106 §3.1). */
export interface Argon2Parameters {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** What a new passphrase slot costs at the least. */
export const floorForNewSlots: Argon2Parameters = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 };

/** The cheapest slot that is read at all: OWASP's minimum. Below it somebody has tampered with the header. */
export const cheapestReadable: Argon2Parameters = { memoryKiB: 19 * 1024, iterations: 2, parallelism: 1 };

/** The dearest slot that is read: above it unlocking would be a way to exhaust the computer. */
export const dearestReadable: Argon2Parameters = { memoryKiB: 1024 * 1024, iterations: 20, parallelism: 16 };

/** Bytes of a slot's salt. */
export const saltLength = 32;

/** The bytes of a passphrase: NFC (RFC 8265 §4.2.2), UTF-8, so that it is the same from every keyboard. */
export function passphraseBytes(passphrase: string): Bytes {
  return toUtf8(passphrase.normalize("NFC"));
}

/**
 * 32 bytes from a passphrase by Argon2id.
 * Throws Failure "vault-damaged" (kdf), before allocating anything, when the parameters are out of bounds.
 */
export async function stretchPassphrase(
  passphrase: Bytes,
  salt: Bytes,
  parameters: Argon2Parameters,
): Promise<Bytes> {
  checkReadable(parameters, salt);
  const stretched = await argon2id({
    password: passphrase,
    salt,
    memorySize: parameters.memoryKiB,
    iterations: parameters.iterations,
    parallelism: parameters.parallelism,
    hashLength: 32,
    outputType: "binary",
  });
  return new Uint8Array(stretched);
}

/** Whether no cost is below that of `floor`. */
export function reaches(parameters: Argon2Parameters, floor: Argon2Parameters): boolean {
  return (
    parameters.memoryKiB >= floor.memoryKiB &&
    parameters.iterations >= floor.iterations &&
    parameters.parallelism >= floor.parallelism
  );
}

function checkReadable(parameters: Argon2Parameters, salt: Bytes): void {
  const readable = reaches(parameters, cheapestReadable) && reaches(dearestReadable, parameters);
  if (!readable || salt.length !== saltLength) throw new Failure("vault-damaged", "kdf");
}
