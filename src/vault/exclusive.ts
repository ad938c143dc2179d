const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs `task` while no other task of the same name runs: across all contexts of the extension where the Web Locks API
 * exists, otherwise within this one.
 */
export async function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (locks !== undefined) return await locks.request(name, task);
  const before = waiting.get(name) ?? Promise.resolve();
  const result = before.then(task);
  const settled = result.catch(() => {
    // The caller hears of it; the next in the queue runs all the same.
  });
  waiting.set(name, settled);
  return result;
}
