import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";

/** A zip of these texts by their names; with a password, encrypted by AES-256 and stored as it is. */
export async function zipOf(files: Readonly<Record<string, string>>, password?: string): Promise<Uint8Array> {
  const options = password === undefined ? {} : { password, encryptionStrength: 3 as const, level: 0 };
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return writer.close();
}
