import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readExport } from "../../src/importers/read-export.ts";

// Reads every file of a folder in a process of its own, and prints by how many megabytes that raised its peak. The files
// themselves don't count: each is read into the same memory.
const [folder = "."] = process.argv.slice(2);
const room = new Uint8Array(50 * 1024 * 1024).fill(1);
await readExport(new TextEncoder().encode("otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQ"), null);
const before = process.resourceUsage().maxRSS;
const files = readdirSync(folder).sort();
const each: [string, number][] = [];
for (const name of files) {
  // What was left over from the file before is not this one's.
  globalThis.gc?.();
  const bytes = readFileSync(join(folder, name));
  room.set(bytes);
  await readExport(room.subarray(0, bytes.length), null).catch(() => {});
  each.push([name, Math.round((process.resourceUsage().maxRSS - before) / 1024)]);
}
const megabytes = Math.round((process.resourceUsage().maxRSS - before) / 1024);
console.log(JSON.stringify({ files: files.length, megabytes, each }));
