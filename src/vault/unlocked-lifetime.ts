import { Failure } from "../domain/failure.ts";
import { toHex } from "./byte-text.ts";
import { wipe } from "./bytes.ts";
import { exclusively } from "./exclusive.ts";
import type { EpochKeys } from "./opening.ts";
import {
  clearSession,
  importWorkingKeys,
  readSession,
  type SessionArea,
  sessionOf,
  type UnlockedSession,
  type WorkingKeys,
  writeSession,
} from "./unlocked-keys.ts";

/** From unlocking to locking: what the session holds, and what this context alone remembers. */
export interface UnlockedLifetime {
  /** Begins with the keys of an unlocked vault, which are overwritten. Fresh at first. */
  begin(opened: EpochKeys): Promise<void>;
  /** Goes on with the keys of the next epoch, which are overwritten, until the same moment; begins when it was locked. */
  renew(opened: EpochKeys): Promise<void>;
  end(): Promise<void>;
  /** Moves the moment of locking; a locked vault stays locked. */
  postpone(lockAt: number): Promise<void>;
  session(): Promise<UnlockedSession | null>;
  /** Throws Failure "vault-locked". */
  workingKeys(): Promise<WorkingKeys>;
  /** Takes a fresh proof, whose keys are overwritten. Throws Failure "vault-locked". */
  refresh(opened: EpochKeys): Promise<void>;
  isFresh(): boolean;
  /** K_codes. Throws Failure "vault-locked", "fresh-unlock-needed". */
  codesKey(): Promise<CryptoKey>;
}

/** How long the vault stays unlocked unless it is postponed, in milliseconds. */
export const firstLockTime = 15 * 60_000;
/** How long a proof is fresh, in milliseconds. */
export const freshTime = 2 * 60_000;

interface FreshProof {
  readonly codes: CryptoKey;
  readonly provedAt: number;
  /** The unlocking that it belongs to: locking ends it too. */
  readonly useKey: string;
  readonly unlockedAt: number;
}

export function unlockedLifetime(area: SessionArea, now: () => number, lockName: string): UnlockedLifetime {
  // Both can be made again: from the session, or by asking for the passphrase.
  let working: { readonly useKey: string; readonly keys: Promise<WorkingKeys> } | null = null;
  let proof: FreshProof | null = null;

  const forget = () => {
    working = null;
    proof = null;
  };
  const session = async () => {
    const found = await readSession(area, now());
    if (found !== null) return found;
    forget();
    // What is left of one whose time ran out must not lie there until somebody locks.
    await exclusively(lockName, async () => {
      if ((await readSession(area, now())) === null) await clearSession(area);
    });
    return null;
  };
  const open = async () => {
    const found = await session();
    if (found === null) throw new Failure("vault-locked");
    return found;
  };
  const prove = ({ useKey, unlockedAt }: UnlockedSession, codes: CryptoKey) => {
    proof = { codes, provedAt: now(), useKey, unlockedAt };
  };
  const start = async (
    { vault, use, head, codes }: EpochKeys,
    { unlockedAt, lockAt }: Pick<UnlockedSession, "unlockedAt" | "lockAt">,
  ) => {
    const begun = sessionOf(vault, { use, head }, { unlockedAt, lockAt });
    await writeSession(area, begun);
    prove(begun, codes);
  };
  const freshProof = () => {
    const age = proof === null ? Number.POSITIVE_INFINITY : now() - proof.provedAt;
    if (age < 0 || age >= freshTime) proof = null;
    return proof;
  };

  return {
    session,
    begin: (opened) =>
      exclusively(lockName, () => {
        const unlockedAt = now();
        return start(opened, { unlockedAt, lockAt: unlockedAt + firstLockTime });
      }),
    renew: (opened) =>
      exclusively(lockName, async () => {
        const unlockedAt = now();
        const found = await readSession(area, unlockedAt);
        await start(opened, found ?? { unlockedAt, lockAt: unlockedAt + firstLockTime });
      }),
    end: () =>
      exclusively(lockName, async () => {
        forget();
        await clearSession(area);
      }),
    postpone: (lockAt) =>
      exclusively(lockName, async () => {
        const found = await readSession(area, now());
        if (found !== null) await writeSession(area, { ...found, lockAt });
      }),
    async workingKeys() {
      const found = await open();
      if (working?.useKey !== found.useKey)
        working = { useKey: found.useKey, keys: importWorkingKeys(found) };
      return working.keys;
    },
    async refresh({ vault, use, head, codes }) {
      wipe(use, head);
      const found = await open();
      if (found.vaultId !== toHex(vault.vaultId) || found.epoch !== vault.epoch)
        throw new Failure("vault-locked");
      prove(found, codes);
    },
    isFresh: () => freshProof() !== null,
    async codesKey() {
      const { useKey, unlockedAt } = await open();
      const fresh = freshProof();
      if (fresh?.useKey !== useKey || fresh.unlockedAt !== unlockedAt)
        throw new Failure("fresh-unlock-needed");
      return fresh.codes;
    },
  };
}
