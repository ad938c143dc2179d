import { lockedOutPage } from "../pages/verify-page.ts";
import type { PortalSettings } from "../settings.ts";
import type { TotpKey } from "../totp.ts";
import type { User } from "../users.ts";
import { type Reply, showPage, typedIn, type Visit } from "../visit.ts";

/** What each refusal of a code says. A lock-out has a page of its own. */
export const refusals = {
  wrong: "That code is not right. Check your app and try again.",
  used: "That code was used already. Wait for the next one.",
  locked: "",
};

/** The code from the one box, or from the boxes of one digit when no script joined them. */
export function typedCode(visit: Visit): string {
  const whole = typedIn(visit, "code");
  return whole === "" ? visit.form.getAll("digit").join("").trim() : whole;
}

export function boxesFor(settings: PortalSettings, key: TotpKey): number {
  return settings.boxes === 1 ? 1 : key.digits;
}

/** The page for a user who is locked out. */
export function lockedOut(user: User): Reply {
  if (user.lockedUntil === null) throw new Error("The user is not locked out.");
  return showPage(lockedOutPage(user.lockedUntil), 429);
}
