/**
 * Asks again and again until there is an answer that is not undefined. Throws Error naming what was waited for when
 * none comes within `patienceMs`.
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  patienceMs = 30_000,
): Promise<T> {
  const givesUpAt = Date.now() + patienceMs;
  let pause = 25;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > givesUpAt) throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(100, pause * 1.2);
  }
}
