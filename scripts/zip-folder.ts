import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { filesIn } from "./files-in.ts";

/** Every file says that it was last changed then, so that the same files make the same bytes. */
const changedAt = new Date(1980, 0, 1);

/** All files of a folder as a zip, in the order of their paths, compressed as well as it goes. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  for (const path of filesIn(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    await zip.add(name, new Uint8ArrayReader(readFileSync(path)), { lastModDate: changedAt });
  }
  return zip.close();
}
