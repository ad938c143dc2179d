import type { VaultDatabase } from "./database.ts";
import type { Mirror } from "./mirror.ts";
import type { RecordBook } from "./record-book.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/** Where a vault lies. */
export interface Store {
  readonly database: VaultDatabase;
  /** The second copy. */
  readonly mirror: Mirror;
  /** Names the lock that every writer of this vault takes. */
  readonly lockName: string;
  readonly notes: StoreNotes;
}

/** The same, while it is unlocked. */
export interface OpenStore extends Store {
  /** Throws Failure "vault-locked". Asked for anew with each use: a rotation may have come between. */
  keys(): Promise<WorkingKeys>;
  /** The whole book as it was last read without a fault, for as long as these keys are in memory. */
  readonly books: WeakMap<WorkingKeys, Promise<RecordBook | null>>;
}

/** What was found wrong and put right. */
export interface Repair {
  readonly word: RepairWord;
  /** How many records it was about; 0 where it was not about records. */
  readonly records: number;
}

export type RepairWord =
  /** The database was gone or empty, and was made again from the second copy. */
  | "database-rebuilt"
  /** The database was older than the second copy, and was brought up to date from it. */
  | "database-older"
  /** Header or head were damaged, and came back from the second copy. */
  | "front-restored"
  /** Records were damaged or missing, and came back from the second copy. */
  | "records-restored"
  /** The second copy was damaged, gone or older, and was made again. */
  | "mirror-restored";

/** What this context remembers of the store; nothing of it matters when it is lost. */
export interface StoreNotes {
  repaired(repairs: readonly Repair[]): Promise<void>;
  /** Whether the second copy could be written the last time. */
  mirrorFailing: boolean;
  /** The state and its damage of which nothing could be put right any more. */
  hopeless: string | null;
}
