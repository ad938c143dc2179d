import { type ComponentChildren, toChildArray } from "preact";

interface SettingProps {
  readonly name: string;
  readonly text: string;
  readonly control?: ComponentChildren;
  /** What unfolds beneath, across the whole width. */
  readonly children?: ComponentChildren;
}

/** One matter of a section: its name, a sentence, and what changes it, where anything does. */
export function Setting({ name, text, control, children }: SettingProps) {
  return (
    <section class="setting" aria-label={name}>
      <div>
        <h2>{name}</h2>
        <p>{text}</p>
      </div>
      {control}
      {toChildArray(children).length === 0 ? null : <div class="below">{children}</div>}
    </section>
  );
}
