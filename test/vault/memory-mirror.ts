import type { Snapshot } from "../../src/vault/database.ts";
import { anchorOf, type Mirror, nothingToChange } from "../../src/vault/mirror.ts";

/** A second copy in memory, that a test may look into, spoil or let fail. */
export interface MemoryMirror extends Mirror {
  /** A copy of what it holds. */
  taken(): Snapshot;
  /** Makes it hold exactly this. */
  put(snapshot: Snapshot): void;
  /** What each write throws from now on; null lets them through. */
  refuse(error: Error | null): void;
}

const nothing: Snapshot = { header: null, head: null, records: new Map() };

export function memoryMirror(): MemoryMirror {
  let held = nothing;
  let refusal: Error | null = null;
  return {
    taken: () => ({ ...held, records: new Map(held.records) }),
    put: (snapshot) => {
      held = { ...snapshot, records: new Map(snapshot.records) };
    },
    refuse: (error) => {
      refusal = error;
    },
    anchor: async () => (held.head === null ? null : anchorOf(held.head)),
    read: async () => ({ ...held, records: new Map(held.records) }),
    async write({ header, head, records, replacesAll }) {
      if (refusal !== null) throw refusal;
      if (header === null && held.header === null) throw nothingToChange();
      const kept = replacesAll === "all" ? [] : held.records;
      held = { header: header ?? held.header, head, records: new Map([...kept, ...records]) };
    },
    async forget() {
      if (refusal !== null) throw refusal;
      held = nothing;
    },
  };
}
