import { Failure } from "../domain/failure.ts";
import { mostSites, type SiteSettings } from "../domain/site-settings.ts";
import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat } from "./bytes.ts";
import { digest } from "./crypto.ts";
import { currentBook } from "./current-book.ts";
import type { RecordBook } from "./record-book.ts";
import type { OpenStore } from "./store.ts";
import { writeRecords } from "./write-records.ts";

/** The id of the record that holds what was set for single sites, in hexadecimal. It is there once something was. */
export async function sitesIdOf(vaultId: Bytes): Promise<string> {
  return toHex((await digest(concat(toUtf8("AV1 sites"), vaultId))).slice(0, 16));
}

/** What was set for single sites, by origin; nothing where their record is lost. Throws Failure "vault-locked". */
export async function readSites(store: OpenStore): Promise<readonly SiteSettings[]> {
  const { vault } = await store.keys();
  const id = await sitesIdOf(vault.vaultId);
  return sitesIn(await currentBook(store, [id]), id);
}

/**
 * Throws as `writeRecords`, Failure "vault-damaged" where the record is damaged: it is not written over, and
 * "bad-request" for more sites than one record holds.
 */
export async function changeSites(
  store: OpenStore,
  change: (present: readonly SiteSettings[]) => readonly SiteSettings[],
): Promise<readonly SiteSettings[]> {
  const { vault } = await store.keys();
  const id = await sitesIdOf(vault.vaultId);
  return writeRecords(store, [id], async (book) => {
    const damage = book.damaged.find(({ recordId }) => recordId === id);
    if (damage !== undefined) throw new Failure("vault-damaged", damage.word);
    const present = sitesIn(book, id);
    const sites = change(present);
    if (sites.length > mostSites) throw new Failure("bad-request");
    if (JSON.stringify(sites) === JSON.stringify(present)) return { contents: new Map(), result: present };
    return { contents: new Map([[id, { kind: "sites", sites }]]), result: sites };
  });
}

/** What a book that was opened with this record says of single sites. */
export function sitesIn({ contents }: Pick<RecordBook, "contents">, id: string): readonly SiteSettings[] {
  const content = contents.get(id);
  return content?.kind === "sites" ? content.sites : [];
}
