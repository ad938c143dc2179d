import { maskRecoveryCode } from "../../src/domain/recovery-code.ts";
import type { AccountSummary, Offer, PageView, ShownCode } from "../../src/messages/views.ts";
import { type PretendPortal, portalHost } from "./pretend-portal.ts";

/** How far Countersign has got with the page of the pretend portal that is on view. */
export interface Progress {
  /** What was read from the QR code, and the vault has not yet. */
  readonly offer: Offer | null;
  /** The account, once the vault has it. */
  readonly account: AccountSummary | null;
  /** What went into the box, here. */
  readonly filled: string | null;
  /** The recovery code on view is kept. */
  readonly kept: boolean;
  /** The card was closed, here. */
  readonly dismissed: boolean;
}

/**
 * What Countersign says of the pretend portal: the same as the worker would of a page that shows and asks this
 * (background/page-view). `code` is the account's present one.
 */
export function practiceView(
  { page, recoveryCode }: PretendPortal,
  { offer, account, filled, kept, dismissed }: Progress,
  code: ShownCode | null,
  now: number,
): PageView {
  const place = { host: portalHost, origin: `https://${portalHost}`, site: "portal.example", now };
  const nothing = { ...place, kind: "nothing" } as const;
  if (dismissed || page === "signed-in") return nothing;
  if (account === null)
    return page === "set-up" && offer !== null ? { ...place, kind: "offer", offer } : nothing;
  if (page === "recovery-code") {
    if (kept) return { ...place, kind: "kept-recovery", account, count: 1 };
    const masked = [maskRecoveryCode(recoveryCode)];
    return {
      ...place,
      kind: "keep-recovery",
      shownId: recoveryCode,
      masked,
      accounts: [account],
      replacesUsedAt: null,
    };
  }
  if (page === "recovery-sign-in") {
    if (filled !== null) return { ...place, kind: "recovery-filled", account, left: 0 };
    return kept
      ? { ...place, kind: "use-recovery", accounts: [{ ...account, left: 1 }], codeNumber: null }
      : nothing;
  }
  if (filled !== null) return { ...place, kind: "filled", account, value: filled };
  return { ...place, kind: "fill", account, code };
}
