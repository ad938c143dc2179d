import { Failure } from "../domain/failure.ts";
import { toHex } from "./byte-text.ts";
import type { Snapshot } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { macOfHead } from "./head.ts";
import { decodeHeader, type Header } from "./header.ts";
import { heal } from "./healing.ts";
import { isOfLaterEpoch } from "./later-epoch.ts";
import { readAnchor, readMirror } from "./mirror-place.ts";
import { isHeaderAsStated, type OpenedHeader, openHeader, type StoredFront } from "./opening.ts";
import type { Proof } from "./proof.ts";
import { isSameBytes } from "./same-bytes.ts";
import type { OpenStore, Store } from "./store.ts";

/** Whether anything of a vault is stored here, be it damaged. An empty database is filled from the second copy first. */
export async function isVaultStored(store: Store): Promise<boolean> {
  return isAnything(await readFront(store));
}

/**
 * Header and head; the records only where there is no header, to tell a damaged vault from none. A database that is gone
 * or empty while there is a second copy is made again from it, as it is: what it holds is proved at the next unlocking.
 */
export async function readFront(store: Store): Promise<Snapshot> {
  const stored = await readDatabaseFront(store);
  return isAnything(stored) ? stored : rebuild(store);
}

/**
 * Opens the vault with a proof; null when the proof is not this vault's. Where the database's own header does not open,
 * or the second copy is further on, that of the second copy is tried too, the later epoch first.
 * `front` is what `readFront` gave, where that was asked already.
 * Throws Failure "vault-absent", "vault-newer", or "vault-damaged" with the part: "header", "slot", "kdf".
 */
export async function openStored(
  store: Store,
  proof: Proof,
  front: Snapshot | null = null,
): Promise<OpenedHeader | null> {
  const stored = front ?? (await readFront(store));
  if (!isAnything(stored)) throw new Failure("vault-absent");
  return openFirst(frontsToTry(store, frontOf(stored)), proof);
}

/**
 * After opening: brings the two copies together where they say different things, so that nothing older is shown even for a
 * moment.
 */
export async function mendFront(store: OpenStore): Promise<void> {
  const own = frontOf(await store.database.read([]));
  if (own === null || !(await isInStep(store, own))) await heal(store);
}

/**
 * The header as far as it can be trusted without a key: it is the one that the head was written beside.
 * Throws Failure "vault-absent", "vault-newer", "vault-damaged" (header).
 */
export async function readHeader(store: Store): Promise<Header> {
  const stored = await readFront(store);
  if (!isAnything(stored)) throw new Failure("vault-absent");
  const own = frontOf(stored);
  if (own !== null && (await isHeaderAsStated(own))) return decodeHeader(own.header).header;
  const copy = await readMirror(store.mirror);
  const other = copy === null ? null : frontOf(copy);
  if (other === null || !(await isHeaderAsStated(other))) throw new Failure("vault-damaged", "header");
  return decodeHeader(other.header).header;
}

/** Whether any part of a vault lies there. */
export function isAnything({ header, head, records }: Snapshot): boolean {
  return header !== null || head !== null || records.size > 0;
}

function frontOf({ header, head }: Snapshot): StoredFront | null {
  return header === null ? null : { header, head };
}

async function readDatabaseFront({ database }: Store): Promise<Snapshot> {
  const front = await database.read([]);
  return front.header === null ? database.read("all") : front;
}

function rebuild(store: Store): Promise<Snapshot> {
  return exclusively(store.lockName, async () => {
    const stored = await readDatabaseFront(store);
    // A copy whose storage does not answer is not the same as none: it throws.
    if (isAnything(stored)) return stored;
    const copy = await store.mirror.read();
    const { header, head, records } = copy;
    if (header === null) return copy;
    const commit = { expected: { header: null, head: null }, header, records };
    await store.database.write(head === null ? commit : { ...commit, head });
    await store.notes.repaired([{ word: "database-rebuilt", records: records.size }]);
    return readDatabaseFront(store);
  });
}

/** The database's own front alone while it is in step with the second copy; that of the copy when it doesn't open. */
async function* frontsToTry(store: Store, own: StoredFront | null): AsyncGenerator<StoredFront> {
  const inStep = own !== null && (await isInStep(store, own));
  if (inStep) yield own;
  const copy = await readMirror(store.mirror);
  const other = copy === null ? null : frontOf(copy);
  const isWorthTrying = other !== null && (own === null || (await maySay(other, own)));
  yield* laterFirst([inStep ? null : own, isWorthTrying ? other : null]);
}

/** Whether the second copy says the same state, or there is none, and the header is the one that belongs to it. */
async function isInStep({ mirror }: Store, front: StoredFront): Promise<boolean> {
  if (!(await isHeaderAsStated(front))) return false;
  const anchor = await readAnchor(mirror);
  return anchor === null || (front.head !== null && anchor.mac === toHex(macOfHead(front.head)));
}

/** Whether the second copy's front says anything else, and nothing that the database has left behind with its keys. */
async function maySay(copy: StoredFront, own: StoredFront): Promise<boolean> {
  const isSame = isSameBytes(copy.header, own.header) && isSameBytes(copy.head, own.head);
  return !isSame && !(await isOfLaterEpoch(own, epochOf(copy)));
}

function laterFirst(fronts: readonly (StoredFront | null)[]): readonly StoredFront[] {
  const known = fronts.filter((front): front is StoredFront => front !== null);
  return known.toSorted((one, other) => epochOf(other) - epochOf(one));
}

function epochOf({ header }: StoredFront): number {
  try {
    return decodeHeader(header).header.epoch;
  } catch {
    // Damaged: tried last, so that its failure is heard only when nothing else opens.
    return -1;
  }
}

/** The first front that opens. "Not this proof" is said rather than damage only when a whole header says so. */
async function openFirst(fronts: AsyncIterable<StoredFront>, proof: Proof): Promise<OpenedHeader | null> {
  let refused = false;
  let failure: unknown = new Failure("vault-damaged", "header");
  for await (const front of fronts) {
    try {
      const opened = await openHeader(front, proof);
      if (opened !== null) return opened;
      refused = true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failure = error;
    }
  }
  if (refused) return null;
  throw failure;
}
