import type { PageView } from "../src/messages/views.ts";
import { ComparedHosts } from "../src/ui/compared-hosts.tsx";
import { Note } from "../src/ui/note.tsx";
import { words } from "../src/ui/words.ts";

interface LookAlikeProps {
  readonly view: Extract<PageView, { readonly kind: "look-alike" }>;
}

/** The page in front can be taken for one that is known. */
export function LookAlike({ view }: LookAlikeProps) {
  return (
    <div class="inset note-inset">
      <ComparedHosts host={view.host} known={view.knownHost} />
      <Note tone="warn" head={words.page.lookAlike}>
        {words.card.lookAlike.next}
      </Note>
    </div>
  );
}
