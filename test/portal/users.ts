import { hashPassword, type PasswordHash, passwordFits } from "./password.ts";
import type { TotpKey } from "./totp.ts";

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role?: "client" | "administrator";
  /** `off`: the password alone signs in. */
  readonly mfa?: "required" | "off";
}

/** An authenticator that was set up and confirmed. */
export interface Enrolment {
  readonly key: TotpKey;
  /** Milliseconds since the epoch. */
  readonly enrolledAt: number;
  /** The newest time step whose code was accepted; null when none was. */
  lastStep: number | null;
  recoveryHash: Buffer;
  recoveryCodesUsed: number;
}

export interface User {
  readonly email: string;
  readonly name: string;
  readonly role: "client" | "administrator";
  readonly mfa: "required" | "off";
  readonly password: PasswordHash;
  enrolment: Enrolment | null;
  wrongTries: number;
  /** Milliseconds since the epoch; null when not locked out. */
  lockedUntil: number | null;
  signIns: number;
}

export interface Users {
  add(user: NewUser): void;
  all(): readonly User[];
  /** Null when nobody has that address. */
  find(email: string): User | null;
  /** The user whose password that is; null for a wrong password and for an unknown address alike. */
  withPassword(email: string, password: string): User | null;
}

/** The portal's users, in memory. */
export function createUsers(): Users {
  const byEmail = new Map<string, User>();
  const find = (email: string) => byEmail.get(foldEmail(email)) ?? null;
  return {
    add(user) {
      if (find(user.email) !== null) throw new Error(`There is a user ${user.email} already.`);
      byEmail.set(foldEmail(user.email), newUser(user));
    },
    all: () => [...byEmail.values()],
    find,
    withPassword(email, password) {
      const user = find(email);
      return passwordFits(password, user?.password ?? null) ? user : null;
    },
  };
}

function newUser(user: NewUser): User {
  return {
    email: user.email,
    name: user.name,
    role: user.role ?? "client",
    mfa: user.mfa ?? "required",
    password: hashPassword(user.password),
    enrolment: null,
    wrongTries: 0,
    lockedUntil: null,
    signIns: 0,
  };
}

function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}
