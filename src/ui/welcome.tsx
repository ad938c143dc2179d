import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { Button, LinkButton } from "./button.tsx";
import { Note } from "./note.tsx";
import { PassphrasePair, usePassphrasePair } from "./passphrase-pair.tsx";
import { Seal } from "./seal.tsx";
import { words } from "./words.ts";

interface WelcomeProps {
  readonly onCreate: (passphrase: string) => void;
  readonly onOpenBackup: () => void;
  readonly working: boolean;
  /** Why the vault could not be made, as a sentence, or null. */
  readonly error: string | null;
  /** The vaults that were set aside: this one would be another. */
  readonly children?: ComponentChildren;
}

/** The first run: a passphrase, once more to be sure, and what happens when it is forgotten; or a backup instead. */
export function Welcome({ onCreate, onOpenBackup, working, error, children }: WelcomeProps) {
  const pair = usePassphrasePair();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const passphrase = working ? null : pair.settle();
    if (passphrase !== null) onCreate(passphrase);
  };
  return (
    <form class={pair.longEnough ? "welcome second" : "welcome"} onSubmit={submit}>
      <WelcomeHead working={working} />
      <div class="stack grow">
        {children}
        <PassphrasePair
          pair={pair}
          label={words.passphrase.label}
          working={working}
          error={error}
          focus="at-once"
        />
        <Note tone="ours">
          <span class="t12">{words.welcome.noReset}</span>
        </Note>
      </div>
      <Button tone="ink" size="tall" width="wide" type="submit" disabled={!pair.longEnough || working}>
        {working ? words.welcome.working : words.welcome.create}
      </Button>
      <p class="welcome-instead">
        <LinkButton onPress={onOpenBackup}>{words.doors.openBackup}</LinkButton>
      </p>
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
