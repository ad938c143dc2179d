import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ask } from "../messages/ask.ts";
import { Locked, type Waiting } from "./locked.tsx";
import { sentenceFor } from "./sentence-for.ts";
import { useAnswer } from "./use-answer.ts";
import { Welcome } from "./welcome.tsx";
import { words } from "./words.ts";

interface VaultGateProps {
  /** What waits behind the lock, or null. */
  readonly waiting: Waiting | null;
  /** What stands behind the gate. */
  readonly children: ComponentChildren;
}

/** Makes the vault where there is none, opens it where it is locked, and then lets through. */
export function VaultGate({ waiting, children }: VaultGateProps) {
  const status = useAnswer("vaultStatus", {});
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const attempt = async (knock: () => Promise<string | null>) => {
    setWorking(true);
    setError(null);
    const refusal = await knock().catch(sentenceFor);
    await status.askAgain();
    setError(refusal);
    setWorking(false);
  };
  if (status.state === "asking") return null;
  if (status.state === "refused") return <p class="gate-refused">{sentenceFor(status.failure)}</p>;
  if (status.value === "unlocked") return <>{children}</>;
  const door = { working, error };
  if (status.value === "absent") {
    return <Welcome {...door} onCreate={(passphrase) => void attempt(() => create(passphrase))} />;
  }
  return (
    <Locked {...door} waiting={waiting} onUnlock={(passphrase) => void attempt(() => unlock(passphrase))} />
  );
}

async function create(passphrase: string): Promise<null> {
  await ask("createVault", { passphrase });
  return null;
}

async function unlock(passphrase: string): Promise<string | null> {
  const result = await ask("unlock", { passphrase });
  return result === "wrong-passphrase" ? words.passphrase.wrong : null;
}
