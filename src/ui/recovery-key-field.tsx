import { AreaField } from "./field.tsx";
import { words } from "./words.ts";

interface RecoveryKeyFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with it, as a sentence, or null. */
  readonly error: string | null;
}

/** The recovery key, pasted or typed in as many groups and lines as one likes. */
export function RecoveryKeyField({ value, onInput, error }: RecoveryKeyFieldProps) {
  return (
    <AreaField
      label={words.doors.recoveryKey}
      value={value}
      onInput={onInput}
      hint={words.doors.recoveryKeyStart}
      error={error}
      rows={4}
    />
  );
}
