import { contentId } from "./content-id.ts";
import type { Ports } from "./ports.ts";

/** Which accounts' codes were typed where, by a mark that names neither, the newest last. */
const key = "typedLately";
const mostRemembered = 100;
/** Milliseconds. */
const lately = 10 * 60_000;

interface Typed {
  readonly mark: string;
  /** Milliseconds since the epoch, by the vault's clock. */
  readonly at: number;
}

/** A code of this account goes into a page of this origin, whatever the page makes of it. */
export async function noteTyped(accountId: string, origin: string, ports: Ports): Promise<void> {
  const mark = await contentId(origin, accountId);
  const others = (await remembered(ports)).filter((typed) => typed.mark !== mark);
  await ports.session.set(key, [...others, { mark, at: ports.clock.now() }].slice(-mostRemembered));
}

/** Whether one did so in the last ten minutes: a page that asks again so soon may have refused it. */
export async function wasTypedLately(accountId: string, origin: string, ports: Ports): Promise<boolean> {
  const mark = await contentId(origin, accountId);
  const now = ports.clock.now();
  return (await remembered(ports)).some((typed) => typed.mark === mark && now - typed.at < lately);
}

async function remembered(ports: Ports): Promise<readonly Typed[]> {
  return ((await ports.session.get(key)) as readonly Typed[] | undefined) ?? [];
}
