import type { SessionArea } from "./session-area.ts";
import { createTurns } from "./turns.ts";

/** A short list in session storage, the newest last. Changes are made one after the other, so that none is lost. */
export interface NewestKept<T> {
  all(session: SessionArea): Promise<readonly T[]>;
  /** Puts one at the end, in place of those that it `replaces`; beyond the most that are kept the oldest go. */
  add(session: SessionArea, item: T, replaces: (known: T) => boolean): Promise<void>;
  drop(session: SessionArea, isGone: (known: T) => boolean): Promise<void>;
}

/** The list under this key of session storage, of so many at most. */
export function newestKept<T>(key: string, most: number): NewestKept<T> {
  const turns = createTurns();

  async function all(session: SessionArea): Promise<readonly T[]> {
    return ((await session.get(key)) as readonly T[] | undefined) ?? [];
  }

  function change(session: SessionArea, next: (list: readonly T[]) => readonly T[]): Promise<void> {
    return turns.inTurn(async () => session.set(key, next(await all(session))));
  }

  return {
    all,
    add: (session, item, replaces) =>
      change(session, (list) => [...list.filter((known) => !replaces(known)), item].slice(-most)),
    drop: (session, isGone) => change(session, (list) => list.filter((known) => !isGone(known))),
  };
}
