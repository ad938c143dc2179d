import { ErrorLine } from "../../src/ui/error-line.tsx";
import { Note } from "../../src/ui/note.tsx";
import { words } from "../../src/ui/words.ts";
import type { Written } from "./deeds.ts";

interface WrittenNoteProps {
  /** What was written, as a head: "Backup written and read back." */
  readonly head: string;
  readonly written: Written | null;
  /** Whether it counts its accounts: a sealed copy doesn't. */
  readonly counts: "accounts" | "nothing";
}

/** What came of it, below the button that began it. */
export function WrittenNote({ head, written, counts }: WrittenNoteProps) {
  if (written === null) return null;
  if (written.kind === "refused") return <ErrorLine error={written.sentence} />;
  const said = words.backup;
  return (
    <div role="status">
      <Note tone="well" head={head}>
        {counts === "accounts" ? said.checked(written.accounts) : null}
        <span class="t12 where">
          {counts === "accounts" ? said.whereItIs(written.name) : said.sealedKeep(written.name)}
        </span>
      </Note>
    </div>
  );
}
