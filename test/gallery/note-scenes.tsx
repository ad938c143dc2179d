import type { ComponentChildren } from "preact";
import { Accounts } from "../../options/accounts.tsx";
import { KeptNotes } from "../../options/notes/kept-notes.tsx";
import { NoteText } from "../../options/notes/note-text.tsx";
import { Prove } from "../../src/ui/prove.tsx";
import { words } from "../../src/ui/words.ts";
import { listOf, usualRows } from "./canned.ts";
import { now } from "./card-views.ts";

const nothing = () => {};
const day = 86_400_000;
const notes = [
  { id: "1", app: "Aegis", issuer: "Work VPN", label: "ada", addedAt: now - day },
  {
    id: "2",
    app: "Authenticator Extension",
    issuer: "Parking Permits for the Municipality of Upper Somewhere",
    label: "ada.with.a.rather.long.address@example.com",
    addedAt: now - 40 * day,
  },
  { id: "3", app: "andOTP", issuer: "", label: "grace", addedAt: now - 400 * day },
];
const text =
  "type: motp\nsecret: 0123456789abcdef\npin: 1234\ndigits: 6\nperiod: 10\n\nAsk Grace for a new one when the phone is gone.";

function scene(View: (() => ComponentChildren) | null) {
  return () => (
    <>
      <Accounts
        accounts={listOf(usualRows)}
        now={now}
        deeds={{ change: async () => "done", exportOnly: nothing }}
      />
      <KeptNotes
        notes={notes}
        now={now}
        opened={View === null ? null : { id: "1", view: <View /> }}
        onOpen={nothing}
        onDelete={nothing}
      />
    </>
  );
}

/** The kept notes below the accounts, by name. */
export const noteScenes: Readonly<Record<string, () => ComponentChildren>> = {
  notes: scene(null),
  "notes-sure": scene(null),
  "notes-prove": scene(() => (
    <Prove
      proving={{ proveAndReveal: async () => null, touchAndReveal: async () => null }}
      said={words.notes}
      onCancel={nothing}
    />
  )),
  "notes-shown": scene(() => (
    <NoteText
      name="Work VPN, ada"
      revealed={{ text, hidesAt: now + 24_000 }}
      now={now}
      onCopy={nothing}
      onHide={nothing}
    />
  )),
};
