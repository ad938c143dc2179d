import type { Complaint } from "../domain/complaint.ts";
import type { PageReport } from "../messages/contract.ts";
import type { PageGrant } from "./page-grant.ts";
import type { Proposed } from "./restraint.ts";

/**
 * Countersign's meeting with one document: what its page proposed, and how far the user got with it. Lives in session
 * storage, so it survives the worker's death. What the page says of accounts and people is sealed to the vault: while
 * that is locked, nothing in here names either.
 */
export interface Encounter {
  readonly id: string;
  readonly tabId: number;
  readonly documentId: string;
  readonly origin: string;
  /** The host of `origin`, as people read it. */
  readonly host: string;
  /** When a card last asked what to show of it, by the vault's clock; null before any did. */
  readonly viewedAt: number | null;
  readonly codeField: PageReport["codeField"];
  readonly recoveryField: PageReport["recoveryField"];
  /** The user names on the page, sealed as a JSON array of strings; null when it shows none or there is no vault. */
  readonly sealedNames: string | null;
  readonly proposal: Proposal | null;
  readonly badKey: { readonly code: string; readonly detail: string | null } | null;
  readonly granted: PageGrant | null;
  readonly boxed: Boxed | null;
  readonly shown: ShownRecoveryCodes | null;
  readonly left: LeftRecoveryCodes | null;
  readonly progress: Progress;
  /** What the user asked for and what waits for the vault to be opened. */
  readonly pending: Pending | null;
  /** A code was filled here without a gesture, or is about to be, or must not be: once for each document. */
  readonly unaskedSpent: boolean;
  /** Frames of other origins that we looked into, by document: the only ones whose word is taken. */
  readonly framesAsked: readonly string[];
  /** A code field in one of them. */
  readonly framed: FramedField | null;
  /** The origin of the page around, where this stands for a frame in it; null for the page itself. */
  readonly within: string | null;
  /** What the user waved away in this document: a proposal's, a field's or a set of codes' id. */
  readonly dismissed: readonly string[];
  /** The keys that pages of this tab proposed in the last minute. */
  readonly proposed: readonly Proposed[];
}

/** A code field in a frame of another origin than the page's. */
export interface FramedField {
  readonly documentId: string;
  /** The frame's own, from the browser. */
  readonly origin: string;
  readonly codeField: NonNullable<PageReport["codeField"]>;
}

/** A key that the page shows, sealed as JSON of a `NewAccount`; null while there is no vault to seal it to. */
export interface Proposal {
  readonly id: string;
  /** The same for the same key in every document of the origin, and tells nobody the key. */
  readonly mark: string;
  readonly sealed: string | null;
  /** Empty unless there is no vault: otherwise it is in what is sealed, and there alone. */
  readonly issuer: string;
}

/** What was in the box that the user drew on the page: a key, which is the proposal now, or nothing that can be kept. */
export type Boxed =
  | { readonly kind: "key" }
  | { readonly kind: "refused"; readonly code: string; readonly detail: string | null };

/** Recovery codes that the page shows, sealed as JSON of `CodesOnPage`; null while there is no vault. */
export interface ShownRecoveryCodes {
  readonly id: string;
  readonly sealed: string | null;
}

/** What is sealed of recovery codes. */
export interface CodesOnPage {
  readonly values: readonly string[];
  /** Where on its site the page was that showed them, as `pagePath` gives it. */
  readonly path: string;
}

/** Recovery codes that went out of view, here or in the document before, before anybody kept them or waved them away. */
export interface LeftRecoveryCodes {
  /** The one that they had while they were shown. */
  readonly id: string;
  readonly sealed: string;
  /** When they went; milliseconds since the epoch, by the vault's clock. */
  readonly at: number;
  /** Since when this document has said so, by the same clock; null if it has not. */
  readonly toldAt: number | null;
}

/** What was done here already, each with the thing on the page that it was done for. */
export interface Progress {
  readonly added: { readonly proposalId: string; readonly accountId: string } | null;
  readonly waiting: Waiting | null;
  /** `written`: the boxes, in the order in which they were filled. `value`: what went into the last of them. */
  readonly filled: (Tried & { readonly written: readonly number[] }) | null;
  /** The page has seen this code and did not keep it. */
  readonly refused: Tried | null;
  /** A code that the page has, and says that it does not accept. */
  readonly declined: Declined | null;
  /** The counter whose code was taken for a fill that has not ended yet. */
  readonly taken: { readonly fieldId: number; readonly accountId: string; readonly counter: number } | null;
  readonly kept: { readonly shownId: string; readonly accountId: string; readonly count: number } | null;
  readonly recovered: {
    readonly fieldId: number;
    readonly accountId: string;
    readonly codeId: string;
    readonly left: number;
  } | null;
}

/** A code with the box that it was typed into. */
export interface Tried {
  readonly fieldId: number;
  readonly accountId: string;
  readonly value: string;
}

/** What a page made of a code of ours that went into it, or into the page before it. */
export interface Declined {
  readonly fieldId: number;
  readonly accountId: string;
  /** "spent": it was used before. "expired": so the page says. "wrong": it says no more than that. */
  readonly why: Exclude<Complaint, "none">;
}

/** A fill that the user asked for, waiting for the next code. */
export interface Waiting {
  /** The page's own, or that of a frame in it. */
  readonly documentId: string;
  readonly fieldId: number;
  readonly accountId: string;
  /** Milliseconds since the epoch, by the vault's clock. */
  readonly until: number;
  /** Nobody asked for it here: the account's user wants it so on this origin. */
  readonly unasked: boolean;
  /** After this the page gets nothing of it any more, however often it had to wait. By the same clock. */
  readonly latest: number;
  /** "second": it is the second of two in a row, and the first is in. */
  readonly reason: "expiring" | "used" | "second";
}

export type Pending =
  | { readonly kind: "fill" }
  | { readonly kind: "enrol"; readonly proposalId: string }
  | { readonly kind: "keep-recovery"; readonly shownId: string }
  | { readonly kind: "use-recovery"; readonly accountId: string | null };

export const noProgress: Progress = {
  added: null,
  waiting: null,
  filled: null,
  refused: null,
  declined: null,
  taken: null,
  kept: null,
  recovered: null,
};

/** Without what is sealed: after a change of the vault's keys nothing opens it any more. */
export function withoutSealed(encounter: Encounter): Encounter {
  const { proposal, shown } = encounter;
  return {
    ...encounter,
    sealedNames: null,
    proposal: proposal === null ? null : { ...proposal, sealed: null, issuer: "" },
    shown: shown === null ? null : { ...shown, sealed: null },
    boxed: null,
    left: null,
  };
}

/** How every encounter begins. */
export const newMeeting = {
  viewedAt: null,
  granted: null,
  boxed: null,
  left: null,
  progress: noProgress,
  pending: null,
  unaskedSpent: false,
  framesAsked: [],
  framed: null,
  within: null,
  dismissed: [],
  proposed: [],
} as const;
