import type { Bytes } from "../../src/vault/bytes.ts";
import type { DatabaseOnDisk, Snapshot } from "../../src/vault/database.ts";
import { isSameBytes } from "../../src/vault/same-bytes.ts";

/** A vault's database in memory, which a test may look into and spoil. Bytes are shared, never changed in place. */
export interface MemoryDatabase extends DatabaseOnDisk {
  /** What it holds. */
  taken(): Snapshot;
  /** Makes it hold exactly this. */
  put(snapshot: Snapshot): void;
  /** What each write throws from now on; null lets them through. */
  refuse(error: Error | null): void;
}

const nothing: Snapshot = { header: null, head: null, records: new Map() };

/** One that holds this. */
export function memoryDatabase(held: Snapshot = nothing): MemoryDatabase {
  let present = held;
  let kept: Bytes | null = null;
  let refusal: Error | null = null;
  return {
    taken: () => present,
    put: (snapshot) => {
      present = snapshot;
    },
    refuse: (error) => {
      refusal = error;
    },
    async read(ids) {
      const { header, head, records } = present;
      if (ids === "all") return { header, head, records: new Map(records) };
      const found = ids.flatMap((id) => {
        const bytes = records.get(id);
        return bytes === undefined ? [] : [[id, bytes] as const];
      });
      return { header, head, records: new Map(found) };
    },
    async write({ expected, header, head, records, previous, replacesAll }) {
      if (refusal !== null) throw refusal;
      const before = present;
      if (!isSameBytes(before.header, expected.header) || !isSameBytes(before.head, expected.head))
        return "moved";
      const others = replacesAll === "all" ? [] : before.records;
      present = {
        header: header === undefined ? before.header : header,
        head: head === undefined ? before.head : head,
        records: new Map([...others, ...records]),
      };
      kept = previous === undefined ? kept : previous;
      return "written";
    },
    previous: async () => kept,
    dropPrevious: async () => {
      kept = null;
    },
    salvage: async () => present,
    erase: async () => {
      present = nothing;
    },
    close: async () => {},
  };
}
