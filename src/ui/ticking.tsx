import { type ComponentChildren, createContext } from "preact";
import { useNow } from "./use-now.ts";

/**
 * The time by the vault's clock, in milliseconds since the epoch, for what counts down: only that is drawn anew each second,
 * and not what it stands in.
 */
export const Ticking = createContext(0);

interface TickingClockProps {
  /** Any reply of the worker that carries its `now`. */
  readonly reply: { readonly now: number } | null;
  readonly children: ComponentChildren;
}

/** Gives what stands beneath the time, anew at the start of each second. */
export function TickingClock({ reply, children }: TickingClockProps) {
  return <Ticking.Provider value={useNow(reply)}>{children}</Ticking.Provider>;
}
