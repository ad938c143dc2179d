import type { ComponentChildren } from "preact";
import { Button } from "../src/ui/button.tsx";
import { words } from "../src/ui/words.ts";
import type { AddWays } from "./add-menu.tsx";

/** A vault with nothing in it yet. */
export function Empty({ onScanPage, onAddByKey }: AddWays) {
  return (
    <div class="empty center">
      <UnsignedTicket />
      <h1 class="serif">{words.list.emptyTitle}</h1>
      <p class="muted">{words.list.empty}</p>
      <Button tone="ink" size="tall" width="wide" onPress={onScanPage}>
        {words.add.scanPage}
      </Button>
      <Button tone="line" size="tall" width="wide" onPress={onAddByKey}>
        {words.add.byKeyLong}
      </Button>
    </div>
  );
}

/** A search that found nothing. */
export function NoneFound({
  query,
  children,
}: {
  readonly query: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty center" role="status">
      <h1 class="serif">{words.list.noneFound(query)}</h1>
      <p class="muted">{words.list.noneFoundNext}</p>
      {children}
    </div>
  );
}

function UnsignedTicket() {
  return (
    <svg width="180" height="100" viewBox="0 0 180 100" aria-hidden="true">
      <path
        stroke-dasharray="4 5"
        d="M14 10h100a7 7 0 0 0 14 0h38a8 8 0 0 1 8 8v64a8 8 0 0 1-8 8h-38a7 7 0 0 0-14 0H14a8 8 0 0 1-8-8V18a8 8 0 0 1 8-8Z"
      />
      <path class="stroke" d="M62 38C46 30 32 40 32 56c0 18 18 26 31 15 22-18 48-24 82-36" />
    </svg>
  );
}
