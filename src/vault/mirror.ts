import { Failure } from "../domain/failure.ts";
import { toHex } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import { readerOf } from "./canonical-bytes.ts";
import type { Snapshot } from "./database.ts";
import { macOfHead } from "./head.ts";
import { vaultIdLength } from "./header.ts";

/** Which state of the vault a copy holds: as the copy says itself, so nothing that may be trusted without its MAC. */
export interface Anchor {
  readonly epoch: number;
  readonly seq: number;
  /** The head's MAC, in hexadecimal. */
  readonly mac: string;
}

/** What one write puts into the second copy. */
export interface MirrorChange {
  /** Null where it stays as it was. */
  readonly header: Bytes | null;
  readonly head: Bytes;
  /** Sealed records, by id in hexadecimal. */
  readonly records: ReadonlyMap<string, Bytes>;
  /** "all": whatever other records there were goes. "changed": they stay. */
  readonly replacesAll: "all" | "changed";
}

/**
 * The vault's second copy: the same sealed bytes in another kind of storage, from which a lost or corrupt database is
 * rebuilt. Whoever writes holds the vault's write lock.
 */
export interface Mirror {
  /**
   * The state of the copy, or null when there is none: the little that is read at each unlocking.
   * Throws Failure "vault-damaged" (second copy) when its storage does not answer.
   */
  anchor(): Promise<Anchor | null>;
  /**
   * All of it. A part is null where it is missing or not decodable; a record that is there but not decodable is empty.
   * Throws Failure "vault-damaged" (second copy) when its storage does not answer, which is not the same as there being
   * no copy.
   */
  read(): Promise<Snapshot>;
  /**
   * Stores all of this or nothing.
   * Throws Failure "vault-not-written" when it can't be stored, and when only changes are given and there is no copy to
   * change: then everything has to be written.
   */
  write(change: MirrorChange): Promise<void>;
  /** Leaves nothing of it. Throws Failure "vault-not-written" when that can't be done. */
  forget(): Promise<void>;
}

/** What a stored head says of its own state, or null when it is too short to be one. */
export function anchorOf(head: Bytes): Anchor | null {
  const reader = readerOf(head, "head");
  try {
    reader.take("AV1 head".length + vaultIdLength);
    return { epoch: reader.u32(), seq: reader.u64(), mac: toHex(macOfHead(head)) };
  } catch {
    // Its end came too early, or a number in it is none.
    return null;
  }
}

/** The refusal of a read that the copy's storage did not answer. */
export function mirrorSilent(): Failure {
  return new Failure("vault-damaged", "second copy");
}

/** The refusal of changes where there is nothing to change. */
export function nothingToChange(): Failure {
  return new Failure("vault-not-written", "second copy");
}
