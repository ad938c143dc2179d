/** What we use of the Storage Buckets API (Chrome 122), which the shared types don't know. */
interface Buckets {
  readonly storageBuckets?: {
    keys(): Promise<readonly string[]>;
    open(name: string, options: { persisted: boolean }): Promise<{ readonly indexedDB: IDBFactory }>;
  };
}

const bucketName = "spare";

/**
 * Another IndexedDB of this extension, in a folder of its own, or null where the browser has none. Chromium can't open,
 * and can't delete either, an IndexedDB whose LevelDB names a manifest that is gone: "UnknownError", at every start.
 * A bucket beside it works.
 */
export async function spareFactory(): Promise<IDBFactory | null> {
  const { storageBuckets } = buckets();
  if (storageBuckets === undefined) return null;
  const bucket = await storageBuckets.open(bucketName, { persisted: true });
  return bucket.indexedDB;
}

/** Whether anything was ever put there. */
export async function isSpareInUse(): Promise<boolean> {
  return (await buckets().storageBuckets?.keys())?.includes(bucketName) ?? false;
}

function buckets(): Buckets {
  return (globalThis.navigator ?? {}) as Buckets;
}
