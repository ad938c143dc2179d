import * as v from "valibot";
import type { NoteHeading } from "../domain/kept-note.ts";
import { type Line, reply } from "./line.ts";

const oneNote = v.strictObject({ noteId: v.pipe(v.string(), v.maxLength(64)) });

/** The questions about entries of other apps that are kept as notes. From the options page only. */
export const noteLines = {
  /** Their names, and never a text. */
  listNotes: { from: ["options"], request: v.strictObject({}), reply: reply<readonly NoteHeading[]>() },
  /** A secret: given after a fresh proof, and to be hidden at `hidesAt`; milliseconds since the epoch. */
  revealNote: { from: ["options"], request: oneNote, reply: reply<{ text: string; hidesAt: number }>() },
  deleteNote: { from: ["options"], request: oneNote, reply: reply<null>() },
} as const satisfies Record<string, Line>;
