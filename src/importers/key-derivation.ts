import { argon2id, scrypt } from "hash-wasm";
import { Failure } from "../domain/failure.ts";
import { type Bytes, toUtf8 } from "./bytes.ts";

/** PBKDF2 (RFC 8018), 32 bytes. */
export async function pbkdf2(
  hash: "SHA-1" | "SHA-256" | "SHA-512",
  password: string,
  salt: Bytes,
  iterations: number,
): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", toUtf8(password), "PBKDF2", false, ["deriveBits"]);
  const parameters = { name: "PBKDF2", hash, salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}

/** The cost of Argon2id (RFC 9106). */
export interface Argon2Cost {
  readonly passes: number;
  readonly kibibytes: number;
  readonly lanes: number;
}

/** Argon2id version 0x13, 32 bytes. Throws Failure "export-memory" with the app where there is too little. */
export async function argon2(password: string, salt: Bytes, cost: Argon2Cost, app: string): Promise<Bytes> {
  const { passes: iterations, kibibytes: memorySize, lanes: parallelism } = cost;
  return withinMemory(app, () =>
    argon2id({
      password: toUtf8(password),
      salt,
      iterations,
      memorySize,
      parallelism,
      hashLength: 32,
      outputType: "binary",
    }),
  );
}

/** The cost of scrypt (RFC 7914). */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** scrypt, 32 bytes. Throws Failure "export-memory" with the app where there is too little. */
export async function scryptKey(
  password: Bytes,
  salt: Bytes,
  { n, r, p }: ScryptCost,
  app: string,
): Promise<Bytes> {
  return withinMemory(app, () =>
    scrypt({
      password,
      salt,
      costFactor: n,
      blockSize: r,
      parallelism: p,
      hashLength: 32,
      outputType: "binary",
    }),
  );
}

async function withinMemory(app: string, derive: () => Promise<Uint8Array>): Promise<Bytes> {
  try {
    return new Uint8Array(await derive());
  } catch (error) {
    // WebAssembly tells of memory that can't be had by one of these.
    if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError)
      throw new Failure("export-memory", app);
    throw error;
  }
}
