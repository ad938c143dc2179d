import { recoveryKeyOf } from "../../src/ui/recovery-key-text.ts";
import type { Shown } from "./deeds.ts";
import type { TypedProof } from "./proof-field.tsx";

/** What was typed or will be touched as a proof, or null while nothing is typed. */
export function shownBy({ way, passphrase, recoveryKey }: TypedProof): Shown | null {
  if (way === "passkey") return { kind: "passkey" };
  if (way === "passphrase") return passphrase === "" ? null : { kind: "passphrase", passphrase };
  const key = recoveryKeyOf(recoveryKey);
  return key === "" ? null : { kind: "recovery-key", recoveryKey: key };
}
