import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { useAskedAnew } from "../../src/ui/ask-anew.ts";
import { Button } from "../../src/ui/button.tsx";
import { PassphraseField } from "../../src/ui/passphrase-field.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { Refusal } from "./deeds.ts";
import { Progress } from "./progress.tsx";

interface PassphraseFormProps {
  /** What will be done, and why the passphrase is asked for. */
  readonly lead: string;
  readonly submit: string;
  /** What is under way, such as "Sealing everything again…". */
  readonly working: string;
  /** "danger": takes something away. */
  readonly tone?: "ink" | "danger";
  readonly onSubmit: (passphrase: string) => Promise<Refusal>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Stands between the field and the buttons. */
  readonly children?: ComponentChildren;
}

/** The passphrase typed once more, before something is done that only its owner may do. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { lead, submit, working: underWay, tone = "ink", children } = props;
  const [passphrase, setPassphrase] = useState("");
  const { working, error, attempt, clear } = useAttempt();
  const input = useAskedAnew(error);
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (working) return;
    if (passphrase === "") return input.current?.focus();
    void attempt(async () => {
      const refusal = await props.onSubmit(passphrase);
      if (refusal === null) props.onDone();
      return refusal;
    });
  };
  return (
    <form class="asking stack" onSubmit={send}>
      <p class="muted">{lead}</p>
      <PassphraseField
        label={words.security.passphraseNow}
        value={passphrase}
        onInput={(value) => {
          setPassphrase(value);
          clear();
        }}
        purpose="current-password"
        error={error}
        inputRef={input}
        focus="at-once"
      />
      {children}
      <div class="actions">
        <Button tone={tone} type="submit" disabled={working}>
          {submit}
        </Button>
        <Button tone="line" disabled={working} onPress={props.onCancel}>
          {words.cancel}
        </Button>
        <Progress text={working ? underWay : null} />
      </div>
    </form>
  );
}
