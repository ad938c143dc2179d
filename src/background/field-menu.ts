import type { Account } from "../domain/account.ts";
import { countLeft } from "../domain/recovery-code.ts";
import type { Encounter } from "./encounter.ts";
import type { PageLanguage } from "./page-words.ts";

/** What a line of the menu does, which is its id too. "fill": by whichever account there is, and asks where there are several. */
export type MenuDeed = "fill" | "recovery";

/** A line of the menu that the browser opens over a field of any web page. */
export interface MenuLine {
  readonly id: MenuDeed;
  readonly title: string;
}

/** All that the menu is made of. */
interface MenuMatter {
  /** Of sites on which we are not to be left alone. */
  readonly encounters: readonly Encounter[];
  /** Null while the vault is closed. */
  readonly accounts: readonly Account[] | null;
  readonly say: PageLanguage["say"];
}

/**
 * The menu over fields. The browser writes it into the profile as it is, so it names no account and no site, neither in a title nor by where a
 * line stands. Where the vault is open, it offers the code once any account is bound to a site; while it is locked, where a page
 * asks.
 */
export function fieldMenu({ encounters, accounts, say }: MenuMatter): readonly MenuLine[] {
  const recovering = encounters.filter(({ recoveryField }) => recoveryField !== null);
  const line = (id: MenuDeed, title: string, isWanted: boolean): readonly MenuLine[] =>
    isWanted ? [{ id, title }] : [];
  const recovery = (isWanted: boolean) => line("recovery", say("menu_useRecovery"), isWanted);
  if (accounts === null) {
    const isAsked = encounters.some(({ codeField }) => codeField !== null);
    return [...line("fill", say("menu_unlockAndFill"), isAsked), ...recovery(recovering.length > 0)];
  }
  const isBound = accounts.some(({ origins }) => origins.length > 0);
  const hasCodes = ({ origin }: Encounter) =>
    accounts.some(({ origins, recoveryCodes }) => origins.includes(origin) && countLeft(recoveryCodes) > 0);
  return [...line("fill", say("menu_fill"), isBound), ...recovery(recovering.some(hasCodes))];
}

/** What the line with this id does; null for one that is none of ours. */
export function menuDeed(id: string): MenuDeed | null {
  return id === "fill" || id === "recovery" ? id : null;
}
