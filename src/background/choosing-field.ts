import { Failure } from "../domain/failure.ts";
import { plainSite, withSite } from "../domain/site-settings.ts";
import type { Caller } from "../messages/contract.ts";
import type { Ports } from "./ports.ts";
import type { SessionArea } from "./session-area.ts";
import { refreshAllPages } from "./showing.ts";

const key = "choosingField";

/** The page whose user was asked, in the popup, to click on the box that takes the code. */
interface Choosing {
  readonly tabId: number;
  readonly origin: string;
  /** Until when the click counts; milliseconds since the epoch, by the vault's clock. */
  readonly until: number;
}

/** For whoever has to look for the box first, in milliseconds. */
const patience = 120_000;

/**
 * Has the page in the active tab let its user click on the box. Throws Failure "vault-locked" when the answer could not be
 * kept, "page-not-readable" where no extension may reach.
 */
export async function chooseField(ports: Ports): Promise<void> {
  await ports.vault.sites();
  const tab = await ports.tabs.active();
  if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
  const { tabId, origin } = tab;
  await ports.pages.inject({ tabId, documentId: null });
  await ports.session.set(key, { tabId, origin, until: ports.clock.now() + patience } satisfies Choosing);
  await ports.pages.ask({ tabId, documentId: null }, "chooseField", {});
}

/** Keeps what the user clicked on. Throws Failure "not-allowed" for a page that was not asked, or asked before another. */
export async function takeChosenField(path: string, caller: Caller, ports: Ports): Promise<void> {
  const { tabId, frameId, origin } = caller;
  const asked = (await ports.session.get(key)) as Choosing | undefined;
  const isAsked = asked?.tabId === tabId && asked?.origin === origin && ports.clock.now() <= asked.until;
  if (frameId !== 0 || !isAsked) throw new Failure("not-allowed");
  await ports.session.remove(key);
  await ports.vault.changeSites((sites) => {
    const known = sites.find((site) => site.origin === origin) ?? plainSite(origin);
    return withSite(sites, { ...known, codeField: path });
  });
  await ports.changed();
  void refreshAllPages(ports);
}

/** After locking, what was asked counts no more. */
export function forgetChoosing(session: SessionArea): Promise<void> {
  return session.remove(key);
}
