import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Ticket } from "../../ui/ticket.tsx";
import { AccountTitle } from "./account-lines.tsx";

interface AccountTicketProps {
  readonly issuer: string;
  readonly label: string;
  /** A line above the names. */
  readonly above?: string;
  readonly icon: IconName;
  /** A word beneath the icon on the stub. */
  readonly word: ComponentChildren;
}

/** An account as what is given or kept, with no code on it. */
export function AccountTicket({ issuer, label, above, icon, word }: AccountTicketProps) {
  return (
    <Ticket
      tone="quiet"
      stub={
        <span class="stub-mark">
          <Icon name={icon} />
          <span class="t11 muted">{word}</span>
        </span>
      }
    >
      {above === undefined ? null : <span class="t12 muted above">{above}</span>}
      <AccountTitle issuer={issuer} label={label} />
    </Ticket>
  );
}
