import { sparePlace } from "./connection.ts";
import type { Snapshot } from "./database.ts";
import { databaseMirror, mirrorName } from "./database-mirror.ts";
import { type Anchor, anchorOf, type Mirror, mirrorSilent } from "./mirror.ts";
import { isSpareInUse } from "./spare-factory.ts";

/** The second copy in the browser's spare IndexedDB, which is not made before something has to be written there. */
export function spareMirror(name: string): Mirror {
  const mirror = databaseMirror(name, sparePlace);
  return {
    anchor: async () => ((await isSpareInUse()) ? mirror.anchor() : null),
    read: async () => ((await isSpareInUse()) ? mirror.read() : nothing),
    write: mirror.write,
    forget: async () => ((await isSpareInUse()) ? sparePlace.erase(mirrorName(name)) : undefined),
  };
}

const nothing: Snapshot = { header: null, head: null, records: new Map() };

/**
 * A second copy that goes to another place when its own takes nothing any more: Chromium never mends a damaged file of
 * local storage, neither by overwriting nor by clearing. Of the two the later one is the copy.
 */
export function sparedMirror(usual: Mirror, spare: Mirror): Mirror {
  // Forgotten with the worker: then the usual place is behind, which sends whoever compares to `read`.
  let later: Mirror = usual;
  return {
    async anchor() {
      if (later === usual) {
        const own = await usual.anchor().catch(() => null);
        if (own !== null) return own;
      }
      const [own, other] = await Promise.all([answerOf(usual.anchor()), answerOf(spare.anchor())]);
      if (isAhead(other, own)) return other;
      if (own === undefined) throw mirrorSilent();
      return own;
    },
    async read() {
      const [own, other] = await Promise.all([answerOf(usual.read()), answerOf(spare.read())]);
      const isElsewhere = isAhead(stateOf(other), stateOf(own));
      later = isElsewhere ? spare : usual;
      const copy = isElsewhere ? other : own;
      // That the usual place does not answer doesn't mean that there is no copy.
      if (copy === undefined) throw mirrorSilent();
      return copy;
    },
    async write(change) {
      // Changes belong to the state they were made on; a whole copy may go home again.
      const first = change.replacesAll === "all" ? usual : later;
      try {
        await first.write(change);
        if (first === usual && change.replacesAll === "all") await forgetSpare(spare);
        later = first;
      } catch (error) {
        if (first === spare) throw error;
        await spare.write(change).catch(() => Promise.reject(error));
        later = spare;
      }
    },
    async forget() {
      await Promise.all([usual.forget(), spare.forget()]);
      later = usual;
    },
  };
}

function stateOf(copy: Snapshot | undefined): Anchor | null {
  return copy === undefined || copy.head === null ? null : anchorOf(copy.head);
}

/** Whether the spare copy is the one that counts. It was made because the usual place took no more, so not only when later. */
function isAhead(spare: Anchor | null | undefined, usual: Anchor | null | undefined): spare is Anchor {
  if (!spare || !usual) return !!spare;
  return spare.epoch === usual.epoch ? spare.seq >= usual.seq : spare.epoch > usual.epoch;
}

/** So that it is never taken for the later one, should the vault go back to an older state. */
async function forgetSpare(spare: Mirror): Promise<void> {
  await spare.forget().catch(() => {
    // What stays there is behind, as long as the vault only goes on.
  });
}

/** Undefined where the place does not answer. */
function answerOf<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(() => undefined);
}
