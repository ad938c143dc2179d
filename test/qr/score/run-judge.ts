import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startReader, timed } from "./measure.ts";
import { startFileOpener } from "./opened-files.ts";

// npm run judge:qr -- DIR: reads every picture of a folder as the extension reads one that somebody gives it, and prints
// one JSON line each: { file, texts, ms, step }.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("which folder? npm run judge:qr -- DIR");
const files = (await readdir(folder)).filter((file) => /\.(?:png|jpe?g|webp|gif)$/i.test(file)).sort();
const reader = startReader();
// The first hard picture would pay for the loading of the WASM file.
await reader.read({ width: 64, height: 64, grey: new Uint8Array(64 * 64) }, "file");
/** What is said of a file that is no picture. */
const unreadable = { result: { texts: [], step: null }, ms: 0 };
const opener = await startFileOpener();
try {
  for (const file of files) {
    const pixels = await opener.open(await readFile(join(folder, file)));
    const judged = pixels === null ? unreadable : await timed(() => reader.read(pixels, "file"));
    const { texts, step } = judged.result;
    console.log(JSON.stringify({ file, texts, ms: Math.round(judged.ms * 10) / 10, step }));
  }
} finally {
  await opener.close();
}
