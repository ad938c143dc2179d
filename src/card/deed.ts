import { ask } from "../messages/ask.ts";
import { putOnClipboard } from "../ui/put-on-clipboard.ts";

/** What an account is called. */
export interface Names {
  readonly issuer: string;
  readonly label: string;
}

/** What the user can decide about a page. */
export type Deed =
  /** `names`: as the user wrote them; left out, as the page gave them. */
  | { readonly kind: "add"; readonly proposalId: string; readonly names?: Names }
  | { readonly kind: "undo-add" }
  /** Opens the options page, where a proof shows the account's QR code. */
  | { readonly kind: "add-to-phone"; readonly accountId: string }
  | { readonly kind: "fill"; readonly accountId: string; readonly when: "best" | "now" }
  | { readonly kind: "cancel-fill" }
  | { readonly kind: "undo-fill" }
  /** The code that the page did not take. */
  | { readonly kind: "copy"; readonly value: string }
  | { readonly kind: "keep-recovery"; readonly shownId: string; readonly accountId: string }
  | { readonly kind: "use-recovery"; readonly accountId: string }
  /** Of the page's site. */
  | { readonly kind: "check-clock" }
  /** `foundAt`: names what is on view. */
  | { readonly kind: "confirm-clock"; readonly foundAt: number }
  /** In the page: a box around a QR code. */
  | { readonly kind: "draw-again" }
  /** Only in a window of ours. */
  | { readonly kind: "bind-sibling"; readonly accountId: string }
  /** `thing`: what the view says it is about, or null. */
  | { readonly kind: "open-window"; readonly thing: string | null }
  | { readonly kind: "dismiss" };

/**
 * Whether a deed can do no harm however it came about: it leaves everything as it is. Such a deed needs a person, but
 * no arming, so that the card can be closed at any moment.
 */
export function isHarmless(deed: Deed): boolean {
  return deed.kind === "dismiss" || deed.kind === "cancel-fill";
}

/** Does it. Throws Failure with the reason of a refusal. */
export async function perform(deed: Deed, encounterId: string): Promise<void> {
  switch (deed.kind) {
    case "add":
      await ask("addOffer", {
        encounterId,
        proposalId: deed.proposalId,
        ...(deed.names && { names: deed.names }),
      });
      return;
    case "undo-add":
      await ask("undoAdd", { encounterId });
      return;
    case "add-to-phone":
      await ask("addToPhone", { encounterId, accountId: deed.accountId });
      return;
    case "fill":
      await ask("fillCode", { encounterId, accountId: deed.accountId, when: deed.when });
      return;
    case "cancel-fill":
      await ask("cancelFill", { encounterId });
      return;
    case "undo-fill":
      await ask("undoFill", { encounterId });
      return;
    case "copy":
      await putOnClipboard(deed.value);
      await ask("noteCopiedHere", { encounterId });
      return;
    case "keep-recovery":
      await ask("keepRecoveryCodes", { encounterId, shownId: deed.shownId, accountId: deed.accountId });
      return;
    case "use-recovery":
      await ask("fillRecoveryCode", { encounterId, accountId: deed.accountId });
      return;
    case "check-clock":
      await ask("checkClock", { encounterId });
      return;
    case "confirm-clock":
      await ask("confirmClock", { encounterId, foundAt: deed.foundAt });
      return;
    case "draw-again":
      await ask("drawBoxAgain", { encounterId });
      return;
    case "bind-sibling":
      await ask("bindSibling", { encounterId, accountId: deed.accountId });
      return;
    case "open-window":
      await ask("openWindow", { encounterId, thing: deed.thing });
      return;
    case "dismiss":
      await ask("dismiss", { encounterId });
      return;
  }
}
