import { ask } from "../src/messages/ask.ts";
import type { AccountRow } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { collection } from "../src/ui/words/collection.ts";
import type { Desk } from "./home.tsx";

/** Makes an account a favourite, or no longer one, and says so. */
export function keepFavourite(row: AccountRow, { attempt, say }: Desk): void {
  const favourite = !row.favourite;
  attempt(async () => {
    await ask("annotateAccounts", { changes: [{ accountId: row.id, favourite }] });
    const name = shortName(row);
    say({ text: favourite ? collection.isFavourite(name) : collection.isNoFavourite(name) });
  });
}
