import { stepAside } from "../src/ui/at-side.ts";
import { openOptions } from "../src/ui/open-options.ts";

/** Opens the options page at one of its places; the popup has done its part. */
export async function leaveFor(place: Parameters<typeof openOptions>[0]): Promise<void> {
  await openOptions(place);
  stepAside();
}
