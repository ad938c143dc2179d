import type { TargetedSubmitEvent } from "preact";
import type { SetAsideRow } from "../../src/messages/vault-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { TypedNumber, useTypedNumber } from "../../src/ui/typed-number.tsx";
import { whenInSentence } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { useFold } from "../security/use-fold.ts";
import { Setting } from "../setting.tsx";

/** What may be done with a vault that was set aside, by its id. */
export interface AsideDeeds {
  readonly open: (id: string) => void;
  readonly save: (id: string) => void;
  readonly deleteForGood: (id: string) => void;
}

interface SetAsideVaultsProps {
  readonly rows: readonly SetAsideRow[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Why the last deed was not done, as a sentence, or null. */
  readonly error: string | null;
  readonly deeds: AsideDeeds;
}

/** The vaults that were set aside; nothing where there are none. */
export function SetAsideVaults({ rows, now, error, deeds }: SetAsideVaultsProps) {
  return (
    <div class="set-aside">
      {rows.map((row) => (
        <Row key={row.id} row={row} now={now} deeds={deeds} />
      ))}
      <ErrorLine error={error} />
    </div>
  );
}

interface RowProps extends Pick<SetAsideVaultsProps, "now" | "deeds"> {
  readonly row: SetAsideRow;
}

function Row({ row: { id, setAsideAt }, now, deeds }: RowProps) {
  const deleting = useFold();
  return (
    <Setting name={words.aside.since(whenInSentence(setAsideAt, now))} text={words.aside.opensBy}>
      {deleting.open ? (
        <Deleting onDelete={() => deeds.deleteForGood(id)} onKeep={deleting.fold} />
      ) : (
        <div class="actions">
          <Button tone="line" onPress={() => deeds.open(id)}>
            {words.restore.open}
          </Button>
          <Button tone="line" icon="file" onPress={() => deeds.save(id)}>
            {words.backup.sealedButton}
          </Button>
          <Button tone="danger" onPress={deleting.unfold} buttonRef={deleting.opener}>
            {words.bin.deleteForGood}
          </Button>
        </div>
      )}
    </Setting>
  );
}

function Deleting({ onDelete, onKeep }: { readonly onDelete: () => void; readonly onKeep: () => void }) {
  const number = useTypedNumber();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (number.isTyped) onDelete();
  };
  return (
    <form class="asking stack" onSubmit={submit}>
      <p class="muted">{words.aside.sure}</p>
      <TypedNumber of={number} />
      <div class="actions">
        <Button tone="danger" type="submit" disabled={!number.isTyped}>
          {words.bin.deleteForGood}
        </Button>
        <Button tone="line" onPress={onKeep}>
          {words.bin.keep}
        </Button>
      </div>
    </form>
  );
}
