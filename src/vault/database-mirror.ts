import { Failure } from "../domain/failure.ts";
import { type DatabasePlace, usualPlace } from "./connection.ts";
import { type DatabaseOnDisk, vaultDatabase } from "./database.ts";
import { anchorOf, type Mirror, type MirrorChange, mirrorSilent, nothingToChange } from "./mirror.ts";
import { isUnreadable } from "./recoverable-database.ts";

/** The second copy in a database of its own, `name`-mirror. */
export function databaseMirror(name: string, place: DatabasePlace = usualPlace): Mirror {
  const database = vaultDatabase(mirrorName(name), place);
  return {
    async anchor() {
      const { head } = await database.read([]).catch(refuse);
      return head && anchorOf(head);
    },
    // One bad place must not take the rest of the copy along.
    read: () => database.read("all").catch(() => database.salvage().catch(refuse)),
    write: (change) =>
      change.replacesAll === "all" ? replaceAll(database, change) : write(database, change),
    forget: () => database.erase(),
  };
}

/** What the database is called. */
export function mirrorName(name: string): string {
  return `${name}-mirror`;
}

/** Where the copy's files are damaged they are given up: all of it is being written anyway. */
async function replaceAll(database: DatabaseOnDisk, change: MirrorChange): Promise<void> {
  if (change.header === null) throw nothingToChange();
  try {
    await database.read("all");
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    await database.erase();
  }
  await write(database, change);
}

async function write(database: DatabaseOnDisk, { header, head, records, replacesAll }: MirrorChange) {
  for (let left = tries; left > 0; left -= 1) {
    const expected = await database.read([]);
    if (replacesAll === "changed" && expected.head === null) throw nothingToChange();
    if (header === null && expected.header === null) throw nothingToChange();
    const fixed = { expected, head, records, replacesAll };
    const result = await database.write(header === null ? fixed : { ...fixed, header });
    if (result === "written") return;
  }
  throw new Failure("vault-not-written", "busy");
}

/** How often a write starts over because another came first: with the vault's write lock held, never. */
const tries = 3;

function refuse(): never {
  throw mirrorSilent();
}
