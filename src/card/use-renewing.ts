import { useEffect } from "preact/hooks";

/** Well within the time for which a click counts, in milliseconds. */
const period = 40_000;

/** Asks anew while the card is on view, and as it comes on view again: a card that nobody has seen for long does nothing. */
export function useRenewing(askAgain: () => Promise<void>): void {
  useEffect(() => {
    const renew = () => document.hidden || void askAgain();
    document.addEventListener("visibilitychange", renew);
    const timer = setInterval(renew, period);
    return () => {
      document.removeEventListener("visibilitychange", renew);
      clearInterval(timer);
    };
  }, [askAgain]);
}
