import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ask } from "../messages/ask.ts";
import type { Proof } from "../messages/vault-lines.ts";
import { LiveCannotOpen } from "./live-cannot-open.tsx";
import { LiveLocked } from "./live-locked.tsx";
import { LiveNewPassphrase } from "./live-new-passphrase.tsx";
import { LiveOpenBackup } from "./live-open-backup.tsx";
import type { Waiting } from "./locked.tsx";
import { sentenceFor } from "./sentence-for.ts";
import { useAnswer } from "./use-answer.ts";
import { useAttempt } from "./use-attempt.ts";
import { Welcome } from "./welcome.tsx";

interface VaultGateProps {
  /** What waits behind the lock, or null. */
  readonly waiting: Waiting | null;
  /** Where a backup is opened when that can't be done here; without it, it is done here. */
  readonly onOpenBackup?: () => void;
  /**
   * Draws what stands behind the gate. Not the drawing itself: the gate would hold on to it, and to every code in it, after
   * locking.
   */
  readonly children: () => ComponentChildren;
}

/** Makes the vault where there is none, opens it where it is locked, and then lets through. */
export function VaultGate({ waiting, onOpenBackup, children }: VaultGateProps) {
  const status = useAnswer("vaultStatus", {});
  const [replaceBy, setReplaceBy] = useState<Proof | null>(null);
  const standing = status.state === "answered" ? status.value : null;
  useEffect(() => {
    // What opened it before the lock is not to lie about.
    if (standing === "locked") setReplaceBy(null);
  }, [standing]);
  if (status.state === "asking") return null;
  if (status.state === "refused") {
    const { code } = status.failure;
    const sentence = sentenceFor(status.failure);
    if (code !== "vault-damaged" && code !== "vault-newer") return <p class="gate-refused">{sentence}</p>;
    return <LiveCannotOpen why={code === "vault-newer" ? "newer" : "damaged"} sentence={sentence} />;
  }
  if (status.value === "absent") {
    return <LiveWelcome onMade={status.askAgain} {...(onOpenBackup === undefined ? {} : { onOpenBackup })} />;
  }
  if (status.value === "locked") {
    return <LiveLocked waiting={waiting} onReplaceBy={setReplaceBy} onOpened={status.askAgain} />;
  }
  if (replaceBy !== null) return <LiveNewPassphrase proof={replaceBy} onDone={() => setReplaceBy(null)} />;
  return <>{children()}</>;
}

interface LiveWelcomeProps {
  readonly onMade: () => Promise<void>;
  readonly onOpenBackup?: () => void;
}

/** The address by which another surface asks for a backup to be opened. */
const openBackupHere = "#open-backup";

function LiveWelcome({ onMade, onOpenBackup }: LiveWelcomeProps) {
  const asked = onOpenBackup === undefined && window.location.hash === openBackupHere;
  const [screen, setScreen] = useState<"welcome" | "backup">(asked ? "backup" : "welcome");
  const { working, error, attempt } = useAttempt();
  if (screen === "backup") return <LiveOpenBackup onOpened={onMade} onCancel={() => setScreen("welcome")} />;
  const create = (passphrase: string) =>
    void attempt(async () => {
      await ask("createVault", { passphrase });
      await onMade();
      return null;
    });
  return (
    <Welcome
      working={working}
      error={error}
      onCreate={create}
      onOpenBackup={onOpenBackup ?? (() => setScreen("backup"))}
    />
  );
}
