import { localDate } from "../domain/local-date.ts";
import type { MadeFile } from "../messages/vault-views.ts";
import type { Bytes } from "../vault/bytes.ts";
import { fileToText } from "./file-text.ts";

/** What a backup made at this moment is called; milliseconds since the epoch, the date as the computer's place has it. */
export function backupName(now: number): string {
  return `countersign-${localDate(now)}.age`;
}

/** The same for the vault exactly as it lies, sealed. */
export function sealedCopyName(now: number): string {
  return `countersign-${localDate(now)}.sealed.json`;
}

/** A file as it crosses the contract. */
export function madeFile(name: string, bytes: Bytes, accounts: number | null): MadeFile {
  return { name, file: fileToText(bytes), accounts };
}
