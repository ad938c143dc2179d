import { type KeptAccount, type KeptAccounts, keptAccount } from "./kept-accounts.ts";
import type { Chance } from "./seeded.ts";

/** A question that changes the vault, and what the vault must hold once it was answered. */
export interface Write {
  readonly question: string;
  readonly request: object;
  readonly after: KeptAccounts;
}

/** Makes up writes, one after the other. Names are never used twice. */
export interface WriteStream {
  /** A write that fits what the vault holds: a handful of accounts come and go, so that it stays small. */
  next(kept: KeptAccounts): Write;
}

export function writeStream(chance: Chance): WriteStream {
  let serial = 0;
  const name = () => {
    serial += 1;
    return serial;
  };
  return { next: (kept) => makeWrite(kept, chance, name()) };
}

const fewest = 6;
const most = 24;

type Make = (kept: KeptAccounts, account: KnownAccount, serial: number, chance: Chance) => Write | null;
type KnownAccount = KeptAccount & { readonly id: string };

const listed: readonly Make[] = [rename, advance, addCodes, remove, replace];
const binned: readonly Make[] = [restore, deleteForGood];

function makeWrite(kept: KeptAccounts, chance: Chance, serial: number): Write {
  const known = kept.filter(isKnown);
  if (kept.length < fewest || (kept.length < most && chance.below(4) === 0)) return add(kept, serial);
  const account = chance.pick(known);
  const make = chance.pick(account.place === "list" ? listed : binned);
  return make(kept, account, serial, chance) ?? rename(kept, account, serial);
}

function isKnown(account: KeptAccount): account is KnownAccount {
  return account.id !== null;
}

function add(kept: KeptAccounts, serial: number): Write {
  const account = keptAccount(serial);
  return { question: "addAccount", request: account.form, after: [...kept, account] };
}

function rename(kept: KeptAccounts, account: KnownAccount, serial: number): Write {
  if (account.place === "bin") return restore(kept, account);
  const { id: accountId, form } = account;
  const { label } = keptAccount(serial);
  return {
    question: "renameAccount",
    request: { accountId, issuer: form.issuer, label },
    after: put(kept, { ...account, label }),
  };
}

function advance(kept: KeptAccounts, account: KnownAccount): Write | null {
  if (account.form.type !== "hotp") return null;
  return {
    question: "nextCounterCode",
    request: { accountId: account.id },
    after: put(kept, { ...account, counter: account.counter + 1 }),
  };
}

function addCodes(kept: KeptAccounts, account: KnownAccount, serial: number): Write | null {
  if (account.codes.length > 0) return null;
  const codes = [1, 2, 3].map((nth) => `${String(serial).padStart(5, "0")}-0000${nth}`);
  return {
    question: "addRecoveryCodes",
    request: { accountId: account.id, values: codes },
    after: put(kept, { ...account, codes }),
  };
}

function remove(kept: KeptAccounts, account: KnownAccount): Write {
  return {
    question: "removeAccount",
    request: { accountId: account.id },
    after: put(kept, { ...account, place: "bin" }),
  };
}

/** Two records in one write: half of it would be seen. */
function replace(kept: KeptAccounts, account: KnownAccount, _serial: number, chance: Chance): Write | null {
  const others = kept.filter(isKnown).filter(({ id, place }) => place === "list" && id !== account.id);
  if (others.length === 0) return null;
  const replaced = chance.pick(others);
  const winner: KnownAccount = { ...account, codes: [...account.codes, ...replaced.codes] };
  return {
    question: "replaceAccount",
    request: { keepId: account.id, replacedId: replaced.id },
    after: put(put(kept, winner), { ...replaced, codes: [], place: "bin" }),
  };
}

function restore(kept: KeptAccounts, account: KnownAccount): Write {
  return {
    question: "restoreAccount",
    request: { accountId: account.id },
    after: put(kept, { ...account, place: "list" }),
  };
}

function deleteForGood(kept: KeptAccounts, account: KnownAccount): Write {
  return {
    question: "deleteForGood",
    request: { accountId: account.id },
    after: kept.filter(({ id }) => id !== account.id),
  };
}

function put(kept: KeptAccounts, account: KnownAccount): KeptAccounts {
  return kept.map((each) => (each.id === account.id ? account : each));
}
