import type { argon2id } from "hash-wasm";

/** Argon2id that works out each input only once: for tests that open one vault with one passphrase a thousand times. */
export async function sharedStretching(original: () => Promise<unknown>): Promise<unknown> {
  const real = (await original()) as { argon2id: typeof argon2id };
  const known = new Map<string, Promise<Uint8Array>>();
  const shared = async (options: Parameters<typeof argon2id>[0]) => {
    const text = (value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
    const key = JSON.stringify(Object.values(options).map(text));
    const stretching =
      known.get(key) ?? (real.argon2id({ ...options, outputType: "binary" }) as Promise<Uint8Array>);
    known.set(key, stretching);
    return (await stretching).slice();
  };
  return { ...real, argon2id: shared };
}
