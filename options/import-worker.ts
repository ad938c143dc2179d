import { detectExport, readExport } from "../src/importers/read-export.ts";
import type { FromImportWorker, ToImportWorker } from "./import/worker-messages.ts";
import { refusal } from "./refusal.ts";

// Reads other apps' exports off the page: making a key of a password may take seconds, and a file may be anything. A file is
// given up by ending the worker.

const world = globalThis as unknown as Pick<Worker, "postMessage" | "addEventListener">;
const tell = (message: FromImportWorker) => world.postMessage(message);

world.addEventListener("message", ({ data }: MessageEvent<ToImportWorker>) => {
  void answer(data).then(tell, (error: unknown) => tell(refusal(error)));
});

async function answer({ bytes, password }: ToImportWorker): Promise<FromImportWorker> {
  const { app, needsPassword } = await detectExport(bytes);
  if (needsPassword && password === null) return { kind: "password-needed", app };
  const report = await readExport(bytes, password, (progress) => tell({ kind: "progress", progress }));
  return { kind: "report", report, wasLocked: needsPassword };
}
