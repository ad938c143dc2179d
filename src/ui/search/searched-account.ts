import type { AccountRow } from "../../messages/views.ts";
import { hostOfOrigin } from "../row.tsx";
import { bestFirst, type Searched, searched } from "./search.ts";

/** An account with what a search reads of it. */
export interface SearchedAccount {
  readonly row: AccountRow;
  readonly in: Searched;
}

/** What every search of accounts reads: names and addresses, and in passing tags and the beginning of the note. */
export function searchedAccount(row: AccountRow): SearchedAccount {
  const { issuer, label, origins, tags, noteStart } = row;
  return { row, in: searched([issuer, label, ...origins.map(hostOfOrigin)], [...tags, noteStart]) };
}

/** The accounts that a query finds, best first; among equals the order stays. */
export function foundAccounts(query: string, accounts: readonly SearchedAccount[]): readonly AccountRow[] {
  return bestFirst(query, accounts, (each) => each.in).map(({ row }) => row);
}
