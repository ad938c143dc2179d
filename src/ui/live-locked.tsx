import { useState } from "preact/hooks";
import type { Doors } from "../messages/vault-views.ts";
import { Forgotten } from "./forgotten.tsx";
import { LiveCannotOpen } from "./live-cannot-open.tsx";
import { LiveVaultsAside } from "./live-vaults-aside.tsx";
import { Locked, type Waiting } from "./locked.tsx";
import type { OtherDoor } from "./other-doors.tsx";
import { passkeysHere } from "./passkey.ts";
import { RecoveryDoor } from "./recovery-door.tsx";
import { useAnswer } from "./use-answer.ts";
import { type KnockingProps, type Memory, useKnocking } from "./use-knocking.ts";
import { useLockedBackup } from "./use-locked-backup.ts";
import { words } from "./words.ts";
import { saveSealedCopy } from "./write-backup.ts";

interface LiveLockedProps extends KnockingProps {
  readonly waiting: Waiting | null;
  readonly firstScreen: "passphrase" | "forgotten";
  readonly onOpenBackup: () => void;
  readonly onBeginAnew: () => void;
}

/** The locked vault and all its doors, with the worker behind them. */
export function LiveLocked(props: LiveLockedProps) {
  const answer = useAnswer("viewDoors", {});
  if (answer.state === "asking") return null;
  const doors = answer.state === "answered" ? answer.value : onlyThePassphrase;
  if (doors.newer) return <LiveCannotOpen why="newer" sentence={words.doors.newer} />;
  return <LockedDoors {...props} doors={doors} />;
}

const onlyThePassphrase: Doors = { passkeys: [], recoveryKey: false, newer: false };

interface LockedDoorsProps extends LiveLockedProps {
  readonly doors: Doors;
}

function LockedDoors(props: LockedDoorsProps) {
  const { waiting, doors, firstScreen, onOpenBackup, onBeginAnew, ...knockingProps } = props;
  const [screen, setScreen] = useState<"passphrase" | "recovery-key" | "forgotten">(firstScreen);
  const { knock, touch, attempt, clear, working, error } = useKnocking(knockingProps);
  const { backup, backUp } = useLockedBackup();
  const goTo = (next: typeof screen) => {
    clear();
    setScreen(next);
  };
  const door = { working, error };
  const byPasskey = (memory: Memory) => passkeyDoor(doors, () => touch(doors.passkeys, memory));
  const byRecoveryKey = recoveryDoor(doors, () => goTo("recovery-key"));
  const byPassphrase = { label: words.doors.usePassphrase, onPress: () => goTo("passphrase") };
  if (screen === "recovery-key") {
    return (
      <RecoveryDoor
        {...door}
        doors={[byPassphrase, ...byPasskey("knows-it")]}
        onUnlock={(recoveryKey) => knock({ kind: "recovery-key", recoveryKey }, "may-have-forgotten")}
      />
    );
  }
  if (screen === "forgotten") {
    return (
      <Forgotten
        {...door}
        ways={[...byPasskey("may-have-forgotten"), ...byRecoveryKey]}
        onSaveSealed={() => void attempt(() => saveSealedCopy().then(() => null))}
        onOpenBackup={onOpenBackup}
        onBeginAnew={onBeginAnew}
        onBack={() => goTo("passphrase")}
      >
        <LiveVaultsAside
          onBroughtBack={async () => {
            // The other one is locked, too, and has doors of its own.
            goTo("passphrase");
            await props.onOpened();
          }}
        />
      </Forgotten>
    );
  }
  return (
    <Locked
      {...door}
      waiting={waiting}
      doors={[...byPasskey("knows-it"), ...byRecoveryKey]}
      aside={{
        onForgotten: () => goTo("forgotten"),
        onBackUp: backUp,
        backup: doors.recoveryKey ? backup : null,
      }}
      onUnlock={(passphrase) => knock({ kind: "passphrase", passphrase }, "knows-it")}
    />
  );
}

function passkeyDoor({ passkeys }: Doors, onPress: () => void): readonly OtherDoor[] {
  return passkeysHere(passkeys).length === 0 ? [] : [{ label: words.doors.usePasskey, onPress }];
}

function recoveryDoor({ recoveryKey }: Doors, onPress: () => void): readonly OtherDoor[] {
  return recoveryKey ? [{ label: words.doors.useRecoveryKey, onPress }] : [];
}
