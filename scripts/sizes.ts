import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes after gzip at its best. */
export function gzippedBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** One line for each file of a folder: its size, and gzipped. */
export function sizeTable(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => sizeLine(relative(folder, file), readFileSync(file)))
    .join("\n");
}

function sizeLine(name: string, content: Buffer): string {
  return `  ${name.padEnd(32)}${inKilobytes(content.length)}${inKilobytes(gzippedBytes(content))} gzipped`;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
}
