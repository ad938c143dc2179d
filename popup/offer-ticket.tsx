import type { PageView } from "../src/messages/views.ts";
import { QuietLink } from "../src/ui/button.tsx";
import { NewTicketBody } from "../src/ui/found.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { IssuerNote } from "../src/ui/issuer-note.tsx";
import { StubLabel } from "../src/ui/stub-label.tsx";
import { Ticket } from "../src/ui/ticket.tsx";
import { words } from "../src/ui/words.ts";
import type { PageDeeds } from "./page-deeds.ts";

interface OfferTicketProps {
  readonly view: Extract<PageView, { readonly kind: "offer" }>;
  readonly deeds: PageDeeds;
}

/** The page shows a key: one press keeps it. */
export function OfferTicket({ view, deeds }: OfferTicketProps) {
  const { proposalId, issuer, label, twin, issuerSite } = view.offer;
  const stub = (
    <>
      <Icon name="plus" />
      <StubLabel text={words.page.addOffer} />
    </>
  );
  return (
    <>
      <div class="inset">
        <Ticket tone="ink" stub={stub} onPress={() => deeds.addOffer(proposalId)}>
          <NewTicketBody issuer={issuer} label={label} />
        </Ticket>
      </div>
      {issuerSite === null ? null : (
        <div class="inset note-inset beneath-note">
          <IssuerNote issuer={issuer} issuerSite={issuerSite} host={view.host} />
        </div>
      )}
      {issuerSite === null || twin ? (
        <p class="beneath-words t12 muted">{twin ? words.page.twinKept : words.page.onlyHere}</p>
      ) : null}
      <div class="beneath">
        <QuietLink icon="close" onPress={deeds.dismiss}>
          {words.notNow}
        </QuietLink>
      </div>
    </>
  );
}
