import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExtensionProfile } from "./profile.ts";

/** The folders in which Chromium keeps what an extension stores: LevelDB databases. */
export interface StoredFolders {
  readonly indexedDb: string;
  readonly localStorage: string;
}

/** Where they are in a profile. */
export function chromiumStores({ folder }: ExtensionProfile, extensionId: string): StoredFolders {
  return {
    indexedDb: join(folder, "Default/IndexedDB", `chrome-extension_${extensionId}_0.indexeddb.leveldb`),
    localStorage: join(folder, "Default/Local Extension Settings", extensionId),
  };
}

/** The SQLite file in which Firefox keeps an IndexedDB database of an extension's pages. */
export function firefoxDatabase({ folder }: ExtensionProfile, name: string): string {
  const origins = join(folder, "storage/default");
  // The one with a user context is local storage's own.
  const ours = readdirSync(origins).filter((origin) => /^moz-extension\+\+\+[^^]+$/.test(origin));
  const [file, ...others] = ours.flatMap((origin) =>
    filesIn(join(origins, origin, "idb"), new RegExp(`^\\d+${shuffled(name)}\\.sqlite$`)),
  );
  if (file === undefined || others.length > 0) throw new Error(`${ours.length} origins may hold ${name}`);
  return file;
}

/** A name as it stands in the file's: its letters from both ends by turns. */
function shuffled(name: string): string {
  const letters = [...name];
  return letters.map((_, i) => letters.at(i % 2 === 0 ? i / 2 : -(i + 1) / 2)).join("");
}

/** The files of a folder whose names fit. Throws Error when there is none: a harm must hit something. */
export function filesIn(folder: string, pattern: RegExp): readonly string[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  if (names.length === 0) throw new Error(`No file in ${folder} fits ${pattern}`);
  return names.map((name) => join(folder, name));
}

/** Overwrites part of a file: from this share of its length, `length` bytes; all when left out. */
export function garble(file: string, from = 0, length = Number.POSITIVE_INFINITY): void {
  const bytes = readFileSync(file);
  const start = Math.floor(bytes.length * from);
  for (let i = start; i < bytes.length && i < start + length; i += 1) bytes[i] = (i * 197 + 13) & 0xff;
  writeFileSync(file, bytes);
}

/** Cuts a file to this share of its length. */
export function truncate(file: string, share: number): void {
  truncateSync(file, Math.floor(statSync(file).size * share));
}
