import type { PageView } from "../src/messages/views.ts";
import { QuietLink } from "../src/ui/button.tsx";
import { NewTicketBody } from "../src/ui/found.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { Ticket } from "../src/ui/ticket.tsx";
import { words } from "../src/ui/words.ts";
import type { PageDeeds } from "./page-deeds.ts";

interface OfferTicketProps {
  readonly view: Extract<PageView, { readonly kind: "offer" }>;
  readonly deeds: PageDeeds;
}

/** The page shows a key: one press keeps it. */
export function OfferTicket({ view, deeds }: OfferTicketProps) {
  const { proposalId, issuer, label, twin } = view.offer;
  const stub = (
    <>
      <Icon name="plus" />
      <span>{words.page.addOffer}</span>
    </>
  );
  return (
    <>
      <div class="inset">
        <Ticket tone="ink" stub={stub} onPress={() => deeds.addOffer(proposalId)}>
          <NewTicketBody issuer={issuer} label={label} />
        </Ticket>
      </div>
      <p class="beneath-words t12 muted">{twin ? words.page.twinKept : words.page.onlyHere}</p>
      <div class="beneath">
        <QuietLink icon="close" onPress={deeds.dismiss}>
          {words.notNow}
        </QuietLink>
      </div>
    </>
  );
}
