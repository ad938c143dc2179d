import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/**
 * The time by the vault's clock, in milliseconds since the epoch, anew at the start of each second.
 * `reply` is any reply of the worker that carries its `now`; each new one sets the clock. Null: the computer's clock.
 */
export function useNow(reply: { readonly now: number } | null): number {
  const offset = useClockOffset(reply);
  const [, setTick] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setTick((count) => count + 1);
      timer = setTimeout(tick, untilNextSecond(Date.now() + offset));
    };
    timer = setTimeout(tick, untilNextSecond(Date.now() + offset));
    return () => clearTimeout(timer);
  }, [offset]);
  return Date.now() + offset;
}

/** The same clock to be read at any moment; the same function for as long as the clock is. */
export function useClock(reply: { readonly now: number } | null): () => number {
  const offset = useClockOffset(reply);
  return useCallback(() => Date.now() + offset, [offset]);
}

/** Milliseconds to wait for the next whole second, and a little more, so that it has surely begun. */
function untilNextSecond(now: number): number {
  return 1000 - (Math.floor(now) % 1000) + 5;
}

function useClockOffset(reply: { readonly now: number } | null): number {
  const seen = useRef<{ reply: { readonly now: number } | null; offset: number }>({ reply: null, offset: 0 });
  if (reply !== null && seen.current.reply !== reply) {
    const offset = reply.now - Date.now();
    // A message takes a few milliseconds: a difference that small is no other clock.
    seen.current = {
      reply,
      offset: Math.abs(offset - seen.current.offset) < 100 ? seen.current.offset : offset,
    };
  }
  return seen.current.offset;
}
