import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { PassphraseField } from "./field.tsx";
import { Note } from "./note.tsx";
import { Seal } from "./seal.tsx";
import { shortestPassphrase, strengthOf } from "./strength.ts";
import { StrengthMeter } from "./strength-meter.tsx";
import { words } from "./words.ts";

interface WelcomeProps {
  readonly onCreate: (passphrase: string) => void;
  readonly working: boolean;
  /** Why the vault could not be made, as a sentence, or null. */
  readonly error: string | null;
}

/** The first run: a passphrase, once more to be sure, and what happens when it is forgotten. */
export function Welcome({ onCreate, working, error }: WelcomeProps) {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [compared, setCompared] = useState(false);
  const longEnough = [...passphrase].length >= shortestPassphrase;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!longEnough || working) return;
    setCompared(true);
    if (passphrase === again) onCreate(passphrase);
  };
  return (
    <form class={longEnough ? "welcome second" : "welcome"} onSubmit={submit}>
      <WelcomeHead working={working} />
      <div class="stack grow">
        <div>
          <PassphraseField
            label={words.passphrase.label}
            value={passphrase}
            onInput={setPassphrase}
            purpose="new-password"
            disabled={working}
            focus="at-once"
          />
          <StrengthMeter strength={strengthOf(passphrase)} length={[...passphrase].length} />
        </div>
        <div class="unfolding" aria-hidden={!longEnough} inert={!longEnough}>
          <PassphraseField
            label={words.passphrase.again}
            value={again}
            onInput={setAgain}
            purpose="new-password"
            error={error ?? (mustDiffer(passphrase, again, compared) ? words.passphrase.differ : null)}
            disabled={working}
          />
        </div>
        <Note tone="ours">
          <span class="t12">{words.welcome.noReset}</span>
        </Note>
      </div>
      <Button tone="ink" size="tall" width="wide" type="submit" disabled={!longEnough || working}>
        {working ? words.welcome.working : words.welcome.create}
      </Button>
    </form>
  );
}

function WelcomeHead({ working }: { readonly working: boolean }) {
  return (
    <div class="center">
      <Seal size="small" state={working ? "working" : "still"} />
      <h1 class="serif big">{words.welcome.title}</h1>
      <p class="muted" role={working ? "status" : undefined}>
        {working ? words.welcome.workingWhy : words.welcome.lead}
      </p>
    </div>
  );
}

/** Says so once the second is as long as the first, or after trying; not while it is still being typed. */
function mustDiffer(passphrase: string, again: string, compared: boolean): boolean {
  if (passphrase === again) return false;
  return compared || (again !== "" && !passphrase.startsWith(again) && again.length >= passphrase.length);
}
