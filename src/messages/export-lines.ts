import * as v from "valibot";
import type { Exportable, PortableAccount } from "./export-views.ts";
import { mostImported } from "./import-lines.ts";
import { type Line, reply } from "./line.ts";
import { proof } from "./vault-lines.ts";

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(64));
/** In characters: as many ids as there may be accounts, and the proof. */
const largestExport = 2 * 1024 * 1024;

/** The questions about accounts that leave for another app. From the options page only. */
export const exportLines = {
  viewExportable: { from: ["options"], request: none, reply: reply<Exportable>() },
  /**
   * These accounts with their secrets: the one answer that holds any, and so it wants a proof of its own, whatever was
   * proved before. It proves nothing further.
   */
  exportAccounts: {
    from: ["options"],
    request: v.strictObject({
      proof,
      /** In what they leave: something that a password locks, or, where left out, something that anybody can read. */
      into: v.optional(v.picklist(["locked", "open"])),
      accountIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostImported)),
    }),
    reply: reply<readonly PortableAccount[] | "refused">(),
    largest: largestExport,
  },
} as const satisfies Record<string, Line>;
