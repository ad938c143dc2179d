import type { AccountSummary, ShownCode } from "../../messages/views.ts";
import { CodeFigure } from "../../ui/code-figure.tsx";
import { lowSeconds, secondsLeft } from "../../ui/countdown.ts";
import { Dial } from "../../ui/dial.tsx";
import { Icon } from "../../ui/icon.tsx";
import { StubLabel } from "../../ui/stub-label.tsx";
import { Ticket } from "../../ui/ticket.tsx";
import { words } from "../../ui/words.ts";
import { waitsForNext } from "../waits-for-next.ts";
import { AccountLines } from "./account-lines.tsx";
import { Inking } from "./inking.tsx";

interface CodeTicketProps {
  readonly account: AccountSummary;
  /** Null for a counter-based account: its code is made when it is asked for. */
  readonly code: ShownCode | null;
  readonly now: number;
  /** What pressing it does; "fill" if not said. */
  readonly action?: "fill" | "copy";
  /** Does it; null where there is nothing to do, and the ticket only shows. */
  readonly onFill: (() => void) | null;
}

/** An account's code. The whole ticket is the button that fills or copies it. */
export function CodeTicket({ account, code, now, action = "fill", onFill }: CodeTicketProps) {
  const left = code?.expiresAt == null ? null : secondsLeft(code.expiresAt, now);
  const stub = <CodeStub code={code} left={left} now={now} action={onFill === null ? null : action} />;
  return (
    <Ticket
      tone={onFill === null ? "quiet" : "ink"}
      stub={onFill === null ? stub : <Inking>{stub}</Inking>}
      onPress={onFill ?? undefined}
    >
      <AccountLines issuer={account.issuer} label={account.label} />
      <span class="code-line">
        <CodeFigure
          value={code?.value ?? null}
          size="card"
          tone={left !== null && left <= lowSeconds ? "low" : "plain"}
        />
      </span>
    </Ticket>
  );
}

interface CodeStubProps {
  readonly code: ShownCode | null;
  readonly left: number | null;
  readonly now: number;
  readonly action: "fill" | "copy" | null;
}

function CodeStub({ code, left, now, action }: CodeStubProps) {
  const fill = code !== null && waitsForNext(code, now) ? words.fillNext : words.fill;
  return (
    <>
      {code?.period == null || left === null ? (
        <Icon name={action === "copy" ? "copy" : "pen"} />
      ) : (
        <Dial secondsLeft={left} period={code.period} size="ticket" />
      )}
      {action === null ? null : <StubLabel text={action === "copy" ? words.copy : fill} />}
    </>
  );
}

/** The code that was filled, countersigned. */
export function SignedTicket({
  account,
  value,
}: {
  readonly account: AccountSummary;
  readonly value: string;
}) {
  return (
    <Ticket tone="signed" stub={<span>{words.filled}</span>}>
      <AccountLines issuer={account.issuer} label={account.label} />
      <span class="code-line">
        <CodeFigure value={value} size="card" />
      </span>
    </Ticket>
  );
}
