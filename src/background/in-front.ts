import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";

/**
 * What our popup decides is about the page in front, and so is what is decided beside the tabs, where another may have come to the
 * front since it was drawn. Throws Failure "page-changed" for a page that is not.
 */
export async function refuseBehind({ tabId }: Pick<Encounter, "tabId">, { tabs }: Ports): Promise<void> {
  if ((await tabs.active())?.tabId !== tabId) throw new Failure("page-changed");
}
