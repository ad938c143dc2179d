import { useEffect } from "preact/hooks";

/** Calls back once when a moment is reached, and anew for another moment. Milliseconds since the epoch; null: never. */
export function useReachedEffect(moment: number | null, now: number, callBack: () => void): void {
  const reached = moment !== null && now >= moment;
  // The callback is made anew at each drawing; only the moment counts.
  useEffect(() => {
    if (reached) callBack();
  }, [moment, reached]);
}
