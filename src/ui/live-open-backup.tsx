import { useState } from "preact/hooks";
import { ask } from "../messages/ask.ts";
import type { FileKey } from "../messages/vault-lines.ts";
import { type ChosenFile, readBackupFile } from "./backup-file.ts";
import { fileRefusalOf } from "./file-key-form.tsx";
import { OpenBackup, type OpeningStep } from "./open-backup.tsx";
import { useAttempt } from "./use-attempt.ts";

interface LiveOpenBackupProps {
  /** There is a vault now, open or locked. */
  readonly onOpened: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Opening a backup where there is no vault, with the worker behind it. */
export function LiveOpenBackup({ onOpened, onCancel }: LiveOpenBackupProps) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [key, setKey] = useState<FileKey | null>(null);
  const { working, error, attempt, clear } = useAttempt();
  const open = (chosen: ChosenFile, fileKey: FileKey, passphrase: string | null) =>
    attempt(async () => {
      const result = await ask("openBackup", { file: chosen.file, key: fileKey, passphrase });
      if (result.kind === "refused") return fileRefusalOf(fileKey);
      if (result.kind === "opened") await onOpened();
      else setKey(fileKey);
      return null;
    });
  const leave = () => {
    clear();
    if (file === null) onCancel();
    setFile(null);
    setKey(null);
  };
  return (
    <OpenBackup
      at={stepOf(file, key)}
      working={working}
      error={error}
      onFile={(chosen) =>
        void attempt(async () => {
          setFile(await readBackupFile(chosen));
          return null;
        })
      }
      onKey={(fileKey) => file !== null && void open(file, fileKey, null)}
      onPassphrase={(passphrase) => file !== null && key !== null && void open(file, key, passphrase)}
      onCancel={leave}
    />
  );
}

function stepOf(file: ChosenFile | null, key: FileKey | null): OpeningStep {
  if (file === null) return { step: "choose" };
  if (key === null) return { step: "key", file };
  return { step: "passphrase" };
}
