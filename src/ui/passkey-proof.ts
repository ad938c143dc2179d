import type { Proof } from "../messages/vault-lines.ts";
import type { PasskeyDoor } from "../messages/vault-views.ts";
import { passkeysHere, touchPasskey } from "./passkey.ts";
import { isBesideTabs, touchInWindow } from "./touch-elsewhere.ts";
import { useAnswer } from "./use-answer.ts";

/**
 * The vault's passkeys that can be touched in this browser; none while that is not known.
 * Their touch is a proof wherever the passphrase is one.
 */
export function usePasskeys(): readonly PasskeyDoor[] {
  const doors = useAnswer("viewDoors", {});
  return doors.state === "answered" ? passkeysHere(doors.value.passkeys) : [];
}

/**
 * Has the user touch a passkey. Null when it came to nothing, or when it is not asked for here: from the popup, a window of
 * ours asks and opens the vault. Throws Failure as `touchPasskey` does.
 */
export async function passkeyProof(
  passkeys: readonly PasskeyDoor[],
): Promise<Extract<Proof, { kind: "passkey" }> | null> {
  if (isBesideTabs()) {
    await touchInWindow();
    return null;
  }
  const touch = await touchPasskey(passkeys);
  return touch === null ? null : { kind: "passkey", ...touch };
}
