import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { Button } from "../src/ui/button.tsx";
import { Choice } from "../src/ui/choice.tsx";
import { ErrorLine } from "../src/ui/error-line.tsx";
import { useAttempt } from "../src/ui/use-attempt.ts";
import { Setting } from "./setting.tsx";

interface GrantedChoiceProps<V extends number> {
  readonly name: string;
  readonly text: string;
  readonly present: V | null;
  readonly choices: readonly V[];
  readonly nameOf: (value: V | null) => string;
  readonly said: { readonly turnOn: string; readonly change: string; readonly asksBrowser: string };
  /** Does it, asking the browser first; gives why it was not done, as a sentence, or null. */
  readonly onChoose: (value: V | null) => Promise<string | null>;
  /** Why there can be none, or null when there can. */
  readonly missing?: ComponentChildren;
}

/**
 * A setting that needs the browser's leave. A choice counts when its button is pressed, since only a press may ask the
 * browser; turning it off counts at once.
 */
export function GrantedChoice<V extends number>({
  name,
  text,
  present,
  choices,
  nameOf,
  said,
  onChoose,
  missing = null,
}: GrantedChoiceProps<V>) {
  const [chosen, setChosen] = useState<V | null>(present);
  const { working, error, attempt, clear } = useAttempt();
  useLayoutEffect(() => setChosen(present), [present]);
  const choose = (value: V | null) => {
    clear();
    setChosen(value);
    if (value === null && present !== null) void attempt(() => onChoose(null));
  };
  const pending = chosen !== null && chosen !== present;
  // What was turned on while it could be can be turned off when it can't.
  const fixed = missing !== null && present === null;
  return (
    <Setting
      name={name}
      text={text}
      control={
        fixed ? null : (
          <Choice label={name} value={chosen} choices={choices} nameOf={nameOf} onChoose={choose} />
        )
      }
    >
      {missing === null && !pending && error === null ? null : (
        <>
          {missing}
          {pending ? (
            <div class="actions turn-on">
              <Button tone="ink" disabled={working} onPress={() => void attempt(() => onChoose(chosen))}>
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
