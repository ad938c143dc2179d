import { hashRecoveryCode, newRecoveryCode, recoveryCodeFits } from "./recovery-code.ts";
import { judgeCode, type TotpKey } from "./totp.ts";
import type { Enrolment, User } from "./users.ts";

export const triesBeforeLockOut = 10;
export const lockOutMinutes = 15;

type Refusal = "wrong" | "used" | "locked";
export type CodeOutcome = "accepted" | Refusal;
export type RecoveryOutcome =
  | { readonly outcome: "accepted"; readonly recoveryCode: string }
  | { readonly outcome: Refusal };

/** Confirms a new authenticator by its first code, and gives the first recovery code. */
export function confirmEnrolment(user: User, key: TotpKey, typed: string, now: number): RecoveryOutcome {
  if (isLockedOut(user, now)) return { outcome: "locked" };
  const verdict = judgeCode(key, typed, now, null);
  if (verdict.outcome !== "accepted") return { outcome: countWrongTry(user, now, verdict.outcome) };
  user.wrongTries = 0;
  const recoveryCode = newRecoveryCode();
  user.enrolment = enrolmentOf(key, recoveryCode, now, verdict.step);
  return { outcome: "accepted", recoveryCode };
}

/** Checks the code of an authenticator that was set up before. */
export function checkCode(user: User, enrolment: Enrolment, typed: string, now: number): CodeOutcome {
  if (isLockedOut(user, now)) return "locked";
  const verdict = judgeCode(enrolment.key, typed, now, enrolment.lastStep);
  if (verdict.outcome !== "accepted") return countWrongTry(user, now, verdict.outcome);
  user.wrongTries = 0;
  enrolment.lastStep = verdict.step;
  return "accepted";
}

/** Takes a recovery code out of use and gives the one that replaces it. */
export function useRecoveryCode(
  user: User,
  enrolment: Enrolment,
  typed: string,
  now: number,
): RecoveryOutcome {
  if (isLockedOut(user, now)) return { outcome: "locked" };
  if (!recoveryCodeFits(typed, enrolment.recoveryHash)) return { outcome: countWrongTry(user, now, "wrong") };
  user.wrongTries = 0;
  const recoveryCode = newRecoveryCode();
  enrolment.recoveryHash = hashRecoveryCode(recoveryCode);
  enrolment.recoveryCodesUsed += 1;
  return { outcome: "accepted", recoveryCode };
}

/** What is kept once an authenticator is confirmed. `lastStep` is null when no code of it was accepted yet. */
export function enrolmentOf(
  key: TotpKey,
  recoveryCode: string,
  now: number,
  lastStep: number | null,
): Enrolment {
  return {
    key,
    enrolledAt: now,
    lastStep,
    recoveryHash: hashRecoveryCode(recoveryCode),
    recoveryCodesUsed: 0,
  };
}

/** Whether the lock-out still lasts. One that has run out is lifted. */
export function isLockedOut(user: User, now: number): boolean {
  if (user.lockedUntil === null) return false;
  if (now < user.lockedUntil) return true;
  user.lockedUntil = null;
  user.wrongTries = 0;
  return false;
}

/** The "new mobile phone" case: the next sign-in sets up an authenticator again. */
export function resetMfa(user: User): void {
  user.enrolment = null;
  user.wrongTries = 0;
  user.lockedUntil = null;
}

function countWrongTry(user: User, now: number, refusal: "wrong" | "used"): Refusal {
  user.wrongTries += 1;
  if (user.wrongTries < triesBeforeLockOut) return refusal;
  user.lockedUntil = now + lockOutMinutes * 60_000;
  return "locked";
}
