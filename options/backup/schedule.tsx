import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { backupDays } from "../../src/messages/vault-lines.ts";
import { Button } from "../../src/ui/button.tsx";
import { Choice } from "../../src/ui/choice.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import type { BackupDeeds, EveryDays } from "./deeds.ts";

interface ScheduleProps {
  readonly everyDays: number | null;
  readonly onSchedule: BackupDeeds["schedule"];
  /** Why there can be none, or null when there can. */
  readonly missing: ComponentChildren;
}

/**
 * How often a backup is made by itself. A choice counts when its button is pressed, since only a press may ask the
 * browser to allow downloads; turning it off counts at once.
 */
export function Schedule({ everyDays, onSchedule, missing }: ScheduleProps) {
  const present = backupDays.find((days) => days === everyDays) ?? null;
  const [chosen, setChosen] = useState<EveryDays>(present);
  const { working, error, attempt, clear } = useAttempt();
  useEffect(() => setChosen(present), [present]);
  const said = words.backup;
  const choose = (days: EveryDays) => {
    clear();
    setChosen(days);
    if (days === null && present !== null) void attempt(() => onSchedule(null));
  };
  const pending = chosen !== null && chosen !== present;
  // What was turned on with a recovery key can be turned off without one.
  const fixed = missing !== null && present === null;
  return (
    <Setting
      name={said.how}
      text={said.byItselfWhy}
      control={
        fixed ? null : (
          <Choice
            label={said.how}
            value={chosen}
            choices={backupDays}
            nameOf={said.every}
            onChoose={choose}
          />
        )
      }
    >
      {missing === null && !pending && error === null ? null : (
        <>
          {missing}
          {pending ? (
            <div class="actions turn-on">
              <Button tone="ink" disabled={working} onPress={() => void attempt(() => onSchedule(chosen))}>
                {present === null ? said.turnOn : said.change}
              </Button>
              <p class="t12 muted">{said.asksBrowser}</p>
            </div>
          ) : null}
          <ErrorLine error={error} />
        </>
      )}
    </Setting>
  );
}
