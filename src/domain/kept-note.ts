import { cleanNote } from "./annotations.ts";
import { lastMoment } from "./last-moment.ts";
import { cleanName } from "./name.ts";

/** An entry of another app whose codes we can't make, kept as a text so that nothing of it is lost. */
export interface KeptNote {
  /** 16 bytes in hexadecimal. */
  readonly id: string;
  /** The app that it came from, as its users know it. */
  readonly app: string;
  readonly issuer: string;
  readonly label: string;
  /** All that the app knew of it, key included: a secret. */
  readonly text: string;
  /** When it was kept; milliseconds since the epoch. */
  readonly addedAt: number;
}

/** A note without what makes it secret. */
export type NoteHeading = Omit<KeptNote, "text">;

/** What a note holds before it is kept. */
export type NewNote = Omit<KeptNote, "id" | "addedAt">;

/** More than anybody has of such entries, and no more than one record holds with ease. */
export const mostNotes = 300;

/** A note with its names and text as they may be kept and shown. */
export function cleanKeptNote<N extends NewNote>(note: N): N {
  const { app, issuer, label, text } = note;
  return {
    ...note,
    app: cleanName(app),
    issuer: cleanName(issuer),
    label: cleanName(label),
    text: cleanNote(text),
  };
}

export function headingOf({ text: _text, ...heading }: KeptNote): NoteHeading {
  return heading;
}

/** Those of `more` that are not here yet: neither by their id nor by what they say. Each comes once. */
export function newAmong<N extends NewNote>(present: readonly NewNote[], more: readonly N[]): readonly N[] {
  const known = new Set(present.flatMap(keysOf));
  return more.filter((note) => {
    const keys = keysOf(note);
    if (keys.some((key) => known.has(key))) return false;
    for (const key of keys) known.add(key);
    return true;
  });
}

function keysOf(note: NewNote & { readonly id?: string }): readonly string[] {
  const content = JSON.stringify([note.issuer, note.label, note.text]);
  return note.id === undefined ? [content] : [content, note.id];
}

/** Notes as they were stored. What is malformed is left out, and spoils none of the others. */
export function checkNotes(value: unknown): readonly KeptNote[] {
  const stored: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostNotes) : [];
  return newAmong([], stored.flatMap(checkNote));
}

function checkNote(value: unknown): readonly KeptNote[] {
  const stored = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const { id, app, issuer, label, text, addedAt } = stored;
  if (typeof id !== "string" || !/^[0-9a-f]{32}$/.test(id)) return [];
  if (typeof addedAt !== "number" || !(addedAt >= 0 && addedAt <= lastMoment)) return [];
  if (![app, issuer, label, text].every((each) => typeof each === "string")) return [];
  const note = cleanKeptNote({ id, app, issuer, label, text, addedAt } as KeptNote);
  return note.text === "" ? [] : [note];
}
