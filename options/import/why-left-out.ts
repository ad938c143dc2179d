import { failureWords } from "../../src/ui/words/failures.ts";
import { words } from "../../src/ui/words.ts";
import type { LeftOutRow } from "./import-rows.ts";

/** Why an entry can't be taken. Nobody is typing its key here. */
export function whyLeftOut({ row }: LeftOutRow): string {
  const { code, detail } = row.failure;
  return code === "secret-missing" ? words.importing.keyMissing : failureWords(code, detail).what;
}
