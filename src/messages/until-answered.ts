/** A worker that was ended while it started never answers. So long is long for one that runs, in milliseconds. */
const patience = 4000;
/** Between one try and the next, in milliseconds. */
const pauses = [50, 250, 1000, 4000];

/**
 * Puts a question until it is answered: the browser may end the worker at any moment, even in the middle of it. For what
 * may be asked twice. Undefined when nothing came in the end.
 */
export async function untilAnswered<T>(put: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const pause of pauses) {
    const answer = await Promise.race([put().catch(() => undefined), after(patience)]);
    if (answer !== undefined) return answer;
    await after(pause);
  }
  return undefined;
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
