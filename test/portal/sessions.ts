import { randomBytes } from "node:crypto";
import type { TotpKey } from "./totp.ts";
import type { User } from "./users.ts";

/** How far a visitor has come. */
export type Stage =
  | { readonly at: "start"; readonly email: string | null }
  | {
      readonly at: "set-up";
      readonly user: User;
      readonly key: TotpKey;
      readonly uri: string;
      readonly image: string;
    }
  | { readonly at: "code"; readonly user: User }
  | {
      readonly at: "recovery";
      readonly user: User;
      readonly code: string;
      readonly why: "first" | "replaced";
    }
  | { readonly at: "home"; readonly user: User };

export interface Session {
  id: string;
  /** Stands in every form; a post without it is refused. */
  readonly formToken: string;
  stage: Stage;
}

export interface Sessions {
  /** The session with that id, or a new one. */
  open(id: string | null): Session;
  /** Gives the session another id, so that one known before signing in is worth nothing after. */
  renew(session: Session): void;
  endAllOf(user: User): void;
}

const keptAtMost = 500;

/** Visitors' sessions, in memory; the oldest go when there are too many. */
export function createSessions(newId: () => string = randomId): Sessions {
  const byId = new Map<string, Session>();
  const keep = (session: Session) => {
    byId.set(session.id, session);
    const [oldest] = byId.keys();
    if (byId.size > keptAtMost && oldest !== undefined) byId.delete(oldest);
  };
  return {
    open(id) {
      const known = id === null ? undefined : byId.get(id);
      if (known !== undefined) return known;
      const session: Session = { id: newId(), formToken: randomId(), stage: { at: "start", email: null } };
      keep(session);
      return session;
    },
    renew(session) {
      byId.delete(session.id);
      session.id = newId();
      keep(session);
    },
    endAllOf(user) {
      for (const session of byId.values()) {
        if (session.stage.at !== "start" && session.stage.user === user)
          session.stage = { at: "start", email: null };
      }
    },
  };
}

function randomId(): string {
  return randomBytes(24).toString("base64url");
}
