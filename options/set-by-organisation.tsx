import { Failure } from "../src/domain/failure.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";

/** In place of a screen that an organisation has closed. */
export function SetByOrganisation() {
  return <p class="gate-refused">{sentenceFor(new Failure("set-by-organisation"))}</p>;
}
