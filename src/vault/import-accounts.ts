import {
  type Account,
  type AccountForm,
  binned,
  codeSource,
  newAccount,
  type OtpParameters,
} from "../domain/account.ts";
import type { NewNote } from "../domain/kept-note.ts";
import { cleanRecoveryCode, keepNewCodes } from "../domain/recovery-code.ts";
import { findContent, withValues } from "./account-records.ts";
import { toHex } from "./byte-text.ts";
import { randomBytes } from "./bytes.ts";
import { recordIdLength } from "./head.ts";
import { recognise, sealNew } from "./keep-recovery-codes.ts";
import { addNotes, notesIdOf, notesIn, notesWithout } from "./note-records.ts";
import type { RecordBook } from "./record-book.ts";
import { type AccountContent, checkedAccount, type RecordContent } from "./record-content.ts";
import type { OpenStore } from "./store.ts";
import { nextVersion } from "./version.ts";
import { type WritableBook, writeRecords } from "./write-records.ts";

/** An account of another app that is to be taken. */
export interface AccountToImport {
  readonly form: AccountForm;
  /** In clear; what can be no recovery code is left out. */
  readonly recoveryCodes: readonly string[];
  /** The account here that goes to the bin for it, or null. One that is not in use any more is left alone. */
  readonly replaces: string | null;
}

/** What an import did. */
export interface Imported {
  readonly added: number;
  readonly replaced: number;
  /** Counters of accounts that were here already and that the other app was ahead of. */
  readonly advanced: number;
  /** Entries that were kept as notes. */
  readonly noted: number;
  /** Its moment, by which it can be undone; milliseconds since the epoch. */
  readonly at: number;
}

/** How many accounts and notes went again with their import. */
export interface ImportUndone {
  readonly removed: number;
  readonly notes: number;
}

/** An import of which something is still here. */
export interface ImportMade {
  readonly at: number;
  readonly accounts: number;
  readonly notes: number;
}

/**
 * Takes accounts of another app, and what is to be kept as notes, in one write. One whose secret is here already only
 * moves a counter forward, never back; a note that is here already does nothing.
 * Throws as `newAccount` and as `writeRecords` does, and changed nothing then; also Failure "notes-full", "vault-damaged" where notes are to be kept and their record is.
 */
export function importAccounts(
  store: OpenStore,
  accounts: readonly AccountToImport[],
  notes: readonly NewNote[],
  now: number,
): Promise<Imported> {
  return writeRecords(store, "all", async (book) => {
    const noted = await addNotes(book, notes, now);
    const contents = new Map<string, RecordContent>(noted.contents);
    const held = inUseBySecret(book);
    const done = { added: 0, replaced: 0, advanced: 0 };
    for (const { form, recoveryCodes, replaces } of accounts) {
      const made = newAccount(form, { id: toHex(randomBytes(recordIdLength)), now });
      const key = codeSource(made.parameters);
      const present = held.get(key);
      if (present !== undefined) {
        const further = advanced(present, made.parameters, book);
        if (further === null) continue;
        contents.set(further.account.id, further);
        held.set(key, further);
        done.advanced += 1;
        continue;
      }
      const replaced = replaces === null ? null : inUse(book, replaces);
      if (replaced !== null && !contents.has(replaced.account.id)) {
        contents.set(replaced.account.id, inBin(replaced, now, book));
        done.replaced += 1;
      }
      const added = await imported(made, recoveryCodes, replaced, now, book);
      contents.set(added.account.id, added);
      held.set(key, added);
      done.added += 1;
    }
    return { contents, result: { ...done, added: done.added - done.replaced, noted: noted.kept, at: now } };
  });
}

/**
 * Takes back the import of that moment in one write: what came with it and was not touched since is gone, what was
 * touched goes to the bin, and what had to make room comes out of the bin again. Notes are gone. Counters stay where they are: behind that,
 * codes would come a second time (RFC 4226 §7.2).
 */
export function undoImport(store: OpenStore, at: number, now: number): Promise<ImportUndone> {
  return writeRecords(store, "all", async (book) => {
    const notes = await notesWithout(book, at);
    const contents = new Map<string, RecordContent>(notes.contents);
    let removed = 0;
    for (const [id, content] of book.contents) {
      if (content.kind !== "account") continue;
      const { account, version } = content;
      const [latest] = account.history;
      const next = nextVersion(version, book.head.deviceId);
      if (account.removedAt === at && latest?.at === at) {
        const back = { ...account, removedAt: null, history: account.history.slice(1) };
        contents.set(id, { ...content, account: back, version: next });
      } else if (account.removedAt === null && cameWith(account, at)) {
        const isUntouched = latest?.event === "imported";
        removed += 1;
        contents.set(
          id,
          isUntouched
            ? { kind: "tombstone", version: next, removedAt: now }
            : { ...content, account: binned(account, now), version: next },
        );
      }
    }
    return { contents, result: { removed, notes: notes.removed } };
  });
}

/** The moments of imports of which accounts are in use or notes are kept, the last one first, with how many each. */
export async function importsIn(book: RecordBook): Promise<readonly ImportMade[]> {
  const made = new Map<number, ImportMade>();
  const madeAt = (at: number) => made.get(at) ?? { at, accounts: 0, notes: 0 };
  for (const { account } of accountsOf(book)) {
    const entry = account.history.find(({ event }) => event === "imported");
    if (account.removedAt !== null || entry === undefined) continue;
    const present = madeAt(entry.at);
    made.set(entry.at, { ...present, accounts: present.accounts + 1 });
  }
  for (const { addedAt } of notesIn(book, await notesIdOf(book.keys.vault.vaultId))) {
    const present = madeAt(addedAt);
    made.set(addedAt, { ...present, notes: present.notes + 1 });
  }
  return [...made.values()].sort((one, other) => other.at - one.at);
}

function cameWith({ history }: Account, at: number): boolean {
  return history.some((entry) => entry.event === "imported" && entry.at === at);
}

function accountsOf({ contents }: RecordBook): readonly AccountContent[] {
  return [...contents.values()].filter((content) => content.kind === "account");
}

function inUseBySecret(book: RecordBook): Map<string, AccountContent> {
  const inUseNow = accountsOf(book).filter(({ account }) => account.removedAt === null);
  return new Map(inUseNow.map((content) => [codeSource(content.account.parameters), content]));
}

function inUse(book: RecordBook, id: string): AccountContent | null {
  if (book.contents.get(id)?.kind !== "account") return null;
  const content = findContent(book, id);
  return content.account.removedAt === null ? content : null;
}

/** The account with the other app's counter, where that is ahead; null where it is not. */
function advanced(
  { account, version, recoveryValues }: AccountContent,
  other: OtpParameters,
  { head }: WritableBook,
): AccountContent | null {
  const { parameters } = account;
  if (parameters.type !== "hotp" || other.type !== "hotp" || other.counter <= parameters.counter) return null;
  const further = { ...account, parameters: { ...parameters, counter: other.counter } };
  return { kind: "account", account: further, version: nextVersion(version, head.deviceId), recoveryValues };
}

function inBin(content: AccountContent, now: number, { head }: WritableBook): AccountContent {
  const account = binned(content.account, now);
  return { ...content, account, version: nextVersion(content.version, head.deviceId) };
}

/** The new account with its recovery codes; it may be filled wherever the one before it was. */
async function imported(
  made: Account,
  recoveryCodes: readonly string[],
  replaced: AccountContent | null,
  now: number,
  book: WritableBook,
): Promise<AccountContent> {
  const values = recoveryCodes.flatMap((code) => cleanRecoveryCode(code) ?? []);
  const shown = await Promise.all(values.map((value, i) => recognise(book.keys, value, i + 1)));
  const account = checkedAccount({
    ...made,
    origins: [...new Set([...made.origins, ...(replaced?.account.origins ?? [])])],
    recoveryCodes: keepNewCodes([], shown, now),
    history: [{ at: now, event: "imported", origin: null }],
  });
  const sealed = values.length === 0 ? [] : await sealNew(book, book.keys, account, shown, values);
  return withValues(account, nextVersion(new Map(), book.head.deviceId), new Map(sealed));
}
