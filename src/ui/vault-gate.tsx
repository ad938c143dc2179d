import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BackupCount } from "../domain/backup-opening.ts";
import { ask } from "../messages/ask.ts";
import type { Proof } from "../messages/vault-lines.ts";
import { BackupCameBack } from "./came-back.tsx";
import { LiveCannotOpen } from "./live-cannot-open.tsx";
import { LiveLocked } from "./live-locked.tsx";
import { LiveNewPassphrase } from "./live-new-passphrase.tsx";
import { LiveOpenBackup } from "./live-open-backup.tsx";
import { LiveSetAside } from "./live-set-aside.tsx";
import { LiveVaultsAside } from "./live-vaults-aside.tsx";
import type { Waiting } from "./locked.tsx";
import { sentenceFor } from "./sentence-for.ts";
import { useAnswer } from "./use-answer.ts";
import { useAttempt } from "./use-attempt.ts";
import { Welcome } from "./welcome.tsx";

/** What wants the room of the options page; by these addresses another surface asks for it there. */
export type RoomyPlace = "open-backup" | "begin-anew";

interface VaultGateProps {
  /** What waits behind the lock, or null. */
  readonly waiting: Waiting | null;
  /** Leads to where there is room; without it, there is room here. */
  readonly onLeaveFor?: (place: RoomyPlace) => void;
  /**
   * Draws what stands behind the gate. Not the drawing itself: the gate would hold on to it, and to every code in it, after
   * locking.
   */
  readonly children: () => ComponentChildren;
}

/** Makes the vault where there is none, opens it where it is locked, and then lets through. */
export function VaultGate({ waiting, onLeaveFor, children }: VaultGateProps) {
  const status = useAnswer("vaultStatus", {});
  const [replaceBy, setReplaceBy] = useState<Proof | null>(null);
  const [place, setPlace] = useState(onLeaveFor === undefined ? placeAskedFor() : "doors");
  const [cameBack, setCameBack] = useState<BackupCount | null>(null);
  const opening = useRef(false);
  const standing = status.state === "answered" ? status.value : null;
  useEffect(() => {
    // Whoever is in did not come for what is asked for in front of the gate.
    if (standing === "unlocked" && !opening.current) setPlace("doors");
    if (standing !== "locked") return;
    // What opened it before the lock is not to lie about.
    setReplaceBy(null);
    setCameBack(null);
  }, [standing]);
  if (status.state === "asking") return null;
  if (status.state === "refused") {
    const { code } = status.failure;
    const sentence = sentenceFor(status.failure);
    if (code !== "vault-damaged" && code !== "vault-newer") return <p class="gate-refused">{sentence}</p>;
    return <LiveCannotOpen why={code === "vault-newer" ? "newer" : "damaged"} sentence={sentence} />;
  }
  const leaveFor = onLeaveFor ?? setPlace;
  const arrive = async () => {
    setPlace("doors");
    await status.askAgain();
  };
  if (place === "open-backup" && (standing !== "unlocked" || opening.current)) {
    return (
      <LiveOpenBackup
        question={standing === "locked" ? "openBackupInstead" : "openBackup"}
        onOpening={() => {
          opening.current = true;
        }}
        onAnswer={async (opened) => {
          opening.current = false;
          if (opened === null) return;
          setCameBack(opened);
          await arrive();
        }}
        onCancel={() => setPlace(standing === "locked" ? "forgotten" : "doors")}
      />
    );
  }
  if (standing === "absent") {
    return (
      <LiveWelcome onMade={arrive} onOpenBackup={() => leaveFor("open-backup")}>
        <LiveVaultsAside onBroughtBack={arrive} />
      </LiveWelcome>
    );
  }
  if (standing === "locked" && place === "begin-anew")
    return <LiveSetAside onDone={arrive} onBack={() => setPlace("forgotten")} />;
  if (standing === "locked") {
    return (
      <LiveLocked
        waiting={waiting}
        firstScreen={place === "forgotten" ? "forgotten" : "passphrase"}
        onOpenBackup={() => leaveFor("open-backup")}
        onBeginAnew={() => leaveFor("begin-anew")}
        onReplaceBy={setReplaceBy}
        onOpened={arrive}
      />
    );
  }
  if (replaceBy !== null) return <LiveNewPassphrase proof={replaceBy} onDone={() => setReplaceBy(null)} />;
  if (cameBack !== null) {
    const { accounts: added, ...more } = cameBack;
    const rest = { replaced: 0, same: 0, leftOut: 0 };
    return <BackupCameBack added={added} {...more} {...rest} onFinish={() => setCameBack(null)} />;
  }
  return <>{children()}</>;
}

function placeAskedFor(): RoomyPlace | "doors" | "forgotten" {
  const asked = window.location.hash.slice(1);
  return asked === "open-backup" || asked === "begin-anew" ? asked : "doors";
}

interface LiveWelcomeProps {
  readonly onMade: () => Promise<void>;
  readonly onOpenBackup: () => void;
  readonly children: ComponentChildren;
}

function LiveWelcome({ onMade, onOpenBackup, children }: LiveWelcomeProps) {
  const { working, error, attempt } = useAttempt();
  const create = (passphrase: string) =>
    void attempt(async () => {
      await ask("createVault", { passphrase });
      await onMade();
      return null;
    });
  return (
    <Welcome working={working} error={error} onCreate={create} onOpenBackup={onOpenBackup}>
      {children}
    </Welcome>
  );
}
