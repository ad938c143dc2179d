import { useState } from "preact/hooks";
import type { BackupCount } from "../domain/backup-opening.ts";
import { ask } from "../messages/ask.ts";
import type { FileKey } from "../messages/vault-lines.ts";
import { type ChosenFile, readBackupFile } from "./backup-file.ts";
import { fileRefusalOf } from "./file-key-form.tsx";
import { OpenBackup, type OpeningStep } from "./open-backup.tsx";
import { useAttempt } from "./use-attempt.ts";

interface LiveOpenBackupProps {
  /** "openBackupInstead": in the place of a locked vault. */
  readonly question: "openBackup" | "openBackupInstead";
  /** Told before the worker is asked: the vault may be open before its answer is here. And what came of it, null for nothing. */
  readonly onOpening: () => void;
  readonly onAnswer: (opened: BackupCount | null) => Promise<void>;
  readonly onCancel: () => void;
}

/** Opening a backup where there is no vault, or none that opens, with the worker behind it. */
export function LiveOpenBackup({ question, onOpening, onAnswer, onCancel }: LiveOpenBackupProps) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [key, setKey] = useState<FileKey | null>(null);
  const { working, error, attempt, clear } = useAttempt();
  const open = (chosen: ChosenFile, fileKey: FileKey, passphrase: string | null) =>
    attempt(async () => {
      onOpening();
      let opened: BackupCount | null = null;
      try {
        const result = await ask(question, { file: chosen.file, key: fileKey, passphrase });
        if (result.kind === "refused") return fileRefusalOf(fileKey);
        if (result.kind === "opened") opened = result;
        else setKey(fileKey);
        return null;
      } finally {
        await onAnswer(opened);
      }
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
