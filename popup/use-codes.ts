import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { mostCodes } from "../src/messages/account-lines.ts";
import { askSurely } from "../src/messages/ask.ts";
import type { RowCodes } from "../src/messages/views.ts";

/** The codes that are known, by account. */
export type Codes = Readonly<Record<string, RowCodes>>;

/** Without a code: a counter-based account's, or one that is not known yet. */
export const noCodes: RowCodes = { code: null, nextCode: null };

/**
 * The codes of the accounts on view, of `now` by the vault's clock; one is asked for when it is not known, or has ended and
 * the next one stands in for it. `onShow` says which accounts are on view.
 */
export function useCodes(now: number): {
  readonly codes: Codes;
  readonly onShow: (ids: readonly string[]) => void;
} {
  const [shown, setShown] = useState<readonly string[]>([]);
  const [codes, setCodes] = useState<Codes>({});
  const alive = useRef(true);
  const stale = shown.filter((id) => isStale(codes[id], now)).slice(0, mostCodes);
  // Before the browser draws: the list is there already, and only its codes are missing.
  useLayoutEffect(() => {
    if (stale.length === 0) return;
    void askSurely("viewCodes", { accountIds: [...stale] }).then(
      ({ codes: fresh }) => {
        if (alive.current) setCodes((old) => kept({ ...old, ...answered(stale, fresh) }, shown));
      },
      // Locked meanwhile: the gate says so.
      () => undefined,
    );
  }, [stale.join()]);
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

/** A code may be ahead of us by as much as a message takes. */
const ahead = 2000;

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
