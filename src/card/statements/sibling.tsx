import { fullName } from "../../ui/account-name.tsx";
import { Note } from "../../ui/note.tsx";
import { words } from "../../ui/words.ts";
import { hostOf } from "../host-of.ts";
import type { ViewOf } from "../page-view.ts";
import { AccountTicket } from "../parts/account-ticket.tsx";
import { AddressPair } from "../parts/address-pair.tsx";
import type { Choice, Pick, Scene, Statement } from "../statement.ts";

const said = words.card.sibling;

/** No account is bound to this address, but to another one of the same site. In a page this is only told. */
export function stateSibling(view: ViewOf<"sibling">, { place }: Scene): Statement {
  return place === "page" ? toReview(view) : toDecide(view);
}

function toReview(view: ViewOf<"sibling">): Statement {
  return {
    heading: said.heading,
    sentence: said.sentence,
    figure: <Addresses view={view} />,
    choices: [
      { label: said.review, weight: "main", deed: { kind: "open-window", thing: null } },
      { label: words.notNow, weight: "other", deed: { kind: "dismiss" } },
    ],
  };
}

function toDecide(view: ViewOf<"sibling">): Statement {
  const [only, ...others] = view.accounts;
  const refuse: Choice = { label: said.dontUse, weight: "even", deed: { kind: "dismiss" } };
  const about = { heading: said.heading, notes: <Note tone="warn">{said.scope}</Note> };
  if (only === undefined || others.length > 0) {
    return { ...about, sentence: said.sentenceForMany, picks: view.accounts.map(toPick), choices: [refuse] };
  }
  return {
    ...about,
    sentence: said.sentence,
    figure: (
      <>
        <Addresses view={view} />
        <AccountTicket issuer={only.issuer} label={only.label} icon="site" word={said.unsure} />
      </>
    ),
    choices: [
      refuse,
      { label: said.use, weight: "even", deed: { kind: "bind-sibling", accountId: only.id } },
    ],
  };
}

/** Both addresses have to be seen whole, so here the known one has the line to itself. */
function toPick(account: ViewOf<"sibling">["accounts"][number]): Pick {
  return {
    title: fullName(account),
    mark: { ...account, origins: [account.knownOrigin] },
    details: [hostOf(account.knownOrigin)],
    action: said.useShort,
    deed: { kind: "bind-sibling", accountId: account.id },
  };
}

function Addresses({ view }: { readonly view: ViewOf<"sibling"> }) {
  const [best] = view.accounts;
  return best === undefined ? null : <AddressPair place={view} known={hostOf(best.knownOrigin)} />;
}
