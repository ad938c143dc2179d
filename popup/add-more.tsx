import { enrolmentBounds } from "../src/domain/parameters.ts";
import { SelectField, TextField } from "../src/ui/field.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { words } from "../src/ui/words.ts";
import type { AddForm, AddFormErrors } from "./add-form.ts";

interface AddMoreProps {
  readonly form: AddForm;
  readonly errors: AddFormErrors;
  readonly onChange: (part: Partial<AddForm>) => void;
}

/** How the codes are made: one line that says it, and the fields that change it behind. */
export function AddMore({ form, errors, onChange }: AddMoreProps) {
  const wrong = errors.period !== undefined || errors.counter !== undefined;
  return (
    <details class="more" open={wrong || undefined}>
      <summary>
        <Icon name="forward" />
        {summaryOf(form)}
      </summary>
      <div class="grid">
        <SelectField
          label={words.add.kind}
          value={form.type}
          options={types()}
          onInput={(type) => onChange({ type })}
        />
        {form.type === "steam" ? null : <Numbers form={form} errors={errors} onChange={onChange} />}
      </div>
    </details>
  );
}

function Numbers({ form, errors, onChange }: AddMoreProps) {
  return (
    <>
      <SelectField
        label={words.add.algorithm}
        value={form.algorithm}
        options={hashes}
        onInput={(algorithm) => onChange({ algorithm })}
      />
      <SelectField
        label={words.add.digits}
        value={form.digits}
        options={digitCounts}
        onInput={(digits) => onChange({ digits })}
      />
      {form.type === "hotp" ? (
        <TextField
          label={words.add.counter}
          value={form.counter}
          onInput={(counter) => onChange({ counter })}
          error={errors.counter ?? null}
          inputMode="numeric"
        />
      ) : (
        <TextField
          label={words.add.period}
          value={form.period}
          onInput={(period) => onChange({ period })}
          error={errors.period ?? null}
          inputMode="numeric"
        />
      )}
    </>
  );
}

function types() {
  return [
    { value: "totp", label: words.add.timeBased },
    { value: "hotp", label: words.add.counterBased },
    { value: "steam", label: words.add.steam },
  ] as const;
}

const hashes = enrolmentBounds.algorithms.map((value) => ({ value, label: value.replace("SHA", "SHA-") }));
const digitCounts = ["6", "7", "8"].map((value) => ({ value, label: value }));

function summaryOf({ type, digits, period, counter }: AddForm): string {
  if (type === "steam") return words.add.steamSummary;
  if (type === "hotp") return words.add.counterSummary(Number(digits), Number(counter));
  return words.add.timeSummary(Number(digits), Number(period));
}
