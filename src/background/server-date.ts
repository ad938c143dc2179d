/** What a server said of its time: the headers of one answer as they came, null for one that is not there or where nothing answered. */
export interface SaidDate {
  readonly date: string | null;
  readonly age: string | null;
}

/**
 * Asks the server of the very page in which this runs for its time. The browser puts this function into the page when its user wants
 * that, and never else, so nothing of ours that could ask the network is in any page, and the worker's own policy forbids it to ask.
 *
 * A page's own origin is all that "same-origin" can reach. No cookies go along and none are taken, no cache answers, no redirect is followed,
 * and nothing tells where the question came from. It is written as text into the page: nothing outside of it is known there.
 */
export async function readServerDate(origin: string, path: string): Promise<SaidDate | "origin-changed"> {
  if (location.origin !== origin) return "origin-changed";
  try {
    const { headers } = await fetch(origin + path, {
      method: "HEAD",
      mode: "same-origin",
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(2500),
    });
    return { date: headers.get("date"), age: headers.get("age") };
  } catch {
    // Out of reach, too slow, or forbidden by the page's own policy: all the same to whoever asked.
    return { date: null, age: null };
  }
}
