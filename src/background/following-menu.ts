import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import { fieldMenu, menuDeed } from "./field-menu.ts";
import { startFill } from "./filling.ts";
import { meetPage } from "./meeting.ts";
import { accountsToFill, boundAccounts } from "./page-accounts.ts";
import { askInWindow } from "./pending.ts";
import type { MenuClick, Ports } from "./ports.ts";
import { fillRecovery } from "./recovering.ts";
import { siteNow } from "./site-now.ts";
import { situationOf } from "./situation.ts";

const key = "menuShown";

/** Answers the menu over fields, and brings it in step at the browser's start. To be called while the worker starts. */
export function startFieldMenu(ports: Ports, ready: Promise<unknown>): void {
  ports.menus.onClick(async (click) => {
    await ready;
    try {
      await followMenuClick(click, ports);
    } catch (error) {
      // Nothing can be filled there; the page's card or the popup says why.
      if (!(error instanceof Failure)) throw error;
    }
    await ports.changed();
  });
}

let isDue = false;

/** The same a little later, and once for however many changes there are until then. */
export function followMenuLater(ports: Ports): void {
  if (isDue) return;
  isDue = true;
  ports.afterwards(async () => {
    isDue = false;
    await followWithMenu(ports);
  });
}

/** Brings the menu in step with what the pages ask for and what the vault has. Draws it anew only where it differs. */
export async function followWithMenu(ports: Ports): Promise<void> {
  const { session, menus } = ports;
  const { say } = await ports.language();
  const lines = fieldMenu({ encounters: await served(ports), accounts: await accountsIn(ports), say });
  const text = JSON.stringify(lines);
  if ((await session.get(key)) === text) return;
  await menus.show(lines);
  await session.set(key, text);
}

/** Null while the vault is closed. */
async function accountsIn({ vault }: Ports): Promise<readonly Account[] | null> {
  return (await vault.status()) === "unlocked" ? (await vault.accounts()).accounts : null;
}

/** The pages that we are not to leave alone. */
async function served(ports: Ports): Promise<readonly Encounter[]> {
  const met = await ports.encounters.all();
  const sites = await Promise.all(met.map(({ origin }) => siteNow(origin, ports)));
  return met.filter((_, place) => sites[place]?.paused === false);
}

/**
 * One gesture, in the browser's own menu over a field of the page in front: the code goes into that field. Throws Failure as
 * `startFill` and `fillRecovery`, "page-changed" where the page is no longer in front, "origin-not-bound" for a frame of
 * another origin, "field-gone" where the field takes no code.
 */
export async function followMenuClick(click: MenuClick, ports: Ports): Promise<void> {
  const { lineId, tabId, origin, frameOrigin } = click;
  const deed = menuDeed(lineId);
  if (deed === null) return;
  const front = await ports.tabs.active();
  if (origin === null || front?.tabId !== tabId || front.origin !== origin) throw new Failure("page-changed");
  if (frameOrigin !== origin) throw new Failure("origin-not-bound");
  if ((await siteNow(origin, ports)).paused) throw new Failure("no-code-for-page");
  const met = await meetPage(tabId, origin, ports);
  if (met === null) throw new Failure("page-changed");
  const isOpen = (await ports.vault.status()) === "unlocked";
  if (deed === "recovery") {
    const accounts = isOpen ? boundAccounts(met, await situationOf(met, ports)) : [];
    const accountId = accounts.length === 1 ? (accounts[0]?.id ?? null) : null;
    if (isOpen && accounts.length === 0) throw new Failure("origin-not-bound");
    if (isOpen && accountId !== null && ports.vault.isFresh()) return fillRecovery(met, accountId, ports);
    return askInWindow(met, { kind: "use-recovery", accountId }, ports);
  }
  if ((await ports.pages.ask(met, "takeFocused", {})) === "none") throw new Failure("field-gone");
  const page = await ports.encounters.get(met.id);
  if (!isOpen) return askInWindow(page, { kind: "fill" }, ports);
  const [first, ...others] = accountsToFill(page, await situationOf(page, ports));
  if (first === undefined) throw new Failure("origin-not-bound");
  if (others.length > 0) return askInWindow(page, null, ports);
  await startFill(page, first.id, "best", ports);
}
