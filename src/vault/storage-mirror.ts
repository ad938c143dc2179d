import { Failure } from "../domain/failure.ts";
import { fromBase64, fromHex, toBase64, toHex } from "./byte-text.ts";
import { type Bytes, randomBytes } from "./bytes.ts";
import type { Snapshot } from "./database.ts";
import { statedRecordIds } from "./head.ts";
import {
  type Anchor,
  anchorOf,
  type Mirror,
  type MirrorChange,
  mirrorSilent,
  nothingToChange,
} from "./mirror.ts";

type Stored = Readonly<Record<string, unknown>>;

/** `storage.local`, or what stands for it: JSON values by key, of which one `set` stores all or nothing. */
export interface LocalArea {
  /** The values of the keys that are there; null asks for everything. */
  get(keys: readonly string[] | null): Promise<Stored>;
  /** Every key that is there; saves reading the values. */
  getKeys(): Promise<readonly string[]>;
  set(items: Stored): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** The keys in the area. Header and head are Base64, a record is `generation:Base64`. */
const anchorKey = "mirror.anchor";
const headerKey = "mirror.header";
const headKey = "mirror.head";
const recordPrefix = "mirror.record.";

/**
 * What is stored under `mirror.anchor`. The generation is drawn anew when the whole copy is replaced. Records of another
 * generation are leftovers: what a crash kept from being removed after the `set` that replaced it.
 */
interface StoredAnchor extends Anchor {
  readonly generation: string;
}

/** The second copy in an area such as `storage.local`. */
export function storageMirror(area: LocalArea): Mirror {
  return {
    async anchor() {
      const stored = storedAnchor(await askFor(area, anchorKey).catch(() => null));
      if (stored !== null) return { epoch: stored.epoch, seq: stored.seq, mac: stored.mac };
      const head = bytesOrNull(await askFor(area, headKey));
      return head && anchorOf(head);
    },
    async read() {
      return snapshotOf(await readEverything(area));
    },
    write: (change) => (change.replacesAll === "all" ? replaceAll(area, change) : changeSome(area, change)),
    async forget() {
      try {
        await area.remove((await area.getKeys()).filter((key) => key.startsWith("mirror.")));
      } catch {
        throw new Failure("vault-not-written", "second copy");
      }
    },
  };
}

async function replaceAll(area: LocalArea, change: MirrorChange): Promise<void> {
  if (change.header === null) throw nothingToChange();
  const items = itemsOf(change, toHex(randomBytes(8)));
  await setAtOnce(area, items);
  try {
    const keys = await area.getKeys();
    await area.remove(keys.filter((key) => key.startsWith(recordPrefix) && !Object.hasOwn(items, key)));
  } catch {
    // Leftovers are of another generation, so nobody takes them for this copy's; the next whole write removes them.
  }
}

async function changeSome(area: LocalArea, change: MirrorChange): Promise<void> {
  const present = storedAnchor(await askFor(area, anchorKey));
  if (present === null) return changeAll(area, change);
  if (change.header === null && bytesOrNull(await askFor(area, headerKey)) === null) throw nothingToChange();
  await setAtOnce(area, itemsOf(change, present.generation));
}

/** Where the anchor is damaged and the rest may be whole: writes it all again under a generation that is known. */
async function changeAll(area: LocalArea, change: MirrorChange): Promise<void> {
  const present = snapshotOf(await readEverything(area));
  if (present.head === null) throw nothingToChange();
  const records = new Map([...present.records, ...change.records]);
  await replaceAll(area, { ...change, header: change.header ?? present.header, records });
}

/** One `set`, so that anchor, front and records are stored together or not at all. */
async function setAtOnce(area: LocalArea, items: Stored): Promise<void> {
  await area.set(items).catch((error: unknown) => {
    throw new Failure("vault-not-written", isAboutQuota(error) ? "quota" : "second copy");
  });
}

function itemsOf({ header, head, records }: MirrorChange, generation: string): Record<string, unknown> {
  const anchor = anchorOf(head);
  if (anchor === null) throw new Error("what is mirrored has a head");
  return {
    [anchorKey]: { ...anchor, generation },
    [headKey]: toBase64(head),
    ...(header === null ? {} : { [headerKey]: toBase64(header) }),
    ...Object.fromEntries(
      [...records].map(([id, bytes]) => [`${recordPrefix}${id}`, `${generation}:${toBase64(bytes)}`]),
    ),
  };
}

function snapshotOf(stored: Stored): Snapshot {
  // Where the anchor is not decodable nobody knows the generation: then every record is given, to be checked one by one.
  const generation = storedAnchor(stored[anchorKey])?.generation ?? null;
  const records = new Map<string, Bytes>();
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(recordPrefix) || value === undefined) continue;
    const record = recordOf(value);
    if (generation !== null && record !== null && record.generation !== generation) continue;
    records.set(key.slice(recordPrefix.length), record?.bytes ?? new Uint8Array(0));
  }
  return { header: bytesOrNull(stored[headerKey]), head: bytesOrNull(stored[headKey]), records };
}

function recordOf(value: unknown): { generation: string; bytes: Bytes } | null {
  if (typeof value !== "string") return null;
  const [generation = "", text = ""] = value.split(":");
  const bytes = fromBase64(text);
  return bytes === null ? null : { generation, bytes };
}

function storedAnchor(value: unknown): StoredAnchor | null {
  if (typeof value !== "object" || value === null) return null;
  const { epoch, seq, mac, generation } = value as Record<string, unknown>;
  if (!isCount(epoch) || !isCount(seq) || !isHex(mac, 32) || !isHex(generation, 8)) return null;
  return { epoch, seq, mac, generation };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isHex(value: unknown, length: number): value is string {
  return typeof value === "string" && fromHex(value)?.length === length;
}

function bytesOrNull(value: unknown): Bytes | null {
  return typeof value === "string" ? fromBase64(value) : null;
}

/** Everything, or, where a damaged place in the storage keeps that from being read in one go, all that can be read. */
async function readEverything(area: LocalArea): Promise<Stored> {
  try {
    return await area.get(null);
  } catch {
    const front = await askOneByOne(area, [anchorKey, headerKey, headKey]);
    // Nothing at all: the storage is not damaged here or there, it does not answer.
    if (front.size === 0) throw mirrorSilent();
    const head = bytesOrNull(front.get(headKey));
    const ids = head === null ? [] : statedRecordIds(head);
    const records = await askOneByOne(
      area,
      ids.map((id) => `${recordPrefix}${id}`),
    );
    return Object.fromEntries([...front, ...records]);
  }
}

/** The values of those keys that are answered; undefined for one that is not there. */
async function askOneByOne(area: LocalArea, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const answers = await Promise.allSettled(keys.map(async (key) => [key, await askFor(area, key)] as const));
  return new Map(answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : [])));
}

/** The value of a key, undefined where there is none. Throws Failure "vault-damaged" (second copy). */
async function askFor(area: LocalArea, key: string): Promise<unknown> {
  try {
    return (await area.get([key]))[key];
  } catch {
    // What browsers say here names files and is no help; that the storage does not answer is all there is to know.
    throw mirrorSilent();
  }
}

function isAboutQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.message);
}
