import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { Ports } from "./ports.ts";
import { revealTime } from "./reveal-time.ts";

type NoteQuestion = "listNotes" | "revealNote" | "deleteNote";

/** Entries of other apps that are kept as notes. */
export function createNoteHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, NoteQuestion> {
  const { vault, clock } = ports;
  return {
    async listNotes() {
      return vault.notes();
    },
    async revealNote({ noteId }) {
      return { text: await vault.openNote(noteId), hidesAt: clock.now() + revealTime };
    },
    async deleteNote({ noteId }) {
      await vault.removeNote(noteId);
      await ports.changed();
      return null;
    },
  };
}
