interface Copies {
  /** The vault's database. */
  readonly name: string;
  /** Where the second copy lies: in local storage, or, in Firefox, in a second database. */
  readonly second: "storage" | "database";
}

/**
 * Runs where the extension's whole API is: everything that lies in the vault's database, and in its second copy, each as one
 * text that is the same when they are; empty where there is nothing. Both are looked for where they can be: in the spare
 * IndexedDB, where the usual one can't be opened or local storage can't be read.
 */
export async function storedCopies({ name, second }: Copies): Promise<{ database: string; mirror: string }> {
  type Records = readonly (readonly [string, string])[];
  const base64 = (bytes: Uint8Array | undefined) =>
    bytes && btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const asText = (front: readonly (string | undefined)[], records: Records) =>
    front.every((part) => part === undefined) && records.length === 0
      ? ""
      : JSON.stringify([front, records.toSorted(([one], [other]) => (one < other ? -1 : 1))]);
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { open(bucket: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const spare = async () => (await storageBuckets.open("spare")).indexedDB;
  // A key of one digit is a pack's: of each record the id, the length as u32, the record.
  const recordsIn = (key: string, value: Uint8Array): Records => {
    if (key.length > 1) return [[key, base64(value) ?? ""]];
    const records: (readonly [string, string])[] = [];
    const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
    for (let at = 0; at < value.length; ) {
      const id = Array.from(value.subarray(at, at + 16), (byte) => byte.toString(16).padStart(2, "0")).join(
        "",
      );
      const from = at + 20;
      at = from + view.getUint32(at + 16);
      records.push([id, base64(value.subarray(from, at)) ?? ""]);
    }
    return records;
  };
  const taken = async (database: IDBDatabase) => {
    const transaction = database.transaction(["vault", "records"]);
    const vault = transaction.objectStore("vault");
    const [header, head, keys, values] = await Promise.all([
      answer<Uint8Array | undefined>(vault.get("header")),
      answer<Uint8Array | undefined>(vault.get("head")),
      answer(transaction.objectStore("records").getAllKeys()),
      answer<Uint8Array[]>(transaction.objectStore("records").getAll()),
    ]);
    database.close();
    const records = values.flatMap((value, i) => recordsIn(String(keys[i]), value));
    return asText([base64(header), base64(head)], records);
  };
  const takenFromStorage = (stored: Record<string, string>) => {
    const prefix = "mirror.record.";
    const copied = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
    const records = copied.map(
      ([key, value]) => [key.slice(prefix.length), value.slice(value.indexOf(":") + 1)] as const,
    );
    return asText([stored["mirror.header"], stored["mirror.head"]], records);
  };
  const open = async (factory: IDBFactory, database: string) => {
    const request = factory.open(database);
    // One that is not there must not be made by looking.
    request.onupgradeneeded = () => request.transaction?.abort();
    return taken(await answer(request));
  };
  const openSpare = (database: string) => spare().then((factory) => open(factory, database));
  const secondName = `${name}-mirror`;
  return {
    database: await open(indexedDB, name)
      .catch(() => openSpare(name))
      .catch(() => ""),
    mirror: await (second === "database"
      ? open(indexedDB, secondName)
      : chrome.storage.local
          .get<Record<string, string>>(null)
          .then(takenFromStorage, () => openSpare(secondName))
    ).catch(() => ""),
  };
}
