import type { ComponentChildren } from "preact";
import { Button } from "../../src/ui/button.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { Refusal } from "./deeds.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { useFold } from "./use-fold.ts";

interface SettledByPassphrase {
  /** What opens the form, and what the form says. */
  readonly action: string;
  readonly tone: "ink" | "danger";
  readonly lead: string;
  readonly submit: string;
  readonly onSubmit: (passphrase: string) => Promise<Refusal>;
}

type SettlingProps = {
  readonly note: ComponentChildren;
  readonly onSave: () => Promise<Refusal>;
} & (SettledByPassphrase | { readonly action?: undefined });

/** What is wrong, and under it what the user can do: save a sealed copy, and settle it where that is theirs to do. */
export function Settling(props: SettlingProps) {
  const settling = useFold();
  const saving = useAttempt();
  const { note, onSave } = props;
  return (
    <div class="settling">
      {note}
      {settling.open && props.action !== undefined ? (
        <PassphraseForm
          lead={props.lead}
          submit={props.submit}
          working={words.security.working}
          tone={props.tone}
          onSubmit={props.onSubmit}
          onDone={settling.fold}
          onCancel={settling.fold}
        />
      ) : (
        <div class="actions">
          <Button tone="line" disabled={saving.working} onPress={() => void saving.attempt(onSave)}>
            {words.health.sealedCopy}
          </Button>
          {props.action === undefined ? null : (
            <Button
              tone={props.tone === "danger" ? "danger" : "line"}
              onPress={settling.unfold}
              buttonRef={settling.opener}
            >
              {props.action}
            </Button>
          )}
        </div>
      )}
      <ErrorLine error={saving.error} />
    </div>
  );
}
