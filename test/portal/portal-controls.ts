import { randomBytes } from "node:crypto";
import { fromBase32, toBase32 } from "./key-text.ts";
import type { PortalState } from "./portal-state.ts";
import { newRecoveryCode, recoveryCodeFits } from "./recovery-code.ts";
import { enrolmentOf, isLockedOut, resetMfa } from "./second-factor.ts";
import type { PortalSettings, QrDrawing } from "./settings.ts";
import type { NewUser, User } from "./users.ts";

/** What a test may read of a user, besides the secret. */
export interface UserState {
  readonly enrolled: boolean;
  readonly lockedOut: boolean;
  readonly wrongTries: number;
  /** The newest time step whose code was accepted; null when none was. */
  readonly lastStep: number | null;
  readonly recoveryCodesUsed: number;
  /** How often the user got as far as the home page. */
  readonly signIns: number;
}

/** What a test, or whoever runs the demo, may do to a portal from outside. Throws for users that do not exist. */
export interface PortalControls {
  now(): number;
  /** Moves the portal's clock, and leaves it moved. */
  shiftClock(byMs: number): void;
  readonly settings: () => PortalSettings;
  set(changes: Partial<PortalSettings>): void;
  setDrawing(qr: QrDrawing): void;
  setBoxes(boxes: 1 | 6): void;
  /** Seconds; holds for authenticators set up from then on. */
  setPeriod(period: number): void;
  addUser(user: NewUser): void;
  /** What the administrator's button does: the authenticator is forgotten and the user signed out everywhere. */
  resetMfa(email: string): void;
  /** Sets an authenticator up without the pages; the secret is in Base32. */
  enrol(email: string, secret?: string): { readonly secret: string; readonly recoveryCode: string };
  stateOf(email: string): UserState;
  /** The secret in Base32; null when no authenticator is set up. */
  secretOf(email: string): string | null;
  /** Whether that recovery code would be accepted now. */
  recoveryCodeIsGood(email: string, code: string): boolean;
}

export function portalControls(state: PortalState, clock: { shiftMs: number }): PortalControls {
  const userOf = (email: string): User => {
    const user = state.users.find(email);
    if (user === null) throw new Error(`There is no user ${email}.`);
    return user;
  };
  const set = (changes: Partial<PortalSettings>) => {
    state.settings = { ...state.settings, ...changes };
  };
  return {
    now: state.now,
    shiftClock: (byMs) => {
      clock.shiftMs += byMs;
    },
    settings: () => state.settings,
    set,
    setDrawing: (qr) => set({ qr }),
    setBoxes: (boxes) => set({ boxes }),
    setPeriod: (period) => set({ period }),
    addUser: (user) => state.users.add(user),
    resetMfa: (email) => {
      resetMfa(userOf(email));
      state.sessions.endAllOf(userOf(email));
    },
    enrol: (email, secret) => enrol(state, userOf(email), secret),
    stateOf: (email) => readState(userOf(email), state.now()),
    secretOf: (email) => {
      const { enrolment } = userOf(email);
      return enrolment === null ? null : toBase32(enrolment.key.secret);
    },
    recoveryCodeIsGood: (email, code) => {
      const { enrolment } = userOf(email);
      return enrolment !== null && recoveryCodeFits(code, enrolment.recoveryHash);
    },
  };
}

function enrol(state: PortalState, user: User, secret: string | undefined) {
  const { algorithm, digits, period } = state.settings;
  const bytes = secret === undefined ? randomBytes(20) : fromBase32(secret);
  const recoveryCode = newRecoveryCode();
  const key = { secret: bytes, algorithm, digits, period };
  user.enrolment = enrolmentOf(key, recoveryCode, state.now(), null);
  return { secret: toBase32(bytes), recoveryCode };
}

function readState(user: User, now: number): UserState {
  return {
    enrolled: user.enrolment !== null,
    lockedOut: isLockedOut(user, now),
    wrongTries: user.wrongTries,
    lastStep: user.enrolment?.lastStep ?? null,
    recoveryCodesUsed: user.enrolment?.recoveryCodesUsed ?? 0,
    signIns: user.signIns,
  };
}
