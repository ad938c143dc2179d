import { contentId } from "./content-id.ts";
import { newestKept } from "./newest-kept.ts";
import type { Ports } from "./ports.ts";

/** Milliseconds. */
const lately = 10 * 60_000;

interface Typed {
  readonly mark: string;
  readonly tabId: number;
  /** Milliseconds since the epoch, by the vault's clock. */
  readonly at: number;
  /** The code had been used before, and went in all the same. */
  readonly again: boolean;
}

/** Which accounts' codes were typed where, by a mark that names neither. */
const remembered = newestKept<Typed>("typedLately", 100);

/** Where a code was typed. */
interface Place {
  readonly origin: string;
  readonly tabId: number;
}

/** A code of this account goes into a page of this origin, whatever the page makes of it. */
export async function noteTyped(
  accountId: string,
  { origin, tabId, again }: Place & { readonly again: boolean },
  ports: Ports,
): Promise<void> {
  const mark = await contentId(origin, accountId);
  const typed: Typed = { mark, tabId, at: ports.clock.now(), again };
  await remembered.add(ports.session, typed, (known) => known.mark === mark);
}

/** Whether one did so in the last ten minutes: a page that asks again so soon may have refused it. */
export async function wasTypedLately(accountId: string, origin: string, ports: Ports): Promise<boolean> {
  const mark = await contentId(origin, accountId);
  return (await recent(ports)).some((typed) => typed.mark === mark);
}

/** Of these accounts the one whose code was the last to go into a page of this origin and tab, if that was a moment ago. */
export async function lastTypedHere<A extends { readonly id: string }>(
  accounts: readonly A[],
  { origin, tabId }: Place,
  ports: Ports,
): Promise<{ readonly account: A; readonly again: boolean } | null> {
  const marked = await Promise.all(
    accounts.map(async (account) => ({ account, mark: await contentId(origin, account.id) })),
  );
  const last = (await recent(ports)).findLast(
    (typed) => typed.tabId === tabId && marked.some(({ mark }) => mark === typed.mark),
  );
  const owner = marked.find(({ mark }) => mark === last?.mark);
  return last === undefined || owner === undefined ? null : { account: owner.account, again: last.again };
}

async function recent(ports: Ports): Promise<readonly Typed[]> {
  const now = ports.clock.now();
  return (await remembered.all(ports.session)).filter(({ at }) => now - at < lately);
}
