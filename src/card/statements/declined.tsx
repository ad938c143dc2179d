import { type DeclinedWay, waysOf } from "../../ui/declined-ways.ts";
import { declinedAside, declinedSentence, wordsOfWay } from "../../ui/declined-words.ts";
import { words } from "../../ui/words.ts";
import type { Deed } from "../deed.ts";
import type { ViewOf } from "../page-view.ts";
import type { Statement } from "../statement.ts";

/** The page has the code and says that it does not accept it: why that may be, and what to do about it. */
export function stateDeclined(view: ViewOf<"declined">): Statement {
  return {
    heading: words.declined.heading,
    sentence: declinedSentence(view),
    picks: waysOf(view).map((way) => {
      const { detail, ...said } = wordsOfWay(way, view);
      return { ...said, details: [detail], deed: deedOf(way) };
    }),
    footnote: declinedAside(view),
  };
}

function deedOf(way: DeclinedWay): Deed {
  switch (way.kind) {
    case "confirm-clock":
      return { kind: "confirm-clock", foundAt: way.foundAt };
    case "check-clock":
      return { kind: "check-clock" };
    case "other-account":
      return { kind: "fill", accountId: way.account.id, when: "best" };
    case "next-code":
      return { kind: "fill", accountId: way.accountId, when: "best" };
    case "recovery":
      return { kind: "use-recovery", accountId: way.accountId };
  }
}
