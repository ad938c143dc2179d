import { Failure } from "../../src/domain/failure.ts";
import { startWorker } from "../../src/ui/start-worker.ts";
import type { FromImportWorker, ImportProgress, ToImportWorker } from "./worker-messages.ts";

/** A file that is read without a sign of life for so long is given up, in milliseconds. Making a key takes as long as it takes. */
const patience = 5000;

export type ReadFile = Extract<FromImportWorker, { kind: "password-needed" | "report" }>;

/**
 * Reads an export in a worker of its own, which ends with it. Throws Failure as the importers do, "export-damaged" when it
 * takes too long, and the reason of an abort.
 */
export async function readInWorker(
  file: ToImportWorker,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ReadFile> {
  signal.throwIfAborted();
  const worker = startWorker("options/import-worker");
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const expectSign = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Failure("export-damaged")), patience);
      };
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.onerror = () => reject(new Failure("internal"));
      worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
        if (data.kind === "refused") return reject(new Failure(data.code, data.detail));
        if (data.kind !== "progress") return resolve(data);
        if (data.progress.stage === "key") clearTimeout(timer);
        else expectSign();
        onProgress(data.progress);
      };
      expectSign();
      worker.postMessage(file);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
