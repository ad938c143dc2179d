import type { AllowedFrame } from "../domain/account.ts";
import type { RecoveryCodeState } from "../domain/recovery-code.ts";
import type { ClockView } from "./clock-lines.ts";

/** An account as a list shows it: no secret. */
export interface AccountSummary {
  readonly id: string;
  readonly issuer: string;
  readonly label: string;
  /** Milliseconds since the epoch, or null. */
  readonly filledAt: number | null;
}

/** A code with the moment at which it stops being the current one. */
export interface ShownCode {
  readonly value: string;
  /** Milliseconds since the epoch, by the vault's clock; null for counter-based codes. */
  readonly expiresAt: number | null;
  /** Seconds; null for counter-based codes. */
  readonly period: number | null;
}

/** An account's code of the moment and the one after it. */
export interface RowCodes {
  /** Null for a counter-based account: its codes are made one at a time. */
  readonly code: ShownCode | null;
  readonly nextCode: string | null;
}

/** Codes by account; with the vault's clock, milliseconds since the epoch. */
export interface AccountCodes {
  readonly codes: Readonly<Record<string, RowCodes>>;
  readonly now: number;
}

/** One row of the popup. */
export interface AccountRow extends AccountSummary {
  readonly type: "totp" | "hotp" | "steam";
  readonly origins: readonly string[];
  /** Those of them where its code is filled without a gesture. */
  readonly unaskedOrigins: readonly string[];
  /** Frames of these origins in other origins' pages, where it may be filled, too. */
  readonly frames: readonly AllowedFrame[];
  /** For counter-based accounts: the counter of the next code. */
  readonly counter: number | null;
  readonly favourite: boolean;
  readonly tags: readonly string[];
  /** Where its owner put it, smallest first, or null. */
  readonly order: number | null;
  /** How its note begins, to be searched in; empty without one. */
  readonly noteStart: string;
  /** When it was last used to sign in, or null. Milliseconds since the epoch. */
  readonly usedAt: number | null;
}

export interface AccountList {
  readonly rows: readonly AccountRow[];
  /** How many records could not be opened; they are kept aside. */
  readonly damaged: number;
  /** The vault's clock, milliseconds since the epoch: surfaces count down from it, not from their own. */
  readonly now: number;
  /** When the vault locks itself, by the same clock. */
  readonly locksAt: number;
  /** For the popup: the codes that were on view last, which most likely are so again. */
  readonly codes: Readonly<Record<string, RowCodes>>;
}

/** A recovery code without its value. */
export interface RecoveryCodeSummary {
  readonly id: string;
  readonly state: RecoveryCodeState;
  readonly position: number;
  readonly changedAt: number;
}

export interface HistoryRow {
  readonly at: number;
  readonly event: string;
  readonly origin: string | null;
}

/** Everything that the account page shows. */
export interface AccountDetails extends AccountRow, RowCodes {
  readonly note: string;
  readonly algorithm: string;
  readonly digits: number;
  readonly period: number | null;
  readonly addedAt: number;
  readonly recoveryCodes: readonly RecoveryCodeSummary[];
  readonly history: readonly HistoryRow[];
  /** Other accounts with the same issuer and label: of two, the newer can take the place of the older. */
  readonly twins: readonly (AccountSummary & { readonly addedAt: number })[];
  readonly now: number;
}

/** What is waiting behind a locked vault: it goes on by itself after unlocking. */
export type Purpose =
  | { readonly kind: "fill" }
  | { readonly kind: "enrol"; readonly issuer: string }
  | { readonly kind: "keep-recovery" }
  | { readonly kind: "use-recovery" };

/** A page's proposal to enrol: what it would be kept as. */
export interface Offer {
  /** Changes with every other key that the page shows, so that a click means the key that was on view. */
  readonly proposalId: string;
  readonly issuer: string;
  readonly label: string;
  /** An account with the same issuer and label but another secret is already kept. */
  readonly twin: boolean;
  /** The site that the issuer's name stands for, where that is another one than the page's; null where it says nothing. */
  readonly issuerSite: string | null;
}

/** The page that a view is about. */
export interface PagePlace {
  readonly host: string;
  readonly origin: string;
  /** The registrable domain that `host` ends in, or null where it has none. */
  readonly site: string | null;
  /** The vault's clock, milliseconds since the epoch. */
  readonly now: number;
}

/** Recovery codes that are not kept yet. */
export interface CodesToKeep {
  readonly shownId: string;
  /** The values with all but their beginnings masked, in the page's order. */
  readonly masked: readonly string[];
  /** Best first; never empty. */
  readonly accounts: readonly AccountSummary[];
  /** When the code that these replace was typed, or null. */
  readonly replacesUsedAt: number | null;
}

/**
 * What Countersign has to say about one page, as data. The card, the popup's "for this page", the notice's window: all
 * draw this. `host` is always the tab's own, from the browser.
 */
export type PageView = PagePlace &
  (
    | { readonly kind: "nothing" }
    /** No vault yet: the welcome comes first. */
    | { readonly kind: "welcome"; readonly purpose: Purpose; readonly thing: string }
    /** `thing` names what on the page it is about, so that a click means what was on view. */
    | { readonly kind: "locked"; readonly purpose: Purpose; readonly thing: string }
    | { readonly kind: "offer"; readonly offer: Offer }
    /** The page's key can't be kept; `code` and `detail` say why. */
    | { readonly kind: "bad-key"; readonly code: string; readonly detail: string | null }
    | { readonly kind: "already-kept"; readonly account: AccountSummary }
    /** Nothing that can be kept is in the box that the user drew; `code` and `detail` say why. */
    | { readonly kind: "box-without-key"; readonly code: string; readonly detail: string | null }
    /** Just added. `canFill`: the page has a box for the first code. */
    | {
        readonly kind: "added";
        readonly account: AccountSummary;
        readonly code: ShownCode | null;
        readonly canFill: boolean;
      }
    | { readonly kind: "fill"; readonly account: AccountSummary; readonly code: ShownCode | null }
    /** Best first. */
    | { readonly kind: "pick"; readonly accounts: readonly AccountSummary[] }
    | {
        readonly kind: "waiting";
        readonly account: AccountSummary;
        /** When the next code goes in. */
        readonly fillsAt: number;
        readonly period: number;
        /** "second": the first of two codes in a row is in, and this is the other. */
        readonly reason: "expiring" | "used" | "second";
        /** The value that "fill this one anyway" would type; null when it was already used. */
        readonly canFillNow: boolean;
      }
    | { readonly kind: "filled"; readonly account: AccountSummary; readonly value: string }
    /** The page has seen the code and did not keep it; `code` is there to be copied. */
    | { readonly kind: "refused"; readonly account: AccountSummary; readonly code: ShownCode }
    /**
     * The page has the code of this account and says that it does not accept it. `why`: as the page says, or as we know. `others` fit here
     * as well. `nextAt`: when its next code comes; null where another than the one that was declined is there at once. `recovery`: where one
     * of its recovery codes could go in.
     */
    | {
        readonly kind: "declined";
        readonly account: AccountSummary;
        readonly why: "spent" | "expired" | "wrong";
        readonly others: readonly AccountSummary[];
        readonly nextAt: number | null;
        readonly recovery: "here" | "elsewhere" | "none";
        readonly clock: ClockView;
      }
    /** No account is bound here, but these are bound to a sibling origin of the same site. */
    | {
        readonly kind: "sibling";
        readonly accounts: readonly (AccountSummary & { readonly knownOrigin: string })[];
      }
    /** Nothing is bound here, and the page's address can be taken for this one, which is bound: nothing is offered. */
    /** For the popup alone: no account fills here, and these fill nowhere yet. The likeliest first. */
    | {
        readonly kind: "learn";
        readonly accounts: readonly (AccountSummary & { readonly isLikely: boolean })[];
      }
    | { readonly kind: "look-alike"; readonly knownHost: string }
    | (CodesToKeep & { readonly kind: "keep-recovery" })
    /**
     * Codes that went out of view, here or on the page before, before they were kept. They can be kept until `until`. `path`
     * says where on the site they were shown, as `pagePath` gives it: what others write on it may look like codes, too.
     */
    | (CodesToKeep & { readonly kind: "left-recovery"; readonly until: number; readonly path: string })
    | { readonly kind: "kept-recovery"; readonly account: AccountSummary; readonly count: number }
    | {
        readonly kind: "use-recovery";
        readonly accounts: readonly (AccountSummary & { readonly left: number })[];
        /** The one of a numbered list that the page asks for, or null for any. */
        readonly codeNumber: number | null;
      }
    /** It asks for one, and none of what is kept with these accounts, which are bound here, answers it: `why` says what there is instead. */
    | {
        readonly kind: "no-recovery";
        readonly accounts: readonly AccountSummary[];
        /** "number": codes are left, and not the one that is asked for. */
        readonly why: "none" | "used" | "number";
        readonly codeNumber: number | null;
      }
    | { readonly kind: "recovery-filled"; readonly account: AccountSummary; readonly left: number }
  );

/** A code field in a frame of another origin than the page's, as the popup tells of it. */
export interface FrameView {
  /** The tab's own host, from the browser. */
  readonly host: string;
  /** The frame's, from the browser too. */
  readonly frameHost: string;
  /** The frame's origin. */
  readonly frame: string;
  /** Bound to the frame's origin, best first; never empty. `allowed`: its user lets it fill that frame in pages of this host. */
  readonly accounts: readonly (AccountSummary & { readonly allowed: boolean })[];
  /** How far a fill got that was asked for. */
  readonly state: "asking" | "waiting" | "filled";
}

/** What a scan that the user asked for found. */
export type ScanResult =
  | { readonly kind: "offer"; readonly offer: Offer }
  | { readonly kind: "already-kept"; readonly account: AccountSummary }
  | { readonly kind: "refused"; readonly code: string; readonly detail: string | null };

/** By what a text that was copied is known again: HMAC-SHA-256 under a key of its own, both in hexadecimal. */
export interface CopiedMark {
  readonly key: string;
  readonly digest: string;
}
