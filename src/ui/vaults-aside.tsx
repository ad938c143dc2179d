import type { SetAsideRow } from "../messages/vault-views.ts";
import { LinkButton } from "./button.tsx";
import { ErrorLine } from "./error-line.tsx";
import { Note } from "./note.tsx";
import { whenInSentence } from "./when.ts";
import { words } from "./words.ts";

interface VaultsAsideProps {
  readonly rows: readonly SetAsideRow[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Why one did not come back, as a sentence, or null. */
  readonly error: string | null;
  readonly onBringBack: (id: string) => void;
}

/** That this is not the only vault there was, and the way back to each; nothing where it is. */
export function VaultsAside({ rows, now, error, onBringBack }: VaultsAsideProps) {
  if (rows.length === 0) return null;
  return (
    <div class="vaults-aside stack">
      {rows.map(({ id, setAsideAt }) => (
        <Note key={id} tone="ours" icon="lock" head={words.aside.since(whenInSentence(setAsideAt, now))}>
          <LinkButton onPress={() => onBringBack(id)}>{words.aside.bringBack}</LinkButton>
        </Note>
      ))}
      <ErrorLine error={error} />
    </div>
  );
}
