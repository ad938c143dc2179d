import { words } from "../ui/words.ts";
import type { Verdict } from "./click-guard.ts";
import type { Scene } from "./statement.ts";

/** What to say of a gesture that did not count; null where nothing is to be said. */
export function refusalWords(verdict: Verdict, place: Scene["place"]): string | null {
  switch (verdict) {
    case "accepted":
    case "not-a-gesture":
      return null;
    case "just-changed":
      return words.card.refusedChanged;
    case "first-tap":
      return words.card.refusedFirstTap;
    case "moved-under":
      return place === "page" ? words.card.refusedMoved : words.card.refusedEarly;
    case "unseen":
      return place === "page" ? words.card.refusedUnseen : words.card.refusedEarly;
  }
}
