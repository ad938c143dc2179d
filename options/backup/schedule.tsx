import type { ComponentChildren } from "preact";
import { backupDays } from "../../src/messages/vault-lines.ts";
import { words } from "../../src/ui/words.ts";
import { GrantedChoice } from "../granted-choice.tsx";
import type { BackupDeeds } from "./deeds.ts";

interface ScheduleProps {
  readonly everyDays: number | null;
  readonly onSchedule: BackupDeeds["schedule"];
  /** Why there can be none, or null when there can. */
  readonly missing: ComponentChildren;
}

/** How often a backup is made by itself. */
export function Schedule({ everyDays, onSchedule, missing }: ScheduleProps) {
  const said = words.backup;
  return (
    <GrantedChoice
      name={said.how}
      text={said.byItselfWhy}
      present={backupDays.find((days) => days === everyDays) ?? null}
      choices={backupDays}
      nameOf={said.every}
      said={said}
      onChoose={onSchedule}
      missing={missing}
    />
  );
}
