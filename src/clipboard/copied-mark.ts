import type { CopiedMark } from "../messages/views.ts";

/**
 * A mark by which a text is known again, and by which it can't be read: a digest under a random key of its own. The
 * clipboards of some systems end lines in their own way.
 */
export async function markOf(text: string): Promise<CopiedMark> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  return { key: toHex(key), digest: toHex(await digestOf(text, key)) };
}

/** Whether this is the text that was marked. */
export async function bearsMark(text: string, { key, digest }: CopiedMark): Promise<boolean> {
  return toHex(await digestOf(text, fromHex(key))) === digest;
}

async function digestOf(text: string, key: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  return new Uint8Array(
    await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text.replaceAll("\r\n", "\n"))),
  );
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
