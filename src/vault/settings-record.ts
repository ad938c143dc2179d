import { Failure } from "../domain/failure.ts";
import { currentBook } from "./current-book.ts";
import type { RecordBook } from "./record-book.ts";
import { firstSettings, settingsIdOf, type VaultSettings } from "./settings.ts";
import type { OpenStore } from "./store.ts";
import { writeRecords } from "./write-records.ts";

/** The vault's settings; as at first where their record is lost. Throws Failure "vault-locked". */
export async function readSettings(store: OpenStore): Promise<VaultSettings> {
  const { vault } = await store.keys();
  const id = await settingsIdOf(vault.vaultId);
  return settingsIn(await currentBook(store, [id]), id);
}

/** Throws as `writeRecords`, and Failure "vault-damaged" where the settings' record is: it is not written over. */
export async function changeSettings(
  store: OpenStore,
  change: (present: VaultSettings) => VaultSettings,
): Promise<VaultSettings> {
  const { vault } = await store.keys();
  const id = await settingsIdOf(vault.vaultId);
  return writeRecords(store, [id], async (book) => {
    const damage = book.damaged.find(({ recordId }) => recordId === id);
    if (damage !== undefined) throw new Failure("vault-damaged", damage.word);
    const present = settingsIn(book, id);
    const settings = change(present);
    if (JSON.stringify(settings) === JSON.stringify(present)) return { contents: new Map(), result: present };
    return { contents: new Map([[id, { kind: "settings", settings }]]), result: settings };
  });
}

/** Remembers when the passphrase was last typed, to the day. A vault that can't be written to opens all the same. */
export async function noteTyped(store: OpenStore, now: number): Promise<void> {
  try {
    await changeSettings(store, (present) =>
      present.passphraseTypedAt !== null && Math.abs(now - present.passphraseTypedAt) < day
        ? present
        : { ...present, passphraseTypedAt: now },
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

const day = 24 * 60 * 60_000;

function settingsIn({ contents }: RecordBook, id: string): VaultSettings {
  const content = contents.get(id);
  return content?.kind === "settings" ? content.settings : firstSettings;
}
