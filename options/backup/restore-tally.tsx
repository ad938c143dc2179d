import type { RestorePreview } from "../../src/messages/vault-views.ts";
import { type Count, Tally } from "../../src/ui/tally.tsx";
import { words } from "../../src/ui/words.ts";

interface RestoreTallyProps {
  readonly preview: RestorePreview;
  readonly added: number;
  readonly replaced: number;
}

/** What is in the backup, in numbers; what there is none of is left out. */
export function RestoreTally({ preview: { rows, unreadable }, added, replaced }: RestoreTallyProps) {
  const said = words.restore;
  const same = rows.filter(({ state }) => state === "same").length;
  const counts: readonly Count[] = [
    { count: rows.length + unreadable, label: said.found, always: "always" },
    { count: added, label: said.willBeAdded, always: "always" },
    { count: replaced, label: said.willBeReplaced },
    { count: same, label: said.same },
    { count: unreadable, label: said.unreadable(unreadable) },
  ];
  return <Tally counts={counts} />;
}
