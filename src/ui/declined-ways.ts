import type { AccountSummary, PageView } from "../messages/views.ts";

type DeclinedView = Extract<PageView, { readonly kind: "declined" }>;

/** What its user may do about a code that was not accepted. */
export type DeclinedWay =
  | { readonly kind: "confirm-clock"; readonly foundAt: number }
  | { readonly kind: "check-clock" }
  | { readonly kind: "other-account"; readonly account: AccountSummary }
  /** "now": another code than the one that was declined is there already. */
  | { readonly kind: "next-code"; readonly accountId: string; readonly when: "now" | "later" }
  | { readonly kind: "recovery"; readonly accountId: string };

/** What is said first. */
export type DeclinedReason =
  | "asking"
  | "clock-off"
  | "corrected"
  | "spent"
  | "which-account"
  | "expired"
  | "clock-right"
  | "wrong";

/** Why the code was probably not accepted: what we know for sure before what the page says, and that before what may be. */
export function reasonOf({ why, clock, others }: DeclinedView): DeclinedReason {
  if (clock.kind === "asking") return "asking";
  if (clock.kind === "off") return "clock-off";
  if (clock.kind === "corrected" && !clock.isDoubtful) return "corrected";
  if (why === "spent") return "spent";
  if (others.length > 0) return "which-account";
  if (clock.kind === "right") return "clock-right";
  return why;
}

/** What to do about it, the likeliest first. */
export function waysOf(view: DeclinedView): readonly DeclinedWay[] {
  const { account, others, clock, nextAt, recovery } = view;
  const reason = reasonOf(view);
  if (reason === "asking") return [];
  const correct: DeclinedWay[] =
    clock.kind === "off" && !clock.isTooFar ? [{ kind: "confirm-clock", foundAt: clock.foundAt }] : [];
  const isOpen = clock.kind === "unknown" || (clock.kind === "corrected" && clock.isDoubtful);
  const check: DeclinedWay[] = isOpen ? [{ kind: "check-clock" }] : [];
  const next: DeclinedWay[] =
    clock.kind === "off"
      ? []
      : [{ kind: "next-code", accountId: account.id, when: nextAt === null ? "now" : "later" }];
  const another = others.map((each): DeclinedWay => ({ kind: "other-account", account: each }));
  const codes: DeclinedWay[] = recovery === "here" ? [{ kind: "recovery", accountId: account.id }] : [];
  const isNextFirst = reason === "spent" || reason === "corrected";
  return isNextFirst
    ? [...next, ...another, ...check, ...codes]
    : [...correct, ...another, ...check, ...next, ...codes];
}
