import type { Offer } from "../../messages/views.ts";
import { IssuerNote } from "../../ui/issuer-note.tsx";
import { Note } from "../../ui/note.tsx";
import { failureSentence, failureWords } from "../../ui/words/failures.ts";
import { words } from "../../ui/words.ts";
import type { Deed, Names } from "../deed.ts";
import type { ViewOf } from "../page-view.ts";
import { AccountTicket } from "../parts/account-ticket.tsx";
import { OfferedAccount } from "../parts/offered-account.tsx";
import type { Choice, Scene, Statement } from "../statement.ts";

const said = words.card;

/** The page shows a key that can be kept. */
export function stateOffer({ offer, host }: ViewOf<"offer">, { place, naming }: Scene): Statement {
  const { issuer, issuerSite } = offer;
  const add = addDeed(offer.proposalId, naming.names);
  return {
    heading: headingOf(offer),
    sentence: said.offer.sentence,
    figure: <OfferedAccount issuer={offer.issuer} label={offer.label} naming={naming} />,
    notes: (
      <>
        {issuerSite === null ? null : <IssuerNote issuer={issuer} issuerSite={issuerSite} host={host} />}
        {offer.twin ? (
          <Note tone="ours" icon="ticket">
            {said.offer.twin(issuer)}
          </Note>
        ) : null}
      </>
    ),
    choices: choicesFor(offer, add, place),
  };
}

function headingOf({ twin, issuerSite }: Offer): string {
  if (issuerSite !== null) return said.offer.mismatchHeading;
  return twin ? said.offer.twinHeading : said.offer.heading;
}

/** Where there is reason to doubt, neither choice is put forward. */
function choicesFor({ twin, issuerSite }: Offer, add: Deed, place: Scene["place"]): readonly Choice[] {
  if (issuerSite !== null) return evenChoices(add, said.offer.addHere);
  return twin && place === "window" ? evenChoices(add, said.offer.addBeside) : usualChoices(add, place);
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

/** Nothing that can be kept is in the box that the user drew. Only in the page is there something to draw on. */
export function stateBoxWithoutKey(view: ViewOf<"box-without-key">, { place }: Scene): Statement {
  const { what, next } = failureWords(view.code, view.detail);
  const again: Choice = { label: said.boxWithoutKey.again, weight: "main", deed: { kind: "draw-again" } };
  return {
    heading: said.boxWithoutKey.heading,
    sentence: said.boxWithoutKey.sentence,
    notes: (
      <Note tone="warn" head={what}>
        {next}
      </Note>
    ),
    choices: [
      ...(place === "page" ? [again] : []),
      { label: words.close, weight: "other", deed: { kind: "dismiss" } },
    ],
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

/** A name that was emptied is the page's again. */
function addDeed(proposalId: string, names: Names | null): Deed {
  if (names === null || names.issuer.trim() === "") return { kind: "add", proposalId };
  return { kind: "add", proposalId, names: { issuer: names.issuer.trim(), label: names.label.trim() } };
}

function usualChoices(add: Deed, place: Scene["place"]): readonly Choice[] {
  return [
    {
      label: place === "window" ? said.offer.addInWindow : said.offer.add,
      weight: "main",
      deed: add,
    },
    { label: words.notNow, weight: "other", deed: { kind: "dismiss" } },
  ];
}

function evenChoices(add: Deed, label: string): readonly Choice[] {
  return [
    { label: said.offer.dontAdd, weight: "even", deed: { kind: "dismiss" } },
    { label, weight: "even", deed: add },
  ];
}
