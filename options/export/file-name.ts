import { localDate } from "../../src/domain/local-date.ts";
import type { ExportFormat } from "./worker-messages.ts";

const names: Readonly<Partial<Record<ExportFormat, readonly [name: string, ending: string]>>> = {
  "aegis-encrypted": ["countersign-aegis-locked", "json"],
  aegis: ["countersign-aegis", "json"],
  "two-fas": ["countersign-2fas", "2fas"],
  "key-uris": ["countersign-key-uris", "txt"],
};

/** What the file of an export is called; milliseconds since the epoch. The other apps go by its ending. */
export function exportName(format: ExportFormat, now: number): string {
  const [name, ending] = names[format] ?? ["countersign-export", "txt"];
  return `${name}-${localDate(now)}.${ending}`;
}
