import { useState } from "preact/hooks";
import { ask } from "../../src/messages/ask.ts";
import type { FileKey } from "../../src/messages/vault-lines.ts";
import type { RestorePreview } from "../../src/messages/vault-views.ts";
import { type ChosenFile, readBackupFile } from "../../src/ui/backup-file.ts";
import type { CameBack } from "../../src/ui/came-back.tsx";
import { fileRefusalOf } from "../../src/ui/file-key-form.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import type { RestoreStep } from "../restore.tsx";
import { cameBack } from "./restore-order.ts";

/** An opened backup: what is in it, what opened it, and when that was. */
interface Opened {
  readonly preview: RestorePreview;
  readonly key: FileKey;
  readonly at: number;
}

/** Bringing a backup back, with the worker behind it: `at` is null until a file was chosen. */
export function useRestoring() {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState<CameBack | null>(null);
  const { working, error, attempt, clear } = useAttempt();
  const leave = () => {
    clear();
    setFile(null);
    setOpened(null);
    setDone(null);
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
  const take = async ({ file: content }: ChosenFile, { key, preview }: Opened, ids: readonly string[]) => {
    const done = await ask("restoreBackup", { file: content, key, take: [...ids] });
    if (done === "refused") return fileRefusalOf(key);
    // What was taken is what the worker says; the rest is as it was looked at.
    setDone({ ...cameBack(preview, new Set(ids)), ...done });
    setFile(null);
    setOpened(null);
    return null;
  };
  return {
    at: stepOf(file, opened, done),
    working,
    error,
    onFile: (chosen: File) => void attempt(() => choose(chosen)),
    onSetAside: (id: string) =>
      void attempt(async () => {
        const { name, file: sealed } = await ask("makeCopySetAside", { id });
        setFile({ name, file: sealed, opensWith: "own-doors" });
        return null;
      }),
    onKey: (key: FileKey) => file !== null && void attempt(() => open(file, key)),
    onTake: (ids: readonly string[]) =>
      file !== null && opened !== null && void attempt(() => take(file, opened, ids)),
    onCancel: leave,
  };
}

function stepOf(file: ChosenFile | null, opened: Opened | null, done: CameBack | null): RestoreStep | null {
  if (done !== null) return { step: "done", count: done };
  if (file === null) return null;
  if (opened === null) return { step: "key", file };
  return { step: "preview", name: file.name, preview: opened.preview, at: opened.at };
}
