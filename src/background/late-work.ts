import { Failure } from "../domain/failure.ts";
import { createTurns } from "./turns.ts";

/** Long enough for the surface that waited for an answer to ask for what it shows; milliseconds. */
const pause = 1000;

/**
 * Does work that nobody waits for, a little later and one piece after the other. A Failure in it is let be: the vault
 * was locked meanwhile, say. `report` gets every other error.
 */
export function lateWork(
  report: (error: unknown) => void,
  later: (start: () => void) => void = (start) => void setTimeout(start, pause),
): (work: () => Promise<void>) => void {
  const turns = createTurns();
  return (work) => later(() => void turns.inTurn(work).catch((error) => foreseen(error, report)));
}

function foreseen(error: unknown, report: (error: unknown) => void): void {
  if (!(error instanceof Failure)) report(error);
}
