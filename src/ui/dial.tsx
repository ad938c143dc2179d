import { lowSeconds } from "./countdown.ts";

interface DialProps {
  readonly secondsLeft: number;
  /** Seconds. */
  readonly period: number;
  readonly size: "row" | "ticket";
}

/** The seconds left within a ring of ticks, one dropping after another; ochre for the last five. */
export function Dial({ secondsLeft, period, size }: DialProps) {
  const low = secondsLeft <= lowSeconds ? " low" : "";
  return (
    <span class={`dial in-${size}${low}`} style={{ "--n": ticksLeft(secondsLeft, period, size) }}>
      <span aria-hidden="true">{secondsLeft}</span>
    </span>
  );
}

/** Thirtieths of the period that are still to show. A row's ticks are two thirtieths each, and drop whole. */
export function ticksLeft(secondsLeft: number, period: number, size: "row" | "ticket"): number {
  const thirtieths = Math.min(30, Math.ceil((secondsLeft / period) * 30));
  return size === "row" ? Math.ceil(thirtieths / 2) * 2 : thirtieths;
}
