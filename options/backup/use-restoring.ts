import { useState } from "preact/hooks";
import { ask } from "../../src/messages/ask.ts";
import type { FileKey } from "../../src/messages/vault-lines.ts";
import type { RestorePreview } from "../../src/messages/vault-views.ts";
import { type ChosenFile, readBackupFile } from "../../src/ui/backup-file.ts";
import { fileRefusalOf } from "../../src/ui/file-key-form.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { words } from "../../src/ui/words.ts";
import type { RestoreStep } from "../restore.tsx";

/** An opened backup: what is in it, what opened it, and when that was. */
interface Opened {
  readonly preview: RestorePreview;
  readonly key: FileKey;
  readonly at: number;
}

/** Bringing a backup back, with the worker behind it: `at` is null until a file was chosen. */
export function useRestoring(say: (words: ToastWords) => void) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { working, error, attempt, clear } = useAttempt();
  const leave = () => {
    clear();
    setFile(null);
    setOpened(null);
  };
  const choose = async (chosen: File) => {
    setFile(await readBackupFile(chosen));
    return null;
  };
  const open = async ({ file: content }: ChosenFile, key: FileKey) => {
    const preview = await ask("previewRestore", { file: content, key });
    if (preview === "refused") return fileRefusalOf(key);
    setOpened({ preview, key, at: Date.now() });
    return null;
  };
  const take = async ({ file: content }: ChosenFile, { key }: Opened, ids: readonly string[]) => {
    const done = await ask("restoreBackup", { file: content, key, take: [...ids] });
    if (done === "refused") return fileRefusalOf(key);
    say({ text: words.restore.done(done.added, done.replaced) });
    leave();
    return null;
  };
  return {
    at: stepOf(file, opened),
    working,
    error,
    onFile: (chosen: File) => void attempt(() => choose(chosen)),
    onKey: (key: FileKey) => file !== null && void attempt(() => open(file, key)),
    onTake: (ids: readonly string[]) =>
      file !== null && opened !== null && void attempt(() => take(file, opened, ids)),
    onCancel: leave,
  };
}

function stepOf(file: ChosenFile | null, opened: Opened | null): RestoreStep | null {
  if (file === null) return null;
  if (opened === null) return { step: "key", file };
  return { step: "preview", name: file.name, preview: opened.preview, at: opened.at };
}
