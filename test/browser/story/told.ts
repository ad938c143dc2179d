import { eventually } from "../harness/eventually.ts";
import type { OurPageHands } from "./person.ts";

/** Waits until whoever listens to the page is told this without asking. */
export async function isTold(page: OurPageHands, text: string): Promise<void> {
  await eventually(`"${text}" to be told`, async () => {
    const told = await page.texts("[role=status]");
    return told.some((each) => each.includes(text)) ? true : undefined;
  });
}
