import type { ComponentChildren, Ref } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Button, LinkButton } from "../../src/ui/button.tsx";
import { Ticket } from "../../src/ui/ticket.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import type { SecurityDeeds } from "./deeds.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { useFold } from "./use-fold.ts";

interface RecoveryTicketProps {
  readonly recoveryKey: SecurityView["recoveryKey"];
  readonly onPrint: () => void;
  readonly onRemove: SecurityDeeds["removeRecoveryKey"];
  /** Whether a key was just made, or its making left: then the button has the focus. */
  readonly focus: "at-once" | undefined;
}

/** The recovery key that there is, or an invitation to make one. */
export function RecoveryTicket({ recoveryKey, onPrint, onRemove, focus }: RecoveryTicketProps) {
  const said = words.security.recovery;
  const removing = useFold();
  const printing = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus === "at-once") printing.current?.focus();
  }, []);
  return (
    <section class="recovery-ticket" aria-label={said.yours}>
      <Ticket
        tone="quiet"
        stub={
          <Stub
            label={recoveryKey === null ? said.printOne : said.printNew}
            foot={recoveryKey === null ? said.minute : said.oldStops}
            onPrint={onPrint}
            buttonRef={printing}
          />
        }
      >
        {recoveryKey === null ? (
          <Words head={said.none} text={said.noneWhy} line={said.noneYet} />
        ) : (
          <Words
            head={said.yours}
            text={said.why}
            line={said.printed(recoveryKey.serial, dateInFull(recoveryKey.createdAt))}
          >
            {removing.open ? null : (
              <span class="removing t12">
                <LinkButton onPress={removing.unfold} buttonRef={removing.opener}>
                  {said.remove}
                </LinkButton>
              </span>
            )}
          </Words>
        )}
      </Ticket>
      {removing.open && recoveryKey !== null ? (
        <PassphraseForm
          lead={said.removeWhy}
          submit={said.removeSubmit}
          working={words.security.working}
          tone="danger"
          onSubmit={onRemove}
          onDone={() => {
            removing.fold();
            printing.current?.focus();
          }}
          onCancel={removing.fold}
        />
      ) : null}
    </section>
  );
}

interface WordsProps {
  readonly head: string;
  readonly text: string;
  readonly line: string;
  readonly children?: ComponentChildren;
}

function Words({ head, text, line, children }: WordsProps) {
  return (
    <>
      <b class="head">{head}</b>
      <span class="why muted">{text}</span>
      <span class="serial">{line}</span>
      {children}
    </>
  );
}

interface StubProps {
  readonly label: string;
  readonly foot: string;
  readonly onPrint: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

function Stub({ label, foot, onPrint, buttonRef }: StubProps) {
  return (
    <>
      <Button tone="ink" icon="print" onPress={onPrint} buttonRef={buttonRef}>
        {label}
      </Button>
      <span class="t11 muted">{foot}</span>
    </>
  );
}
