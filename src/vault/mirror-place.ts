import { Failure } from "../domain/failure.ts";
import type { Snapshot } from "./database.ts";
import type { Anchor, Mirror } from "./mirror.ts";

/** The second copy, or null when its storage does not answer. */
export function readMirror(mirror: Mirror): Promise<Snapshot | null> {
  return mirror.read().catch(nullForFailure);
}

/** Its anchor; null when there is none or its storage does not answer. */
export function readAnchor(mirror: Mirror): Promise<Anchor | null> {
  return mirror.anchor().catch(nullForFailure);
}

function nullForFailure(error: unknown): null {
  if (error instanceof Failure) return null;
  throw error;
}
