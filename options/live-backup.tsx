import { useMemo } from "preact/hooks";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { backupDeeds } from "./backup/live-deeds.ts";
import { LiveSetAsideVaults } from "./backup/live-set-aside-vaults.tsx";
import { useRestoring } from "./backup/use-restoring.ts";
import { Backup } from "./backup.tsx";
import { Restore } from "./restore.tsx";
import { RestoreChoose } from "./restore-choose.tsx";

/** Backups and bringing them back, with the worker behind them. */
export function LiveBackup({ say }: { readonly say: (words: ToastWords) => void }) {
  const backups = useAnswer("viewBackups", {});
  const { at, error, onFile, onSetAside, ...restoring } = useRestoring();
  const deeds = useMemo(() => backupDeeds(say), [say]);
  if (at !== null) return <Restore {...restoring} at={at} error={error} />;
  if (backups.state === "asking") return null;
  if (backups.state === "refused") return <p class="gate-refused">{sentenceFor(backups.failure)}</p>;
  return (
    <>
      <Backup view={backups.value} deeds={deeds} />
      <RestoreChoose onFile={onFile} error={error} />
      <LiveSetAsideVaults onOpen={onSetAside} />
    </>
  );
}
