import { ask } from "../src/messages/ask.ts";
import { readPicture } from "../src/ui/picture.ts";
import type { Desk } from "./home.tsx";

/** Reads the QR code in a picture that somebody gave us, and shows what it says. */
export function scanFile(file: File, { attempt, goTo }: Pick<Desk, "attempt" | "goTo">): void {
  attempt(async () => {
    const result = await ask("scanImage", await readPicture(file));
    goTo({ screen: "found", result, from: "image" });
  });
}
