import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Choice, Scene } from "../statement.ts";
import { Inking } from "./inking.tsx";

interface ChoicesProps {
  readonly choices: readonly Choice[];
  /** "tall" in a window. */
  readonly size?: "tall";
  readonly onDeed: Scene["onDeed"];
}

/** What the user can decide, side by side; the first takes the room that is left. */
export function Choices({ choices, size, onDeed }: ChoicesProps) {
  return (
    <div class="actions choices">
      {choices.map((choice) => (
        <Button
          key={choice.label}
          tone={choice.weight === "main" ? "ink" : "line"}
          {...(size === undefined ? {} : { size })}
          onPress={() => onDeed(choice.deed)}
        >
          <ChoiceFace choice={choice} />
        </Button>
      ))}
    </div>
  );
}

function ChoiceFace({ choice }: { readonly choice: Choice }) {
  const face = (
    <>
      {choice.icon === undefined ? null : <Icon name={choice.icon} />}
      {choice.label}
    </>
  );
  return choice.weight === "main" ? <Inking>{face}</Inking> : face;
}
