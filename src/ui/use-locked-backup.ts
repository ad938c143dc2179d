import { useState } from "preact/hooks";
import type { LockedBackup } from "./locked-aside.tsx";
import { sentenceFor } from "./sentence-for.ts";
import { writeBackup } from "./write-backup.ts";

/** A backup to the recovery key, for which nothing has to be opened. */
export function useLockedBackup() {
  const [backup, setBackup] = useState<LockedBackup>({ state: "offered" });
  const backUp = async () => {
    setBackup({ state: "writing" });
    try {
      await writeBackup({ kind: "recovery-key" });
      setBackup({ state: "written" });
    } catch (error) {
      setBackup({ state: "failed", error: sentenceFor(error) });
    }
  };
  return { backup, backUp: () => void backUp() };
}
