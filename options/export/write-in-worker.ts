import { Failure } from "../../src/domain/failure.ts";
import { startWorker } from "../../src/ui/start-worker.ts";
import type { FromExportWorker, ToExportWorker, WrittenExport } from "./worker-messages.ts";

/** Writes an export in a worker of its own, which ends with it. Throws Failure as the exporters do. */
export async function writeInWorker(order: ToExportWorker): Promise<WrittenExport> {
  const worker = startWorker("options/export-worker");
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Failure("internal"));
      worker.onmessage = ({ data }: MessageEvent<FromExportWorker>) =>
        data.kind === "written" ? resolve(data.written) : reject(new Failure(data.code, data.detail));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
