import type { ScanResult } from "../messages/views.ts";
import { fullName } from "./account-name.tsx";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { IssuerNote } from "./issuer-note.tsx";
import { Note } from "./note.tsx";
import { Ticket } from "./ticket.tsx";
import { failureWords } from "./words/failures.ts";
import { words } from "./words.ts";

interface FoundProps {
  readonly result: ScanResult;
  /** Of the page that was scanned, where it was a page. */
  readonly host?: string | null;
  readonly onAdd: (proposalId: string) => void;
  readonly onCancel: () => void;
  /** Looks once more, or null where that makes no sense. */
  readonly onAgain: (() => void) | null;
  /** Lets the user show where the code is, where a page can be drawn on. */
  readonly onDraw?: () => void;
}

/** What a scan on request found, and the choice to keep it. */
export function Found({ result, host = null, onAdd, onCancel, onAgain, onDraw }: FoundProps) {
  const foundNone = result.kind === "refused" && result.code === "image-without-code";
  return (
    <>
      <div class="pad stack grow">
        <FoundThing result={result} host={host} />
      </div>
      <div class="pad actions">
        {result.kind === "offer" ? (
          <Button tone="ink" size="tall" onPress={() => onAdd(result.offer.proposalId)}>
            {words.add.submit}
          </Button>
        ) : foundNone && onDraw !== undefined ? (
          <Button tone="ink" size="tall" icon="scan" onPress={onDraw}>
            {words.add.drawBox}
          </Button>
        ) : onAgain === null || result.kind === "already-kept" ? null : (
          <Button tone="ink" size="tall" onPress={onAgain}>
            {words.tryAgain}
          </Button>
        )}
        <Button tone="line" size="tall" onPress={onCancel}>
          {result.kind === "offer" ? words.notNow : words.back}
        </Button>
      </div>
    </>
  );
}

function FoundThing({ result, host }: Required<Pick<FoundProps, "result" | "host">>) {
  if (result.kind === "already-kept") {
    return (
      <Note tone="ours" icon="ticket" head={words.page.alreadyKeptHead}>
        {words.page.alreadyKept(fullName(result.account))}
      </Note>
    );
  }
  if (result.kind === "refused") {
    const { what, next } = failureWords(result.code, result.detail);
    return (
      <Note tone="bad" head={what}>
        {next}
      </Note>
    );
  }
  const { offer } = result;
  return (
    <>
      <NewTicket issuer={offer.issuer} label={offer.label} />
      {offer.issuerSite === null || host === null ? null : (
        <IssuerNote issuer={offer.issuer} issuerSite={offer.issuerSite} host={host} />
      )}
      {offer.twin ? (
        <Note tone="ours" icon="ticket">
          {words.page.twinKept}
        </Note>
      ) : null}
    </>
  );
}

/** What would be kept, as a ticket that nobody has signed yet. */
export function NewTicket({ issuer, label }: { readonly issuer: string; readonly label: string }) {
  return (
    <Ticket
      tone="quiet"
      stub={
        <>
          <Icon name="ticket" />
          <span class="t11 muted">{words.page.new}</span>
        </>
      }
    >
      <NewTicketBody issuer={issuer} label={label} />
    </Ticket>
  );
}

/** The names under which a key would be kept. */
export function NewTicketBody({ issuer, label }: { readonly issuer: string; readonly label: string }) {
  return (
    <>
      <span class="t12 muted">{words.page.keepAs}</span>
      <span class="ellipsis new-issuer" title={issuer || label}>
        <bdi>{issuer || label || words.unnamed}</bdi>
      </span>
      {issuer === "" ? null : (
        <span class="ellipsis muted" title={label}>
          <bdi>{label}</bdi>
        </span>
      )}
    </>
  );
}
