import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { filesIn } from "./files-in.ts";

/** Bytes after gzip at its best. */
export function gzippedBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** One line for each file of a folder: its size, and gzipped. */
export function sizeTable(folder: string): string {
  return filesIn(folder)
    .map((file) => sizeLine(relative(folder, file), readFileSync(file)))
    .join("\n");
}

function sizeLine(name: string, content: Buffer): string {
  return `  ${name.padEnd(32)}${inKilobytes(content.length)}${inKilobytes(gzippedBytes(content))} gzipped`;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
}

/** How large a folder is as a zip archive, in bytes: every file deflated, and what the format writes around each. */
export function zippedBytes(folder: string): number {
  const sizes = filesIn(folder).map((file) => {
    const name = Buffer.byteLength(relative(folder, file));
    return deflateRawSync(readFileSync(file), { level: 9 }).length + localHead + centralHead + 2 * name;
  });
  return sizes.reduce((sum, size) => sum + size, endOfArchive);
}

/** What a zip archive writes around a file and at its end (APPNOTE 4.3.7, 4.3.12, 4.3.16), in bytes. */
const localHead = 30;
const centralHead = 46;
const endOfArchive = 22;
