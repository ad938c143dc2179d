import { codeAt } from "../../src/domain/code.ts";
import type { NewAccountForm } from "../../src/messages/account-lines.ts";
import { accountForm } from "../browser/story/lasting-vault.ts";
import type { SeenAccount, SeenVault } from "./seen-vault.ts";

/** An account as it must be in the vault. */
export interface KeptAccount {
  /** Null until the vault has said it. */
  readonly id: string | null;
  readonly form: NewAccountForm;
  readonly label: string;
  readonly counter: number;
  /** The values of its recovery codes. */
  readonly codes: readonly string[];
  readonly place: "list" | "bin";
}

/** What must be in the vault. */
export type KeptAccounts = readonly KeptAccount[];

/** A new account, with a name and a key that no other has. Every second one has a counter. */
export function keptAccount(serial: number): KeptAccount {
  const label = `user ${String(serial).padStart(5, "0")}`;
  const timed = accountForm(label);
  const form: NewAccountForm = serial % 2 === 0 ? timed : { ...timed, type: "hotp" };
  return { id: null, form, label, counter: 0, codes: [], place: "list" };
}

/** What of these accounts is not in the vault exactly as it must be, in words; empty when all is. */
export function differences(kept: KeptAccounts, { now, accounts }: SeenVault): readonly string[] {
  const seen = new Map(accounts.map((account) => [account.label, account]));
  const wrong = kept.flatMap((account) => {
    const found = seen.get(account.label);
    seen.delete(account.label);
    if (found === undefined) return [`${account.label} is gone`];
    return sameAccount(account, found, now) ? [] : [`${account.label} is not as it was left`];
  });
  return [...wrong, ...[...seen.keys()].map((label) => `${label} should not be there`)];
}

/** The same accounts with the ids by which the vault knows them. */
export function withSeenIds(kept: KeptAccounts, { accounts }: SeenVault): KeptAccounts {
  const ids = new Map(accounts.map(({ label, id }) => [label, id]));
  return kept.map((account) => ({ ...account, id: ids.get(account.label) ?? account.id }));
}

function sameAccount(kept: KeptAccount, seen: SeenAccount, now: number): boolean {
  if (kept.place !== seen.place) return false;
  // Of what is in the bin no more than the name is told.
  if (kept.place === "bin") return true;
  const code = kept.form.type === "totp" ? codeAt(timedParameters(kept.form), now).value : null;
  const counter = kept.form.type === "hotp" ? kept.counter : null;
  return (
    seen.code === code &&
    seen.counter === counter &&
    seen.codes.toSorted().join() === kept.codes.toSorted().join()
  );
}

function timedParameters({ secret, algorithm, digits, period }: NewAccountForm) {
  return { type: "totp", secret, algorithm, digits, period } as const;
}
