import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import type { NewAccountForm } from "../src/messages/account-lines.ts";
import { askWrongAnew } from "../src/ui/ask-anew.ts";
import { Button } from "../src/ui/button.tsx";
import { TextField } from "../src/ui/field.tsx";
import { words } from "../src/ui/words.ts";
import { type AddForm, emptyForm, errorsAtLast, errorsSoFar, toRequest, withKey } from "./add-form.ts";
import { AddMore } from "./add-more.tsx";
import { InnerBar } from "./top-bar.tsx";

interface AddProps {
  /** The host in the active tab, where the account may be bound to it, or null. */
  readonly page: { readonly host: string; readonly origin: string } | null;
  readonly onAdd: (account: NewAccountForm) => void;
  readonly onCancel: () => void;
  readonly working: boolean;
  /** Why it could not be kept, as a sentence, or null. */
  readonly error: string | null;
  readonly initialForm?: AddForm;
}

/** Adding by key: what the site calls itself, who one is there, and the key it prints. */
export function Add({ page, onAdd, onCancel, working, error, initialForm }: AddProps) {
  const [form, setForm] = useState<AddForm>(initialForm ?? emptyForm);
  const [sent, setSent] = useState(false);
  const errors = sent ? errorsAtLast(form) : errorsSoFar(form);
  const change = (part: Partial<AddForm>) => setForm((old) => ({ ...old, ...part }));
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(true);
    if (Object.keys(errorsAtLast(form)).length > 0) return askWrongAnew(event.currentTarget);
    if (working) return;
    onAdd(toRequest(form, page?.origin ?? null));
  };
  return (
    <form class="form" onSubmit={submit}>
      <InnerBar title={words.add.byKeyLong} onBack={onCancel} />
      <div class="pad first stack scroller">
        <TextField
          label={words.add.site}
          value={form.issuer}
          onInput={(issuer) => change({ issuer })}
          error={errors.issuer ?? null}
          focus="at-once"
        />
        <TextField
          label={words.add.account}
          value={form.label}
          onInput={(label) => change({ label })}
          hint={words.add.accountHint}
        />
        <TextField
          label={words.add.key}
          value={form.secret}
          onInput={(text) => setForm((old) => withKey(old, text))}
          error={errors.secret ?? error}
          hint={words.add.keyHint}
          font="mono"
        />
        <AddMore form={form} errors={errors} onChange={change} />
        {page === null ? null : (
          <BindTick
            host={page.host}
            checked={form.bindToPage}
            onChange={(bindToPage) => change({ bindToPage })}
          />
        )}
      </div>
      <div class="pad actions">
        <Button tone="ink" size="tall" type="submit" disabled={working || Object.keys(errors).length > 0}>
          {words.add.submit}
        </Button>
        <Button tone="line" size="tall" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface BindTickProps {
  readonly host: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function BindTick({ host, checked, onChange }: BindTickProps) {
  return (
    <label class="tick-box">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="ellipsis" title={host}>
        {words.add.fillsOn(host)}
      </span>
    </label>
  );
}
