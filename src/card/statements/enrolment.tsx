import { Note } from "../../ui/note.tsx";
import { failureSentence } from "../../ui/words/failures.ts";
import { words } from "../../ui/words.ts";
import type { ViewOf } from "../page-view.ts";
import { AccountTicket } from "../parts/account-ticket.tsx";
import type { Choice, Scene, Statement } from "../statement.ts";

const said = words.card;

/** The page shows a key that can be kept. */
export function stateOffer({ offer }: ViewOf<"offer">, { place }: Scene): Statement {
  const inWindow = place === "window";
  return {
    heading: offer.twin ? said.offer.twinHeading : said.offer.heading,
    sentence: said.offer.sentence,
    figure: (
      <AccountTicket
        issuer={offer.issuer}
        label={offer.label}
        above={said.offer.keptAs}
        icon="ticket"
        word={said.offer.new}
      />
    ),
    notes: offer.twin ? (
      <Note tone="ours" icon="ticket">
        {said.offer.twin(offer.issuer)}
      </Note>
    ) : null,
    choices: inWindow && offer.twin ? evenChoices(offer.proposalId) : usualChoices(offer.proposalId, place),
  };
}

/** The page shows a key that can't be kept. */
export function stateBadKey(view: ViewOf<"bad-key">): Statement {
  return {
    heading: said.badKey.heading,
    sentence: said.badKey.sentence,
    notes: (
      <Note tone="warn" head={said.badKey.safe}>
        {failureSentence(view.code, view.detail)}
      </Note>
    ),
    choices: [{ label: said.gotIt, weight: "main", deed: { kind: "dismiss" } }],
  };
}

/** The page shows a key that is kept already. */
export function stateAlreadyKept({ account }: ViewOf<"already-kept">): Statement {
  return {
    heading: said.alreadyKept.heading,
    sentence: said.alreadyKept.sentence,
    figure: (
      <AccountTicket
        issuer={account.issuer}
        label={account.label}
        icon="check"
        word={said.alreadyKept.stub}
      />
    ),
    choices: [{ label: said.gotIt, weight: "main", deed: { kind: "dismiss" } }],
  };
}

function usualChoices(proposalId: string, place: Scene["place"]): readonly Choice[] {
  return [
    {
      label: place === "window" ? said.offer.addInWindow : said.offer.add,
      weight: "main",
      deed: { kind: "add", proposalId },
    },
    { label: words.notNow, weight: "other", deed: { kind: "dismiss" } },
  ];
}

function evenChoices(proposalId: string): readonly Choice[] {
  return [
    { label: said.offer.dontAdd, weight: "even", deed: { kind: "dismiss" } },
    { label: said.offer.addBeside, weight: "even", deed: { kind: "add", proposalId } },
  ];
}
