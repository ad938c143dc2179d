import { Button, LinkButton } from "../src/ui/button.tsx";
import { UnsignedTicket } from "../src/ui/unsigned-ticket.tsx";
import { practiceWords } from "../src/ui/words/practice.ts";
import { startWords } from "../src/ui/words/start.ts";
import { words } from "../src/ui/words.ts";
import type { AddWays } from "./add-menu.tsx";

export interface EmptyWays extends Pick<AddWays, "onAddByKey" | "onImport"> {
  /** Tries it on the pretend site. */
  readonly onPractise: () => void;
}

interface EmptyProps extends EmptyWays {
  /** Null on a page where it would be refused. */
  readonly onScanPage: (() => void) | null;
}

/** A vault with nothing in it yet. */
export function Empty({ onScanPage, onAddByKey, onImport, onPractise }: EmptyProps) {
  return (
    <div class="empty center">
      <UnsignedTicket />
      <h1 class="serif">{words.list.emptyTitle}</h1>
      <p class="muted">{words.list.empty}</p>
      {onScanPage === null ? null : (
        <Button tone="ink" size="tall" width="wide" onPress={onScanPage}>
          {words.add.scanPage}
        </Button>
      )}
      <Button tone={onScanPage === null ? "ink" : "line"} size="tall" width="wide" onPress={onAddByKey}>
        {words.add.byKeyLong}
      </Button>
      <div class="empty-more t12">
        <LinkButton onPress={onImport}>{startWords.import}</LinkButton>
        <LinkButton onPress={onPractise}>{practiceWords.title}</LinkButton>
      </div>
    </div>
  );
}

/** A search that found nothing. */
export function NoneFound({ query }: { readonly query: string }) {
  return (
    <div class="empty center">
      <h1 class="serif">{words.list.noneFound(query)}</h1>
      <p class="muted">{words.list.noneFoundNext}</p>
    </div>
  );
}
