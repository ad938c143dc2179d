import type { TargetedSubmitEvent } from "preact";
import { Button } from "./button.tsx";
import { ErrorLine } from "./error-line.tsx";
import { LockedFrame } from "./locked.tsx";
import { TypedNumber, useTypedNumber } from "./typed-number.tsx";
import { words } from "./words.ts";

interface SetAsideProps {
  readonly working: boolean;
  /** Why it was not done, as a sentence, or null. */
  readonly error: string | null;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

/** What it means to set the locked vault aside, and the number that does it. */
export function SetAside({ working, error, onBegin, onBack }: SetAsideProps) {
  const number = useTypedNumber();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (number.isTyped && !working) onBegin();
  };
  return (
    <LockedFrame doors={[{ label: words.back, onPress: onBack }]}>
      <form class="locked-form forgotten" onSubmit={submit}>
        <h1 class="serif big">{words.aside.begin}</h1>
        <p>{words.aside.what}</p>
        <p>{words.aside.wayBack}</p>
        <TypedNumber of={number} />
        <ErrorLine error={error} />
        <Button tone="ink" size="tall" width="wide" type="submit" disabled={!number.isTyped || working}>
          {words.aside.go}
        </Button>
      </form>
    </LockedFrame>
  );
}
