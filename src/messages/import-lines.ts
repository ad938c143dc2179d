import * as v from "valibot";
import { algorithms } from "../domain/algorithm.ts";
import { longestNote, mostTags } from "../domain/annotations.ts";
import type { ComparedImport, ImportDone, ImportMade, ImportUndone } from "./import-views.ts";
import { type Line, reply } from "./line.ts";

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(64));
const shortText = v.pipe(v.string(), v.maxLength(1024));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** As many as a file may hold. */
export const mostImported = 20_000;
/** In characters: as many accounts, with notes among them. */
const largestImport = 48 * 1024 * 1024;

const parameters = v.variant("type", [
  v.strictObject({
    type: v.literal("totp"),
    secret: shortText,
    algorithm: v.picklist(algorithms),
    digits: whole,
    period: whole,
  }),
  v.strictObject({
    type: v.literal("hotp"),
    secret: shortText,
    algorithm: v.picklist(algorithms),
    digits: whole,
    counter: whole,
  }),
  v.strictObject({ type: v.literal("steam"), secret: shortText }),
]);

/** An account of another app, as it was read from its export. */
const importedAccount = v.strictObject({
  issuer: shortText,
  label: shortText,
  parameters,
  origins: v.pipe(v.array(shortText), v.maxLength(100)),
  annotations: v.strictObject({
    note: v.pipe(v.string(), v.maxLength(longestNote)),
    tags: v.pipe(v.array(shortText), v.maxLength(mostTags)),
    favourite: v.boolean(),
    order: v.nullable(v.number()),
    icon: v.nullable(shortText),
  }),
});
export type ImportForm = v.InferOutput<typeof importedAccount>;

/** An entry of another app whose codes we can't make. Its text is a secret. */
const importedNote = v.strictObject({
  app: shortText,
  issuer: shortText,
  label: shortText,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestNote)),
});

/** The questions about accounts that come from another app. From the options page only. */
export const importLines = {
  /** How accounts of another app stand to those that are here; in their order. */
  compareImport: {
    from: ["options"],
    request: v.strictObject({
      accounts: v.pipe(
        v.array(v.strictObject({ issuer: shortText, label: shortText, parameters })),
        v.maxLength(mostImported),
      ),
    }),
    reply: reply<readonly ComparedImport[]>(),
    largest: largestImport,
  },
  /** All of them in one write, or none. `replaces` goes to the bin for the one that comes; `notes` are kept as texts. */
  importAccounts: {
    from: ["options"],
    request: v.strictObject({
      accounts: v.pipe(
        v.array(
          v.strictObject({
            form: importedAccount,
            recoveryCodes: v.pipe(v.array(shortText), v.maxLength(100)),
            replaces: v.nullable(id),
          }),
        ),
        v.maxLength(mostImported),
      ),
      notes: v.pipe(v.array(importedNote), v.maxLength(mostImported)),
    }),
    reply: reply<ImportDone>(),
    largest: largestImport,
  },
  /** Takes back the import of that moment. */
  undoImport: {
    from: ["options"],
    request: v.strictObject({ at: whole }),
    reply: reply<ImportUndone>(),
  },
  /** Imports of which there still are accounts or notes, the last one first. */
  viewImports: { from: ["options"], request: none, reply: reply<readonly ImportMade[]>() },
} as const satisfies Record<string, Line>;
