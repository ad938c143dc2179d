import type { ExportFormat } from "./worker-messages.ts";

/** What an export is made of: a file, QR codes on the screen, or paper. */
export type Medium = "file" | "codes" | "sheet";

/** The formats by what they are made of, in the order in which they are offered. */
export const formatsOf = {
  file: ["aegis-encrypted", "aegis", "two-fas", "key-uris"],
  codes: ["google", "codes"],
  sheet: ["sheet"],
} as const satisfies Readonly<Record<Medium, readonly ExportFormat[]>>;

export function mediumOf(format: ExportFormat): Medium {
  if (format === "sheet") return "sheet";
  return format === "google" || format === "codes" ? "codes" : "file";
}
