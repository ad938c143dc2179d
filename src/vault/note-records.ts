import { Failure } from "../domain/failure.ts";
import {
  cleanKeptNote,
  headingOf,
  type KeptNote,
  mostNotes,
  type NewNote,
  type NoteHeading,
  newAmong,
} from "../domain/kept-note.ts";
import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, randomBytes } from "./bytes.ts";
import { digest } from "./crypto.ts";
import { currentBook } from "./current-book.ts";
import { recordIdLength } from "./head.ts";
import type { RecordBook } from "./record-book.ts";
import type { RecordContent } from "./record-content.ts";
import type { OpenStore } from "./store.ts";
import { type WritableBook, writeRecords } from "./write-records.ts";

/** The notes' record as it is to be written; empty where nothing changes. */
type Written = readonly (readonly [string, RecordContent])[];

/** The id of the record that holds the kept notes, in hexadecimal. It is there once one was kept. */
export async function notesIdOf(vaultId: Bytes): Promise<string> {
  return toHex((await digest(concat(toUtf8("AV1 notes"), vaultId))).slice(0, recordIdLength));
}

/** The kept notes without their texts, oldest first. Throws Failure "vault-locked". */
export async function listNotes(store: OpenStore): Promise<readonly NoteHeading[]> {
  const notes = await readNotes(store);
  return notes.map(headingOf).sort((one, other) => one.addedAt - other.addedAt);
}

/** The text of a kept note. Throws Failure "note-unknown". */
export async function readNoteText(store: OpenStore, id: string): Promise<string> {
  const note = (await readNotes(store)).find((each) => each.id === id);
  if (note === undefined) throw new Failure("note-unknown");
  return note.text;
}

/** Leaves nothing of a kept note. Throws Failure "note-unknown", as `writeRecords` and as `withNotes`. */
export async function removeNote(store: OpenStore, noteId: string): Promise<void> {
  const id = await notesIdOf((await store.keys()).vault.vaultId);
  await writeRecords(store, [id], async (book) => {
    const present = notesIn(book, id);
    const notes = present.filter((note) => note.id !== noteId);
    if (notes.length === present.length && !isDamaged(book, id)) throw new Failure("note-unknown");
    return { contents: new Map([await withNotes(book, notes)]), result: null };
  });
}

/** What was read is kept from now on, but what is here already. */
export async function addNotes(
  book: WritableBook,
  notes: readonly NewNote[],
  now: number,
): Promise<{ readonly contents: Written; readonly kept: number }> {
  const present = notesIn(book, await notesIdOf(book.keys.vault.vaultId));
  const fresh = newAmong(present, notes.map(cleanKeptNote)).filter(({ text }) => text !== "");
  if (fresh.length === 0) return { contents: [], kept: 0 };
  const kept = fresh.map((note) => ({ ...note, id: toHex(randomBytes(recordIdLength)), addedAt: now }));
  return { contents: [await withNotes(book, [...present, ...kept])], kept: kept.length };
}

/** What was kept at that moment is gone. A record that is damaged is not written over. */
export async function notesWithout(
  book: WritableBook,
  at: number,
): Promise<{ readonly contents: Written; readonly removed: number }> {
  const present = notesIn(book, await notesIdOf(book.keys.vault.vaultId));
  const left = present.filter(({ addedAt }) => addedAt !== at);
  if (left.length === present.length) return { contents: [], removed: 0 };
  return { contents: [await withNotes(book, left)], removed: present.length - left.length };
}

/** Those of a backup come along as they are, but what is here already, as far as there is room. */
export async function notesFromBackup(book: WritableBook, notes: readonly KeptNote[]): Promise<Written> {
  const id = await notesIdOf(book.keys.vault.vaultId);
  const present = notesIn(book, id);
  const room = newAmong(present, notes).slice(0, Math.max(0, mostNotes - present.length));
  return room.length === 0 || isDamaged(book, id) ? [] : [await withNotes(book, [...present, ...room])];
}

/** What a book that was opened with this record holds of notes. */
export function notesIn({ contents }: Pick<RecordBook, "contents">, id: string): readonly KeptNote[] {
  const content = contents.get(id);
  return content?.kind === "notes" ? content.notes : [];
}

/**
 * The record with these notes. Throws Failure "vault-damaged" where it is: it is not written over; "notes-full" for more
 * than it holds.
 */
async function withNotes(book: WritableBook, notes: readonly KeptNote[]): Promise<Written[number]> {
  const id = await notesIdOf(book.keys.vault.vaultId);
  const damage = book.damaged.find(({ recordId }) => recordId === id);
  if (damage !== undefined) throw new Failure("vault-damaged", damage.word);
  if (notes.length > mostNotes) throw new Failure("notes-full");
  return [id, { kind: "notes", notes }];
}

function isDamaged({ damaged }: RecordBook, id: string): boolean {
  return damaged.some(({ recordId }) => recordId === id);
}

async function readNotes(store: OpenStore): Promise<readonly KeptNote[]> {
  const id = await notesIdOf((await store.keys()).vault.vaultId);
  return notesIn(await currentBook(store, [id]), id);
}
