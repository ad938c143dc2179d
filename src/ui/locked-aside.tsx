import { QuietLink } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { words } from "./words.ts";

/** Where a backup that is made without unlocking stands. */
export type LockedBackup =
  | { readonly state: "offered" | "writing" | "written" }
  | { readonly state: "failed"; readonly error: string };

export interface LockedAsideProps {
  readonly onForgotten: () => void;
  readonly onBackUp: () => void;
  /** Null where there is no recovery key for which one could be made. */
  readonly backup: LockedBackup | null;
}

/** What may be done in front of a locked vault besides opening it. */
export function LockedAside({ onForgotten, onBackUp, backup }: LockedAsideProps) {
  return (
    <>
      <div class="locked-aside">
        <QuietLink onPress={onForgotten}>{words.doors.forgotten}</QuietLink>
        {backup === null ? null : (
          <QuietLink onPress={() => backup.state !== "writing" && onBackUp()}>{words.doors.backUp}</QuietLink>
        )}
      </div>
      <BackupWord backup={backup} />
    </>
  );
}

function BackupWord({ backup }: { readonly backup: LockedBackup | null }) {
  if (backup === null || backup.state === "offered") return null;
  if (backup.state === "failed") {
    return (
      <p class="locked-word bad" role="alert">
        <Icon name="warn" />
        <span>{backup.error}</span>
      </p>
    );
  }
  return (
    <p class={backup.state === "written" ? "locked-word well" : "locked-word"} role="status">
      {backup.state === "written" ? <Icon name="check" /> : null}
      <span>{backup.state === "written" ? words.doors.backedUp : words.doors.backingUp}</span>
    </p>
  );
}
