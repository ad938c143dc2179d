import { useEffect, useState } from "preact/hooks";

/** The longest that anything waits for the page to be idle, in milliseconds. */
const longest = 500;

/** Calls back when the page has nothing more urgent to do; gives the way to call it off. */
export function whenIdle(callBack: () => void): () => void {
  const handle = requestIdleCallback(callBack, { timeout: longest });
  return () => cancelIdleCallback(handle);
}

/** Whether the page has been idle since this was first drawn: what is not what one came for waits for it. */
export function useIdleReached(): boolean {
  const [reached, setReached] = useState(false);
  useEffect(() => whenIdle(() => setReached(true)), []);
  return reached;
}
