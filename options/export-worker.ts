import { writeExport } from "../src/exporters/write-export.ts";
import type { FromExportWorker, ToExportWorker } from "./export/worker-messages.ts";
import { refusal } from "./refusal.ts";

// Writes exports off the page: making a key of a password takes its time and memory. It ends with what it has written.

const world = globalThis as unknown as Pick<Worker, "postMessage" | "addEventListener">;
const tell = (message: FromExportWorker) => world.postMessage(message);
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

world.addEventListener("message", ({ data }: MessageEvent<ToExportWorker>) => {
  writeExport(data, randomBytes).then(
    (written) => tell({ kind: "written", written }),
    (error: unknown) => tell(refusal(error)),
  );
});
