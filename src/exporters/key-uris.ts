import { formatKeyUri } from "../domain/key-uri.ts";
import type { AccountShape, PortableAccount } from "../domain/portable-account.ts";
import type { Hindrance } from "./hindrance.ts";

/** The accounts as key URIs, one a line. Notes, tags and the like have no place in them. */
export function keyUriList(accounts: readonly PortableAccount[]): string {
  return accounts.map((account) => `${formatKeyUri(account)}\n`).join("");
}

/** What keeps an account out of a key URI: every reader would take a code of five digits of “Steam” for Steam's own. */
export function keyUriHindrance({ issuer, parameters }: AccountShape): Hindrance | null {
  return parameters.type === "totp" && issuer === "Steam" && parameters.digits === 5 ? "steam-name" : null;
}
