import * as v from "valibot";
import { algorithms } from "../domain/algorithm.ts";
import { longestNote, mostTags } from "../domain/annotations.ts";
import { type Line, reply } from "./line.ts";
import { mostCodes } from "./most-codes.ts";
import type {
  AccountCodes,
  AccountDetails,
  AccountList,
  AccountSummary,
  CopiedMark,
  ShownCode,
} from "./views.ts";

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(64));
const shortText = v.pipe(v.string(), v.maxLength(1024));
const ourPages = ["popup", "options", "window"] as const;

const newAccount = v.strictObject({
  issuer: shortText,
  label: shortText,
  secret: shortText,
  type: v.picklist(["totp", "hotp", "steam"]),
  algorithm: v.picklist(algorithms),
  digits: v.number(),
  period: v.number(),
  counter: v.number(),
  /** The origin in the active tab that it is to be bound to, as the popup named it; null binds it to none. */
  bindTo: v.nullable(shortText),
});
export type NewAccountForm = v.InferOutput<typeof newAccount>;

/** What of one account's annotations is to be another; what is left out stays. */
const annotation = v.strictObject({
  accountId: id,
  note: v.optional(v.pipe(v.string(), v.maxLength(longestNote))),
  tags: v.optional(v.pipe(v.array(shortText), v.maxLength(mostTags))),
  favourite: v.optional(v.boolean()),
  /** Where it stands among the accounts, smallest first; null for wherever its name puts it. */
  order: v.optional(v.nullable(v.pipe(v.number(), v.finite()))),
});

/** What is done to several accounts alike. */
const deed = v.variant("kind", [
  v.strictObject({
    kind: v.literal("tag"),
    tags: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(mostTags)),
    wanted: v.picklist(["on", "off"]),
  }),
  v.strictObject({ kind: v.literal("favourite"), wanted: v.picklist(["on", "off"]) }),
  v.strictObject({ kind: v.literal("bin") }),
  v.strictObject({ kind: v.literal("restore") }),
]);
export type SharedDeed = v.InferOutput<typeof deed>;

/** As many accounts as may be arranged, or changed alike, at once. */
const mostAnnotated = 20_000;
/** An account's id and place, in characters of JSON. */
const placeLength = 90;

/** The questions about kept accounts and their recovery codes. From our own pages only. */
export const accountLines = {
  /** With few of their codes: only those on view are worked out, see `viewCodes`. */
  listAccounts: { from: ourPages, request: none, reply: reply<AccountList>() },
  /** The codes of these accounts. Those that are unknown, or counter-based, are left out. */
  viewCodes: {
    from: ourPages,
    request: v.strictObject({ accountIds: v.pipe(v.array(id), v.maxLength(mostCodes)) }),
    reply: reply<AccountCodes>(),
  },
  viewAccount: { from: ourPages, request: v.strictObject({ accountId: id }), reply: reply<AccountDetails>() },
  /** A secret that is kept already is left as it is. */
  addAccount: {
    from: ourPages,
    request: newAccount,
    reply: reply<{ kind: "added" | "already-kept"; account: AccountSummary }>(),
  },
  renameAccount: {
    from: ourPages,
    request: v.strictObject({ accountId: id, issuer: shortText, label: shortText }),
    reply: reply<null>(),
  },
  /** Notes, tags, favourites and places, of one account or of many in one write. */
  annotateAccounts: {
    from: ["popup", "options"],
    request: v.strictObject({
      changes: v.pipe(v.array(annotation), v.minLength(1), v.maxLength(mostAnnotated)),
    }),
    reply: reply<null>(),
    largest: mostAnnotated * placeLength,
  },
  /**
   * One deed on several accounts, in one write: on all of them or on none. Gives how many are another than before.
   * A tag for which one of them has no more room is left out there.
   */
  changeAlike: {
    from: ["options"],
    request: v.strictObject({
      accountIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAnnotated)),
      deed,
    }),
    reply: reply<{ readonly changed: number }>(),
    largest: mostAnnotated * placeLength,
  },
  removeAccount: { from: ourPages, request: v.strictObject({ accountId: id }), reply: reply<null>() },
  restoreAccount: { from: ourPages, request: v.strictObject({ accountId: id }), reply: reply<null>() },
  /** `keepId` takes the place of `replacedId`, which goes to the bin; recovery codes and origins move over. */
  replaceAccount: {
    from: ourPages,
    request: v.strictObject({ keepId: id, replacedId: id }),
    reply: reply<null>(),
  },
  removeOrigin: {
    from: ourPages,
    request: v.strictObject({ accountId: id, origin: shortText }),
    reply: reply<null>(),
  },
  /** Whether the account's code is filled without a gesture on one of its origins. */
  setUnasked: {
    from: ["popup", "options"],
    request: v.strictObject({ accountId: id, origin: shortText, wanted: v.picklist(["on", "off"]) }),
    reply: reply<null>(),
  },
  /** Binds the active tab's origin; the popup has named both. */
  bindActivePage: {
    from: ["popup"],
    request: v.strictObject({ accountId: id, origin: shortText }),
    reply: reply<null>(),
  },
  /** The code was copied: its step is used. */
  noteCopied: { from: ourPages, request: v.strictObject({ accountId: id }), reply: reply<null>() },
  /** A code, or a note, was put on the clipboard, from which it is cleared after a while if its user wants that. */
  clearLater: {
    from: [...ourPages, "card"],
    request: v.strictObject({ value: v.pipe(v.string(), v.maxLength(longestNote)) }),
    reply: reply<null>(),
  },
  /** What the clipboard is to be cleared of, once; null when there is nothing. */
  takeCopied: { from: ["clipboard"], request: none, reply: reply<CopiedMark | null>() },
  /** Advances the counter first, then gives the code. */
  nextCounterCode: { from: ourPages, request: v.strictObject({ accountId: id }), reply: reply<ShownCode>() },

  // recovery codes
  revealRecoveryCodes: {
    from: ourPages,
    request: v.strictObject({ accountId: id }),
    reply: reply<{ values: Readonly<Record<string, string>>; hidesAt: number }>(),
  },
  addRecoveryCodes: {
    from: ourPages,
    request: v.strictObject({
      accountId: id,
      values: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(64)),
    }),
    reply: reply<null>(),
  },
  markRecoveryCode: {
    from: ourPages,
    request: v.strictObject({ accountId: id, codeId: id, state: v.picklist(["current", "used"]) }),
    reply: reply<null>(),
  },
} as const satisfies Record<string, Line>;
