import type { ComponentChildren } from "preact";
import { CodeFigure } from "../src/ui/code-figure.tsx";
import { lowSeconds } from "../src/ui/countdown.ts";
import { Dial } from "../src/ui/dial.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { StubLabel } from "../src/ui/stub-label.tsx";
import { Ticket } from "../src/ui/ticket.tsx";

/** A code with its time; both null for a counter-based one, which has none. */
export interface TicketCode {
  readonly value: string;
  readonly secondsLeft: number | null;
  /** Seconds. */
  readonly period: number | null;
}

interface CodeTicketProps {
  /** The line above, as a rule the page's host. */
  readonly head: ComponentChildren;
  readonly label: string;
  /** Null where no code may be shown yet: a counter-based account's is made when it is used. */
  readonly code: TicketCode | null;
  /** What a press does, in a word on the stub. */
  readonly action: string;
  /** The same for the last seconds. */
  readonly lateAction?: string;
  readonly onPress: () => void;
}

/** The code as the hero, with the one thing to do with it. */
export function CodeTicket({ head, label, code, action, lateAction, onPress }: CodeTicketProps) {
  const low = code !== null && code.secondsLeft !== null && code.secondsLeft <= lowSeconds;
  const stub = (
    <>
      <StubDial code={code} />
      <StubLabel text={low ? (lateAction ?? action) : action} />
    </>
  );
  return (
    <Ticket tone="ink" stub={stub} onPress={onPress}>
      <CodeTicketBody head={head} label={label}>
        <CodeFigure value={code?.value ?? null} size="hero" tone={low ? "low" : "plain"} />
      </CodeTicketBody>
    </Ticket>
  );
}

function StubDial({ code }: { readonly code: TicketCode | null }) {
  if (code === null) return <Icon name="key" />;
  if (code.secondsLeft === null || code.period === null) return <Icon name="copy" />;
  return <Dial secondsLeft={code.secondsLeft} period={code.period} size="ticket" />;
}

interface BodyProps {
  readonly head: ComponentChildren;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Two lines and a code. */
export function CodeTicketBody({ head, label, children }: BodyProps) {
  return (
    <>
      {head}
      <span class="ellipsis t12 muted" title={label}>
        <bdi>{label}</bdi>
      </span>
      <span class="code-line">{children}</span>
    </>
  );
}
