import { vectorBytes } from "../vector.ts";

/** A file that means no good. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly password?: string;
  /** The failure that it must be refused with, or how many of its entries may become accounts. */
  readonly outcome: string | { readonly accounts: number };
}

export const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
export const uri = `otpauth://totp/A:b?secret=${secret}`;
export const megabyte = 1024 * 1024;

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function json(value: unknown): Uint8Array {
  return utf8(JSON.stringify(value));
}

/** What the tests change in vectors that are JSON. */
interface VectorFile {
  readonly header: { readonly slots: { n: number }[] };
}

/** A vector of JSON with something changed in it. */
export function vector(name: string, change: (file: VectorFile) => void): () => Uint8Array {
  return () => {
    const file = JSON.parse(new TextDecoder().decode(vectorBytes(name)));
    change(file);
    return json(file);
  };
}

/** A vector with some of its bytes changed. */
export function changed(name: string, change: (bytes: Uint8Array) => void): () => Uint8Array {
  return () => {
    const bytes = vectorBytes(name);
    change(bytes);
    return bytes;
  };
}

/** A vector with one text in it replaced by another. */
export function replaced(name: string, from: string, to: string): () => Uint8Array {
  return () => {
    const text = Buffer.from(vectorBytes(name)).toString("latin1");
    if (!text.includes(from)) throw new Error("The vector doesn't hold that text");
    return new Uint8Array(Buffer.from(text.replace(from, to), "latin1"));
  };
}
