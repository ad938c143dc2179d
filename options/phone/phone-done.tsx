import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import { useNewHeading } from "../use-new-heading.ts";

interface PhoneDoneProps {
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** The code is gone from the screen. */
export function PhoneDone({ onAgain, onLeave }: PhoneDoneProps) {
  const said = words.phone;
  const heading = useNewHeading();
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.doneTitle}
      </h1>
      <p class="lead">{said.doneLead}</p>
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" onPress={onLeave}>
          {said.done}
        </Button>
        <Button tone="line" size="tall" onPress={onAgain}>
          {said.again}
        </Button>
      </div>
    </>
  );
}
