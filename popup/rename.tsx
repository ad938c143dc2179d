import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import type { AccountSummary } from "../src/messages/views.ts";
import { Button } from "../src/ui/button.tsx";
import { TextField } from "../src/ui/field.tsx";
import { words } from "../src/ui/words.ts";
import { InnerBar } from "./top-bar.tsx";

interface RenameProps {
  readonly account: AccountSummary;
  readonly onSave: (issuer: string, label: string) => void;
  readonly onCancel: () => void;
}

/** Two names to change, and nothing else. */
export function Rename({ account, onSave, onCancel }: RenameProps) {
  const [issuer, setIssuer] = useState(account.issuer);
  const [label, setLabel] = useState(account.label);
  const nameless = issuer.trim() === "" && label.trim() === "";
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!nameless) onSave(issuer.trim(), label.trim());
  };
  return (
    <form class="form" onSubmit={submit}>
      <InnerBar title={words.account.rename} onBack={onCancel} />
      <div class="pad first stack grow">
        <TextField
          label={words.add.site}
          value={issuer}
          onInput={setIssuer}
          error={nameless ? words.add.siteMissing : null}
          focus="at-once"
        />
        <TextField label={words.add.account} value={label} onInput={setLabel} hint={words.add.accountHint} />
      </div>
      <div class="pad actions">
        <Button tone="ink" size="tall" type="submit" disabled={nameless}>
          {words.account.save}
        </Button>
        <Button tone="line" size="tall" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
