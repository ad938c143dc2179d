import type { ReadOnlyReason } from "./account-records.ts";
import type { Damage } from "./record-book.ts";
import type { Repair } from "./store.ts";
import type { SessionArea } from "./unlocked-keys.ts";

/** A repair and when it was made; milliseconds since the epoch. */
export type NotedRepair = Repair & { readonly at: number };

/** How a vault is. */
export interface Health {
  readonly damaged: readonly Damage[];
  readonly repaired: readonly NotedRepair[];
  /** Why nothing can be written, or null. */
  readonly readOnly: ReadOnlyReason | null;
  /** The second copy could not be written the last time. */
  readonly mirrorFailing: boolean;
}

/** What was put right since the browser started. It says nothing of what is in the vault, so it outlives the lock. */
export interface RepairNotes {
  add(repairs: readonly Repair[]): Promise<void>;
  list(): Promise<readonly NotedRepair[]>;
  /** They were another vault's. */
  forget(): Promise<void>;
}

const notesKey = "vaultRepairs";
const mostNotes = 20;

/** The notes in a session. */
export function repairNotes(session: SessionArea, now: () => number): RepairNotes {
  const list = async () => ((await session.get(notesKey)) ?? []) as readonly NotedRepair[];
  return {
    list,
    forget: () => session.remove(notesKey),
    async add(repairs) {
      if (repairs.length === 0) return;
      const noted = repairs.map((repair) => ({ ...repair, at: now() }));
      await session.set(notesKey, [...(await list()), ...noted].slice(-mostNotes));
    },
  };
}
