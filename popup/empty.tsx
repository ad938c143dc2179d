import type { ComponentChildren } from "preact";
import { Button } from "../src/ui/button.tsx";
import { UnsignedTicket } from "../src/ui/unsigned-ticket.tsx";
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
