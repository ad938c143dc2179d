import type { FileKey } from "../src/messages/vault-lines.ts";
import type { RestorePreview } from "../src/messages/vault-views.ts";
import type { ChosenFile } from "../src/ui/backup-file.ts";
import { BackupCameBack, type CameBack } from "../src/ui/came-back.tsx";
import { FileKeyForm } from "../src/ui/file-key-form.tsx";
import { words } from "../src/ui/words.ts";
import { RestoreTable } from "./restore-table.tsx";

/** How far one is with bringing a backup back. */
export type RestoreStep =
  | { readonly step: "key"; readonly file: Pick<ChosenFile, "name" | "opensWith"> }
  | {
      readonly step: "preview";
      readonly name: string;
      readonly preview: RestorePreview;
      /** When the codes in it were made; milliseconds since the epoch. */
      readonly at: number;
    }
  | { readonly step: "done"; readonly count: CameBack };

interface RestoreProps {
  readonly at: RestoreStep;
  readonly working: boolean;
  /** Why the last step was not taken, as a sentence, or null. */
  readonly error: string | null;
  readonly onKey: (key: FileKey) => void;
  readonly onTake: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** A chosen backup: what opens it, then what is in it, and what came of it; nothing is saved before the user says so. */
export function Restore({ at, working, error, onKey, onTake, onCancel }: RestoreProps) {
  if (at.step === "done") return <BackupCameBack {...at.count} onFinish={onCancel} />;
  if (at.step === "preview") {
    return <RestoreTable {...at} working={working} error={error} onTake={onTake} onCancel={onCancel} />;
  }
  return (
    <>
      <h1>{words.restore.keyTitle}</h1>
      <div class="file-key-place">
        <FileKeyForm file={at.file} working={working} error={error} onOpen={onKey} onCancel={onCancel} />
      </div>
    </>
  );
}
