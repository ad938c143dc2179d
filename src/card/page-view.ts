import type { PageView } from "../messages/views.ts";

export type PageViewKind = PageView["kind"];

/** The view of one kind. */
export type ViewOf<K extends PageViewKind> = Extract<PageView, { readonly kind: K }>;

/**
 * What a click on this view would mean. It stays the same while only the time moves on; where it changes, something
 * else has come under the pointer.
 */
export function meaningOf(view: PageView): string {
  return [view.kind, view.origin, ...subjectOf(view)].join("\n");
}

/** When this view will be out of date by itself, milliseconds by the vault's clock; null if never. */
export function outdatedAt(view: PageView): number | null {
  switch (view.kind) {
    case "added":
    case "fill":
    case "refused":
      return view.code?.expiresAt ?? null;
    case "declined":
      return view.nextAt;
    case "waiting":
      return view.fillsAt;
    case "left-recovery":
      return view.until;
    default:
      return null;
  }
}

function subjectOf(view: PageView): readonly string[] {
  switch (view.kind) {
    case "offer":
      return [view.offer.proposalId];
    case "pick":
    case "sibling":
    case "learn":
    case "use-recovery":
      return view.accounts.map((account) => account.id);
    case "no-recovery":
      return [view.why, ...view.accounts.map((account) => account.id)];
    case "keep-recovery":
    case "left-recovery":
      return [view.shownId, ...view.accounts.map((account) => account.id)];
    case "already-kept":
    case "added":
    case "fill":
    case "waiting":
    case "filled":
    case "refused":
    case "kept-recovery":
    case "recovery-filled":
      return [view.account.id];
    case "declined":
      return [
        view.account.id,
        view.why,
        view.recovery,
        clockMeaning(view),
        ...view.others.map(({ id }) => id),
      ];
    case "look-alike":
      return [view.knownHost];
    case "welcome":
    case "locked":
      return [view.thing];
    case "nothing":
    case "bad-key":
    case "box-without-key":
      return [];
  }
}

/** Another finding is another thing to confirm. */
function clockMeaning({ clock }: ViewOf<"declined">): string {
  return clock.kind === "off" ? `off ${clock.foundAt}` : clock.kind;
}
