import * as v from "valibot";
import { mostImported } from "./import-lines.ts";
import { type Line, reply } from "./line.ts";
import type { SheetAccount, SheetRow } from "./sheet-views.ts";
import { proof } from "./vault-lines.ts";

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(64));
/** In characters: as many ids as there may be accounts, and the proof. */
const largestSheet = 2 * 1024 * 1024;

/** The questions about the recovery sheet. From the options page only. */
export const sheetLines = {
  /** Every account, in its owner's order. */
  viewRecoverable: { from: ["options"], request: none, reply: reply<readonly SheetRow[]>() },
  /** These accounts with their unused recovery codes, for a proof of its own. As any fresh proof it counts for two minutes. */
  revealForSheet: {
    from: ["options"],
    request: v.strictObject({
      proof,
      accountIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostImported)),
    }),
    reply: reply<readonly SheetAccount[] | "refused">(),
    largest: largestSheet,
  },
} as const satisfies Record<string, Line>;
