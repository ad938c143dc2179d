import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../src/ui/button.tsx";
import { AreaField } from "../src/ui/field.tsx";
import { words } from "../src/ui/words.ts";

interface AddCodesProps {
  readonly onAdd: (values: readonly string[]) => void;
  readonly onDone: () => void;
}

/** Recovery codes to keep, typed or pasted, one on each line. */
export function AddCodes({ onAdd, onDone }: AddCodesProps) {
  const [text, setText] = useState("");
  const values = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (values.length === 0) return;
    onAdd(values);
    onDone();
  };
  return (
    <form class="stack under" onSubmit={submit}>
      <AreaField label={words.account.addCodesLabel} value={text} onInput={setText} rows={4} />
      <div class="actions">
        <Button tone="ink" type="submit" disabled={values.length === 0}>
          {words.account.addCodesSubmit}
        </Button>
        <Button tone="line" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
