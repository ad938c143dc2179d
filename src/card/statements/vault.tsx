import { words } from "../../ui/words.ts";
import type { ViewOf } from "../page-view.ts";
import type { Choice, Statement } from "../statement.ts";

const said = words.card;

/** The vault is locked. A passphrase is typed in a window of ours, never in a page. */
export function stateLocked({ purpose, thing }: ViewOf<"locked">): Statement {
  return {
    heading: words.unlocking.title,
    sentence: said.locked.sentence(purpose),
    choices: [
      { label: said.locked.unlock, weight: "main", icon: "lock", deed: { kind: "open-window", thing } },
      notNow(),
    ],
    footnote: said.locked.neverHere,
  };
}

/** There is no vault yet. */
export function stateWelcome({ purpose, thing }: ViewOf<"welcome">): Statement {
  return {
    heading: words.welcome.title,
    sentence: said.welcome.sentence(purpose),
    choices: [{ label: said.welcome.setUp, weight: "main", deed: { kind: "open-window", thing } }, notNow()],
    footnote: said.welcome.minute,
  };
}

function notNow(): Choice {
  return { label: words.notNow, weight: "other", deed: { kind: "dismiss" } };
}
