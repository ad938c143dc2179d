import browser from "webextension-polyfill";

/**
 * Calls back whenever the worker raised the revision: what it answered before may no longer hold. Gives the way to
 * stop. Where the storage API is out of reach (an extension frame in a web page in Firefox) it never calls.
 */
export function onRevision(callBack: () => void): () => void {
  const storage = browser.storage as typeof browser.storage | undefined;
  const changed = storage?.session?.onChanged;
  if (changed === undefined) return () => {};
  const listener = (changes: Record<string, unknown>) => {
    if ("revision" in changes) callBack();
  };
  changed.addListener(listener);
  return () => changed.removeListener(listener);
}
