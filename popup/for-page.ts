import type { AccountRow, AccountSummary, PageView } from "../src/messages/views.ts";

/** The accounts that the ticket for this page stands for, and that the list below need not repeat. */
export function accountsOnView(view: PageView | null): readonly string[] {
  if (view === null) return [];
  switch (view.kind) {
    case "fill":
    case "added":
    case "waiting":
    case "filled":
    case "refused":
    case "declined":
      return [view.account.id];
    case "pick":
      return idsOf(view.accounts);
    default:
      return [];
  }
}

/** The account to show for a page that asks for nothing just now: the one bound to it that was used last, or null. */
export function boundAccount(rows: readonly AccountRow[], origin: string | null): AccountRow | null {
  if (origin === null) return null;
  const bound = rows.filter((row) => row.origins.includes(origin) && row.type !== "hotp");
  return [...bound].sort((a, b) => (b.filledAt ?? 0) - (a.filledAt ?? 0))[0] ?? null;
}

function idsOf(accounts: readonly AccountSummary[]): readonly string[] {
  return accounts.map((account) => account.id);
}
