import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a Chromium asked of the network, as it writes it down itself. */
export interface NetLog {
  /** The flag that has it written. */
  readonly flag: string;
  /** Once the browser has ended: throws Error naming what an extension asked for, and removes the log. Later ones do nothing. */
  check(): void;
}

export function createNetLog(): NetLog {
  const folder = mkdtempSync(join(tmpdir(), "countersign-net-"));
  const file = join(folder, "log.json");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  let checked = false;
  return {
    flag: `--log-net-log=${file}`,
    check() {
      if (checked) return;
      checked = true;
      const requests = requestsOfExtensions(readFileSync(file, "utf8"));
      process.off("exit", remove);
      remove();
      if (requests.length > 0) throw new Error(`The extension asked for ${requests.join(", ")}`);
    },
  };
}

/** The addresses that extensions asked for, as a network log tells them: one event on each line. */
export function requestsOfExtensions(log: string): string[] {
  return log
    .split("\n")
    .filter((line) => line.includes('"initiator":"chrome-extension://'))
    .map((line) => /"url":"([^"]*)"/.exec(line)?.[1] ?? "an address that the log leaves out");
}
