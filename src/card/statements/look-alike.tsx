import { ComparedHosts } from "../../ui/compared-hosts.tsx";
import { Note } from "../../ui/note.tsx";
import { words } from "../../ui/words.ts";
import type { ViewOf } from "../page-view.ts";
import type { Statement } from "../statement.ts";

const said = words.card.lookAlike;

/** The page's address can be taken for one that is known: both are told, and nothing can be done here. */
export function stateLookAlike(view: ViewOf<"look-alike">): Statement {
  return {
    heading: said.heading,
    sentence: said.sentence,
    figure: <ComparedHosts host={view.host} known={view.knownHost} />,
    notes: (
      <Note tone="warn" head={said.nothing}>
        {said.next}
      </Note>
    ),
    choices: [{ label: words.card.gotIt, weight: "main", deed: { kind: "dismiss" } }],
  };
}
