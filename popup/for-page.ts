import type { AccountRow, AccountSummary, PageView } from "../src/messages/views.ts";
import { inLanguage } from "../src/ui/say.ts";

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

/** Rows in reading order, those bound to this origin first. */
export function inOrder(rows: readonly AccountRow[], origin: string | null): readonly AccountRow[] {
  const here = (row: AccountRow) => (origin !== null && row.origins.includes(origin) ? 0 : 1);
  return [...rows].sort(
    (a, b) =>
      here(a) - here(b) ||
      names().compare(a.issuer || a.label, b.issuer || b.label) ||
      names().compare(a.label, b.label),
  );
}

const names = inLanguage((tag) => new Intl.Collator(tag, { sensitivity: "base", numeric: true }));

function idsOf(accounts: readonly AccountSummary[]): readonly string[] {
  return accounts.map((account) => account.id);
}
