import { CodeFigure } from "../../ui/code-figure.tsx";
import { secondsLeft } from "../../ui/countdown.ts";
import { Dial } from "../../ui/dial.tsx";
import { Ticket } from "../../ui/ticket.tsx";
import { words } from "../../ui/words.ts";
import type { ViewOf } from "../page-view.ts";
import { LabelLine } from "./account-lines.tsx";

/** The next code, not yet to be seen, with the seconds until it goes in. */
export function WaitingTicket({ view, now }: { readonly view: ViewOf<"waiting">; readonly now: number }) {
  const left = secondsLeft(view.fillsAt, now);
  return (
    <Ticket
      tone="quiet"
      stub={
        <>
          <Dial secondsLeft={left} period={view.period} size="ticket" />
          <span class="t12">{words.card.waiting.unit(left)}</span>
        </>
      }
    >
      <span class="ellipsis t12 strong">{words.card.waiting.byItself}</span>
      <LabelLine label={view.account.label || view.account.issuer} size="t12" />
      <span class="code-line">
        <CodeFigure value={null} size="card" />
      </span>
    </Ticket>
  );
}
