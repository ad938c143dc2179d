import { Button } from "./button.tsx";
import { LockedFrame } from "./locked.tsx";
import { Seal } from "./seal.tsx";
import { words } from "./words.ts";

interface CannotOpenProps {
  /** Why this build can't open the vault. */
  readonly why: "newer" | "damaged";
  /** What is so and what is safe, as a sentence. */
  readonly sentence: string;
  /** What became of a sealed copy, as a sentence, or null. */
  readonly said: string | null;
  readonly onSaveSealed: () => void;
}

/** A vault that this build can't open: it stays as it is, and can be carried away sealed. */
export function CannotOpen({ why, sentence, said, onSaveSealed }: CannotOpenProps) {
  return (
    <LockedFrame doors={[]}>
      <div class="locked-form center">
        <Seal />
        <h1 class="serif big">{why === "newer" ? words.doors.newerTitle : words.doors.damagedTitle}</h1>
        <p class="muted">{sentence}</p>
        <Button tone="ink" size="tall" icon="file" onPress={onSaveSealed}>
          {words.backup.sealedButton}
        </Button>
        {said === null ? null : (
          <p class="locked-word middle" role="status">
            {said}
          </p>
        )}
      </div>
    </LockedFrame>
  );
}
