import {
  configure,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-native.js";
import { Failure } from "../domain/failure.ts";
import { type Bytes, concat } from "./bytes.ts";

/** A zip, with what it lists. */
export interface ZipFile {
  /** The names of its files, each once. */
  readonly names: readonly string[];
  /** Whether a password opens a file of it. */
  readonly isEncrypted: (name: string) => boolean;
  /**
   * What is in a file of it, or null when the password doesn't open it. Throws Failure "export-damaged" with the app, and
   * "export-too-large" as soon as more comes out than may.
   */
  readonly read: (name: string, password: string | null, app: string | null) => Promise<Bytes | null>;
}

const mostFiles = 5_000;
const largestContent = 20_000_000;
// Small files may shrink by any factor; what a person wrote hardly ever by a hundred.
const bombSize = 1_000_000;
const bombRatio = 100;

// Everything in this thread: what runs importers is a worker already.
configure({ useWebWorkers: false, useCompressionStream: true });

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Reads what a zip lists. Throws Failure "export-damaged", also where two files have one name, and "export-too-large". */
export async function openZip(bytes: Bytes): Promise<ZipFile> {
  const files = new Map<string, FileEntry>();
  for (const entry of await entriesOf(bytes)) {
    if (entry.directory) continue;
    if (files.has(entry.filename)) throw new Failure("export-damaged");
    files.set(entry.filename, entry);
  }
  return {
    names: [...files.keys()],
    isEncrypted: (name) => files.get(name)?.encrypted ?? false,
    read: async (name, password, app) => {
      const file = files.get(name);
      if (file === undefined) throw new Failure("export-damaged", app);
      return contentOf(file, password, app);
    },
  };
}

async function entriesOf(bytes: Bytes) {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const entries = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.push(entry) > mostFiles) throw new Failure("export-too-large");
    }
    return entries;
  } catch (error) {
    if (error instanceof Failure) throw error;
    // Whatever the library finds wrong with it.
    throw new Failure("export-damaged");
  }
}

async function contentOf(
  file: FileEntry,
  password: string | null,
  app: string | null,
): Promise<Bytes | null> {
  if (file.uncompressedSize > largestContent) throw new Failure("export-too-large", app);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const most = Math.max(bombSize, Math.min(largestContent, file.compressedSize * bombRatio));
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > most) throw new Failure("export-too-large", app);
      chunks.push(chunk);
    },
  });
  try {
    await file.getData(sink, password === null ? {} : { password });
    return concat(...chunks);
  } catch (error) {
    if (size > most) throw new Failure("export-too-large", app);
    if (error instanceof Error && /password/i.test(error.message)) return null;
    // Whatever else the library finds wrong with it.
    throw new Failure("export-damaged", app);
  }
}
