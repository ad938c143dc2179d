import type { ComponentChildren, Ref, TargetedEvent } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** A sentence of help; an error takes its place. */
  readonly hint?: string;
  /** What is wrong with the value, as a sentence, or null. */
  readonly error?: string | null;
  readonly font?: "mono";
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Takes the focus when it appears. */
  readonly focus?: "at-once" | undefined;
  readonly inputMode?: "text" | "numeric";
  readonly disabled?: boolean;
}

/** One line of text with its name above it and what is wrong with it below. */
export function TextField(props: FieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...props}>
      <input type="text" dir="auto" {...useInput(id, props)} />
    </FieldFrame>
  );
}

interface AreaFieldProps extends Pick<FieldProps, "label" | "value" | "onInput" | "hint" | "error"> {
  readonly rows: number;
}

/** Several lines of text, which take the focus when they appear, and when there is something wrong with them. */
export function AreaField({ label, value, onInput, hint, error, rows }: AreaFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), [error]);
  return (
    <FieldFrame
      id={id}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
      box="area"
    >
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : hint === undefined ? undefined : `${id}-hint`}
        ref={area}
      />
    </FieldFrame>
  );
}

interface SelectFieldProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onInput: (value: V) => void;
}

/** One of a few. */
export function SelectField<V extends string>({ label, value, options, onInput }: SelectFieldProps<V>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onInput(option.value);
  };
  return (
    <FieldFrame id={id} label={label}>
      <select id={id} value={value} onInput={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface FrameProps extends Pick<FieldProps, "label" | "hint" | "error" | "font"> {
  readonly id: string;
  readonly box?: "area";
  readonly children: ComponentChildren;
}

/** A field's name, its box, and the sentence below it. */
export function FieldFrame({ id, label, hint, error, font, box, children }: FrameProps) {
  const classes = ["box", font, box, error ? "bad" : undefined]
    .filter((name) => name !== undefined)
    .join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class={classes}>{children}</div>
      {error ? (
        <p class="error" id={`${id}-error`} role="alert">
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      ) : hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What a field's input needs besides its type. */
export function useInput(id: string, field: FieldProps, autoComplete = "off") {
  const below = field.error ? `${id}-error` : field.hint === undefined ? undefined : `${id}-hint`;
  useEffect(() => {
    if (field.focus === "at-once") document.getElementById(id)?.focus();
  }, []);
  return {
    id,
    value: field.value,
    onInput: (event: TargetedEvent<HTMLInputElement>) => field.onInput(event.currentTarget.value),
    placeholder: field.placeholder,
    inputMode: field.inputMode,
    autoComplete,
    autoCapitalize: "off",
    spellcheck: false,
    disabled: field.disabled,
    "aria-invalid": field.error ? true : undefined,
    "aria-describedby": below,
    ref: field.inputRef ?? null,
  } as const;
}
