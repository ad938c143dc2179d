import { Failure } from "../domain/failure.ts";
import { toBase64 } from "./byte-text.ts";
import type { Store } from "./store.ts";
import { readHeader } from "./stored-vault.ts";

/** What else than the passphrase may open a vault. */
export interface Doors {
  readonly passkeys: readonly {
    /** Base64. */
    readonly credentialId: string;
    /** Empty where the browser takes the extension itself. */
    readonly rpId: string;
    /** Base64, 32 bytes. */
    readonly prfSalt: string;
  }[];
  readonly recoveryKey: boolean;
  /** A newer build made this vault, and this one can't open it. */
  readonly newer: boolean;
}

/** What the header says in the open. Nothing where there is no vault, or its header is damaged. */
export async function doorsOf(store: Store): Promise<Doors> {
  try {
    const { slots } = await readHeader(store);
    const passkeys = slots.filter((slot) => slot.type === "passkey");
    return {
      passkeys: passkeys.map(({ credentialId, rpId, prfSalt }) => ({
        credentialId: toBase64(credentialId),
        rpId,
        prfSalt: toBase64(prfSalt),
      })),
      recoveryKey: slots.some(({ type }) => type === "recovery"),
      newer: false,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { passkeys: [], recoveryKey: false, newer: error.code === "vault-newer" };
  }
}
