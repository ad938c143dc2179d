import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { askSurely } from "../src/messages/ask.ts";
import { mostCodes } from "../src/messages/most-codes.ts";
import type { RowCodes } from "../src/messages/views.ts";
import { firstExpiry } from "../src/ui/countdown.ts";

/** The codes that are known, by account. */
export type Codes = Readonly<Record<string, RowCodes>>;

/** Without a code: a counter-based account's, or one that is not known yet. */
export const noCodes: RowCodes = { code: null, nextCode: null };

/**
 * The codes of the accounts on view by the vault's clock. One is asked for when it is not known, or has ended and the next one
 * stands in for it. `given` came with the list; `onShow` says which accounts are on view.
 */
export function useCodes(
  clock: () => number,
  given: Codes,
): {
  readonly codes: Codes;
  readonly onShow: (ids: readonly string[]) => void;
} {
  const [shown, setShown] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Codes>({});
  const codes = useMemo(() => ({ ...given, ...asked }), [given, asked]);
  const [, look] = useState(0);
  // What comes with a new list is newer than what was asked for before.
  useLayoutEffect(
    () => setAsked((old) => Object.fromEntries(Object.entries(old).filter(([id]) => !(id in given)))),
    [given],
  );
  const latest = useRef(shown);
  latest.current = shown;
  const alive = useRef(true);
  const underway = useRef(new Set<string>());
  const isWanted = (id: string) => !underway.current.has(id) && isStale(codes[id], clock());
  const stale = shown.filter(isWanted).slice(0, mostCodes);
  // Before the browser draws: the list is there already, and only its codes are missing.
  useLayoutEffect(() => {
    if (stale.length === 0) return;
    for (const id of stale) underway.current.add(id);
    void askSurely("viewCodes", { accountIds: [...stale] })
      .then(({ codes: fresh }) => {
        if (alive.current) setAsked((old) => kept({ ...old, ...answered(stale, fresh) }, latest.current));
      })
      // Locked meanwhile: the gate says so.
      .catch(() => undefined)
      .finally(() => {
        for (const id of stale) underway.current.delete(id);
      });
  }, [stale.join()]);
  useEffect(() => {
    const ends = firstExpiry(shown.map((id) => codes[id]?.code ?? null));
    if (ends === null) return;
    const timer = setTimeout(() => look((times) => times + 1), Math.max(soonest, ends - clock()));
    return () => clearTimeout(timer);
  }, [shown, codes, clock]);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const onShow = (ids: readonly string[]) =>
    setShown((before) => (before.join() === ids.join() ? before : ids));
  return { codes, onShow };
}

/** A code may be ahead of us by as much as a message takes, in milliseconds. */
const ahead = 2000;
/** Where the answer is as old as the question, it is asked again after so long, in milliseconds. */
const soonest = 250;

function isStale(known: RowCodes | undefined, now: number): boolean {
  if (known === undefined) return true;
  const { code } = known;
  if (code === null || code.expiresAt === null || code.period === null) return false;
  return now >= code.expiresAt || now < code.expiresAt - code.period * 1000 - ahead;
}

/** What was left out of the answer has no code. */
function answered(asked: readonly string[], fresh: Codes): Codes {
  return Object.fromEntries(asked.map((id) => [id, fresh[id] ?? noCodes]));
}

/** The popup holds no code that it does not show. */
function kept(codes: Codes, shown: readonly string[]): Codes {
  return Object.fromEntries(
    shown.flatMap((id) => (codes[id] === undefined ? [] : [[id, codes[id]] as const])),
  );
}
