import type { ComponentChildren } from "preact";

interface TicketProps {
  /** Left of the perforation; spans only, since the whole may be one button. */
  readonly children: ComponentChildren;
  /** Right of the perforation, or null for a ticket in one piece. */
  readonly stub: ComponentChildren;
  /** "ink": the action; "quiet": plain paper; "signed": the pen has crossed the perforation. */
  readonly tone: "ink" | "quiet" | "signed";
  /** What a click on any part of it does; without it the ticket is not a button. */
  readonly onPress?: (() => void) | undefined;
  /** Keeps the ticket from being pressed, while it stays what it is. */
  readonly disabled?: boolean | undefined;
}

/** A ticket: it stands only where something changes hands. */
export function Ticket({ children, stub, tone, onPress, disabled }: TicketProps) {
  const parts = (
    <>
      <span class="body">{children}</span>
      {stub === null ? null : <span class={`stub ${tone}`}>{stub}</span>}
      {tone === "signed" ? <PenStroke /> : null}
    </>
  );
  const classes = stub === null ? "ticket whole" : "ticket";
  return (
    <div class="ticket-lift">
      {onPress === undefined ? (
        <div class={classes}>{parts}</div>
      ) : (
        <button type="button" class={classes} onClick={onPress} disabled={disabled}>
          {parts}
        </button>
      )}
    </div>
  );
}

function PenStroke() {
  return (
    <svg class="pen-stroke" viewBox="0 0 104 58" aria-hidden="true">
      <path pathLength={1} d="M38 8C24 1 8 10 8 26c0 17 18 25 31 14C54 27 66 14 96 4" />
    </svg>
  );
}
