import type { Account } from "../domain/account.ts";
import { accountsOfFormat } from "../domain/code-format.ts";
import { countLeft } from "../domain/recovery-code.ts";
import { accountsFor } from "../domain/site.ts";
import type { Encounter } from "./encounter.ts";
import type { PageLanguage } from "./page-words.ts";

/** A line of the menu that the browser opens over a field. */
export interface MenuLine {
  /** What it does, as `menuDeed` reads it. */
  readonly id: string;
  readonly title: string;
  /** The line that it folds out of, or null. */
  readonly parentId: string | null;
  /** Only over fields of pages at these origins. */
  readonly origins: readonly string[];
}

/** What a line of the menu does. */
export type MenuDeed =
  /** `accountId`: null fills by whichever account there is, and asks where there are several. */
  { readonly kind: "fill"; readonly accountId: string | null } | { readonly kind: "recovery" };

/** All that the menu is made of. */
interface MenuMatter {
  readonly encounters: readonly Encounter[];
  /** Null while the vault is closed. */
  readonly accounts: readonly Account[] | null;
  /** The origins on which their user wants to be left alone. */
  readonly paused: ReadonlySet<string>;
  readonly say: PageLanguage["say"];
}

/** More than this at once nobody reads, and the browsers set bounds of their own. */
const mostNamed = 20;

/**
 * The menu over fields. Where the vault is open, it names the accounts of those origins whose pages ask for a code; on the others
 * that an account is bound to, it offers the code without a name. While it is locked, it names nobody, and is there only where a
 * page asks.
 */
export function fieldMenu({ encounters, accounts, paused, say }: MenuMatter): readonly MenuLine[] {
  const met = encounters.filter(({ origin }) => !paused.has(origin));
  const asking = distinct(met.filter(({ codeField }) => codeField !== null));
  const recovering = distinct(met.filter(({ recoveryField }) => recoveryField !== null));
  const line = (id: string, title: string, origins: readonly string[]): readonly MenuLine[] =>
    origins.length === 0 ? [] : [{ id, title, parentId: null, origins }];
  const recovery = (origins: readonly string[]) => line("recovery", say("menu_useRecovery"), origins);
  if (accounts === null)
    return [...line("fill-any", say("menu_unlockAndFill"), asking), ...recovery(recovering)];
  const named = asking.flatMap((origin) => linesOf(origin, met, accounts, say));
  const isNamed = new Set(named.flatMap(({ origins }) => origins));
  const others = [...new Set(accounts.flatMap(({ origins }) => origins))].filter(
    (origin) => !isNamed.has(origin) && !paused.has(origin),
  );
  const withCodes = recovering.filter((origin) =>
    accountsFor(origin, accounts, { userNames: [] }).some(
      ({ recoveryCodes }) => countLeft(recoveryCodes) > 0,
    ),
  );
  return [...named, ...line("fill-any", say("menu_fill"), others), ...recovery(withCodes)];
}

/** What the line with this id does; null for one that is none of ours. */
export function menuDeed(id: string): MenuDeed | null {
  const [kind, accountId] = id.split(":");
  if (kind === "recovery") return { kind };
  if (kind === "fill-any") return { kind: "fill", accountId: null };
  return kind === "fill" && accountId !== undefined ? { kind, accountId } : null;
}

function linesOf(
  origin: string,
  met: readonly Encounter[],
  accounts: readonly Account[],
  say: PageLanguage["say"],
): readonly MenuLine[] {
  const nameOf = ({ issuer, label }: Account) => fullName(issuer, label) || say("menu_unnamed");
  const formats = met.flatMap((each) =>
    each.origin === origin && each.codeField !== null ? [each.codeField.format] : [],
  );
  const bound = accountsFor(origin, accounts, { userNames: [] });
  const fitting = bound
    .filter((account) => formats.some((format) => accountsOfFormat([account], format).length > 0))
    .slice(0, mostNamed);
  const origins = [origin];
  const [only, ...more] = fitting;
  if (only === undefined) return [];
  if (more.length === 0) {
    const title = say("menu_fillFor", { account: nameOf(only) });
    return [{ id: lineId(only, origin), title, parentId: null, origins }];
  }
  const parentId = `choose:${origin}`;
  return [
    { id: parentId, title: say("menu_fillForOneOf"), parentId: null, origins },
    ...fitting.map((account) => ({ id: lineId(account, origin), title: nameOf(account), parentId, origins })),
  ];
}

/** The same account may have a line on several origins, and each line an id of its own. */
function lineId({ id }: Account, origin: string): string {
  return `fill:${id}:${origin}`;
}

function fullName(issuer: string, label: string): string {
  return issuer === "" || label === "" ? issuer || label : `${issuer} (${label})`;
}

function distinct(encounters: readonly Encounter[]): readonly string[] {
  return [...new Set(encounters.map(({ origin }) => origin))];
}
